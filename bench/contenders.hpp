// Who is measured: a name, and what the library is asked to do under it.
//
//   default        the library as it comes
//   classic        TextRank's walk as published, over the cosine of TF-IDF: Options::classic
//   oracle         the greedy ceiling (oracle.hpp)
//   NAME           any of the library's methods, with our evidence: textrank, lead, random, …
//   NAME/classic   the same as published
//   …-PIECE        any of these without a piece of evidence or without `diversity` (kPieces); several at once are
//                  joined with a plus sign: default-place+size
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <summarise/summarise.hpp>
#include <vector>

namespace bench {

// What can be left out: evidence by the names that the library gives it, and diversity of the choice.
inline constexpr std::array<std::string_view, 15> kPieces = {
    "place",   "size",    "cues",    "stigma", "conclusion", "pictures", "fragments", "quotation",
    "figures", "results", "chatter", "turns",  "title",      "query",    "diversity"};

// "place, size, …".
std::string piece_names();

struct Contender {
  std::string name;
  bool is_oracle = false;
  bool reads_title = true, reads_query = true;
  summarise::Options options;
};

// Every method of the library, by name, in its order.
std::vector<std::string> method_names();

// Throws std::runtime_error where `name` is none of the above.
Contender contender_of(const std::string& name);

// Those of `names` ("all": every method), then for each of `without` the default without it, then lead and classic,
// which the others are compared with, where they are not there yet.
std::vector<Contender> contenders(const std::vector<std::string>& names, const std::vector<std::string>& without);

}  // namespace bench
