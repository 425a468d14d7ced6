// The shape of a word: its first and last bytes and its length. A set of shapes tells most words that are not on a
// list, before any of them is hashed.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <string_view>

namespace summarise {

using Shapes = std::bitset<1U << 15U>;

// Of a word that is not empty; the same whatever the case of its ASCII letters.
inline std::size_t shape_of(std::string_view word) {
  const auto letter = [](char byte) { return static_cast<std::size_t>(static_cast<unsigned char>(byte) & 0x1FU); };
  return (letter(word.front()) << 10U) | (letter(word.back()) << 5U) | std::min<std::size_t>(word.size(), 31);
}

}  // namespace summarise
