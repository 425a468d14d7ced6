// Random numbers that are the same on every machine, unlike the standard's distributions: SplitMix64 (Steele, Lea &
// Flood 2014, "Fast splittable pseudorandom number generators", figure 17).
#pragma once

#include <cstdint>

namespace summarise {

// The next of 2^64 values; moves `state`, whose first value is the seed, on.
inline std::uint64_t split_mix(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15U;
  std::uint64_t z = state;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

}  // namespace summarise
