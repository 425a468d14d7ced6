// A hash that is the same on every machine, unlike std::hash: FNV-1a (Fowler, Noll & Vo 1991), 64 bits.
#pragma once

#include <cstdint>
#include <string_view>

namespace summarise {

inline std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  return hash;
}

// `hash` of what came before, and one more: order counts.
inline std::uint64_t chained(std::uint64_t hash, std::uint64_t next) {
  return (hash ^ next) * 0x9E3779B97F4A7C15U + 1;
}

}  // namespace summarise
