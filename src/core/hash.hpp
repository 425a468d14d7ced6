// Hashes of text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace summarise {

// 2⁶⁴ over the golden ratio (Knuth 1973, vol. 3, 6.4): times it, a number's highest bits are spread.
inline constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15U;

// The same on every machine, unlike std::hash: FNV-1a (Fowler, Noll & Vo 1991), 64 bits.
inline std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  return hash;
}

// `hash` of what came before, and one more: order counts.
inline std::uint64_t chained(std::uint64_t hash, std::uint64_t next) {
  return (hash ^ next) * kSpread + 1;
}

// For tables that are looked up in and never walked through: eight bytes at a time, by the machine's own order.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    const char* at = text.data();
    std::size_t left = text.size();
    std::uint64_t hash = left * kSpread;
    for (; left >= sizeof(std::uint64_t); left -= sizeof(std::uint64_t), at += sizeof(std::uint64_t)) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, sizeof word);
      hash = mixed(hash ^ word);
    }
    std::uint64_t tail = 0;
    if (left >= 4) {  // two of four bytes that overlap
      std::uint32_t first = 0;
      std::uint32_t last = 0;
      std::memcpy(&first, at, sizeof first);
      std::memcpy(&last, at + left - sizeof last, sizeof last);
      tail = (std::uint64_t{first} << 32U) | last;
    } else if (left > 0) {
      const auto byte = [at](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])}; };
      tail = (byte(0) << 16U) | (byte(left / 2) << 8U) | byte(left - 1);
    }
    return static_cast<std::size_t>(mixed(hash ^ tail));
  }

 private:
  static std::uint64_t mixed(std::uint64_t hash) {
    hash *= kSpread;
    return hash ^ (hash >> 32U);
  }
};

}  // namespace summarise
