// summarise-bench fit CORPUS…: fits the default's constants (src/evidence/weights.hpp) to documents with reference
// summaries (corpus.hpp), to all corpora and with one left out at a time: what the default would be worth on a genre
// that nobody had seen. How: fitting.hpp. What each constant is worth: the same mean with it alone at 0. Whether the
// amounts matter: the same mean, and what falls short of lead and classic, with every weight of the evidence drawn from
// half to twice itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <summarise/summarise.hpp>
#include <vector>

#include "corpus.hpp"

namespace bench {

// Where every fit starts: nothing but ranks, size and place; or the constants as they are.
enum class From : std::uint8_t { zero, by_default };

struct Fit {
  std::vector<std::string> corpora;  // PATH, PATH:n=3 or PATH:w=70
  std::string sizes;                 // file: lines "NAME -n 3"
  summarise::Length length;          // of what has no size of its own
  From from = From::zero;
  bool leave_out = true;  // also fit with each corpus left out
  std::size_t limit = 0;  // documents of each corpus; 0: all
  std::size_t jobs = 0;   // threads; 0: as many as there are cores
  Fields fields;
};

// Prints; 0. Throws std::runtime_error where a corpus or the sizes cannot be read, or there is nothing to leave out.
int fit(const Fit& request);

}  // namespace bench
