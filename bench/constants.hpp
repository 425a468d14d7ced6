// The constants that are fitted, by name: those of src/evidence/weights.hpp, each as a multiple of its value there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "evidence/weights.hpp"

namespace bench {

struct Constant {
  std::string name;
  std::vector<double summarise::Weights::*> members;  // one, or several that move together
  bool is_structural = false;                         // what a text without any evidence has too: starts at its default
  bool is_size = false;                               // a number of words, not a weight: 0 would mean nothing
};

// In the order in which they are tried.
const std::vector<Constant>& constants();

// One for each of constants(): 0 leaves it out, 1 is its value in kWeights.
using Multiples = std::vector<double>;

Multiples all_default();
Multiples all_zero();  // but the structural ones, which are as they are by default

// Every one but the structural ones drawn from ½ to 2, evenly by its logarithm; moves `state` on.
Multiples drawn(std::uint64_t& state);

summarise::Weights weights_of(const Multiples& multiples);

// What is tried for a constant: 0, ½, ¾, 1, 1¼, 1½, 2, 3; of a size ¾, 1, 1¼.
std::vector<double> grid_of(const Constant& constant);

}  // namespace bench
