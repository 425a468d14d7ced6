// Texts put together at random, the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "core/split_mix.hpp"

namespace test {

// `length` of `pieces`, one behind the other; moves `state`, whose first value is the seed, on.
inline std::string random_text(std::span<const std::string> pieces, std::size_t length, std::uint64_t& state) {
  std::string text;
  for (; length > 0; --length) text += pieces[summarise::split_mix(state) % pieces.size()];
  return text;
}

}  // namespace test
