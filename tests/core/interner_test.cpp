#include "core/interner.hpp"

#include <doctest/doctest.h>

#include <random>
#include <unordered_map>

using summarise::Interner;

TEST_CASE("strings are numbered in the order in which they first come") {
  Interner interner;
  CHECK(interner.find("kiln") == Interner::kNone);
  CHECK(interner.add("kiln") == 0);
  CHECK(interner.add("") == 1);
  CHECK(interner.add("kilnkilnkiln") == 2);
  CHECK(interner.add("kiln") == 0);
  CHECK(interner.size() == 3);
  CHECK(interner.bytes() == 16);
  CHECK(interner[0] == "kiln");
  CHECK(interner[1].empty());
  CHECK(interner[2] == "kilnkilnkiln");
  CHECK(interner.find("the kiln is hot", {4, 8}) == 0);
  CHECK(interner.find("the kiln", {4, 8}) == 0);
  CHECK(interner.find("the kiln", {4, 4}) == 1);
  CHECK(interner.find("kilnkilnkila") == Interner::kNone);
}

TEST_CASE("any strings, as a map has them") {
  std::mt19937 engine(5);
  Interner interner;
  std::unordered_map<std::string, std::uint32_t> plainly;
  std::string text;
  for (int i = 0; i < 4000; ++i) text.push_back(static_cast<char>(engine() % 3));  // zeros too: none is a string's end
  for (int round = 0; round < 60000; ++round) {
    const std::size_t begin = engine() % text.size();
    const std::size_t end = begin + engine() % std::min<std::size_t>(30, text.size() - begin + 1);
    const std::string word = text.substr(begin, end - begin);
    const auto known = plainly.find(word);
    REQUIRE(interner.find(text, {begin, end}) == (known == plainly.end() ? Interner::kNone : known->second));
    const auto number = static_cast<std::uint32_t>(plainly.size());
    REQUIRE(interner.add(word) == plainly.try_emplace(word, number).first->second);
  }
  REQUIRE(interner.size() == plainly.size());
  for (const auto& [word, number] : plainly) CHECK(interner[number] == word);
}
