// Sixteen bytes at a time, by the vectors that GCC and Clang have for every machine: how the passes over a text skip
// what cannot matter to them, and note where what matters stands.
//
// A mask has 0xFF where something holds and 0 where not; its bits are one a byte, the lowest for the first in the order
// of the text. Nothing reads beyond a text's end.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "core/bytes.hpp"

namespace summarise {

constexpr std::size_t kWideBytes = 16;
using Wide = std::uint8_t __attribute__((vector_size(kWideBytes)));

// Bytes [at, at + 16) of `text`, which must be there.
inline Wide wide_at(std::string_view text, std::size_t at) {
  Wide wide;
  std::memcpy(&wide, text.data() + at, kWideBytes);
  return wide;
}

// Bytes [at, at + count) of `text`, 1 to 16, which must be there, and zeros.
inline Wide wide_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at + kWideBytes <= text.size() && count == kWideBytes) return wide_at(text, at);
  const std::size_t first = count < kWordBytes ? count : kWordBytes;
  using Words = std::uint64_t __attribute__((vector_size(kWideBytes)));
  const Words words = {bytes_at(text, at, first), count == first ? 0 : bytes_at(text, at + first, count - first)};
  return reinterpret_cast<Wide>(words);
}

// The mask of the bytes that equal `byte`.
inline Wide equal(Wide wide, std::uint8_t byte) {
  return reinterpret_cast<Wide>(wide == byte);
}

// The mask of the bytes within [`first`, `last`].
inline Wide within(Wide wide, std::uint8_t first, std::uint8_t last) {
  return reinterpret_cast<Wide>(wide - first <= static_cast<std::uint8_t>(last - first));
}

// The mask of ASCII's letters and digits.
inline Wide ascii_letters_and_digits(Wide wide) {
  return within(wide | std::uint8_t{'a' - 'A'}, 'a', 'z') | within(wide, '0', '9');
}

// The bits of a mask, by words: how machines without an instruction for it have them.
inline std::uint32_t bits_by_words(Wide mask) {
  std::uint64_t words[2];
  std::memcpy(words, &mask, kWideBytes);
  return static_cast<std::uint32_t>(bit_of_each(words[0] & kHighBits) | bit_of_each(words[1] & kHighBits)
                                                                            << kWordBytes);
}

// The same; of any bytes, their high bits.
inline std::uint32_t bits_of(Wide mask) {
#if defined(__SSE2__)
  return static_cast<std::uint32_t>(_mm_movemask_epi8(reinterpret_cast<__m128i>(mask)));
#else
  return bits_by_words(mask);
#endif
}

// How many bits `bits` has, without the instruction that not every machine has.
constexpr std::size_t count_bits(std::uint64_t bits) {
  bits -= bits >> 1U & 0x55 * kEachByte;
  bits = (bits & 0x33 * kEachByte) + (bits >> 2U & 0x33 * kEachByte);
  return static_cast<std::size_t>(((bits + (bits >> 4U)) & 0x0F * kEachByte) * kEachByte >> 56U);
}

constexpr std::size_t kWindowBytes = 64;  // of a text that are looked at together, a bit each

// Ones in the lowest `count` places, 0 to 64.
constexpr std::uint64_t bits_below(std::size_t count) {
  return count < kWindowBytes ? (std::uint64_t{1} << count) - 1 : ~std::uint64_t{0};
}

// The bits of the masks `marks(wide)` of `window`, 1 to 64 bytes.
template <typename Marks>
std::uint64_t bits_within(std::string_view window, Marks marks) {
  const auto bits_at = [&](std::size_t at) { return std::uint64_t{bits_of(marks(wide_at(window, at)))} << at; };
  if (window.size() == kWindowBytes) return bits_at(0) | bits_at(16) | bits_at(32) | bits_at(48);
  if (window.size() < kWideBytes) {
    return bits_of(marks(wide_at(window, 0, window.size()))) & bits_below(window.size());
  }
  const std::size_t last = window.size() - kWideBytes;
  std::uint64_t bits = bits_at(last);
  for (std::size_t at = 0; at < last; at += kWideBytes) bits |= bits_at(at);
  return bits;
}

// The bits of `marks(wide)` of the last `count` bytes of `text`, 1 to 15.
template <typename Marks>
std::uint32_t last_bits(std::string_view text, std::size_t count, Marks marks) {
  if (text.size() >= kWideBytes) {
    return bits_of(marks(wide_at(text, text.size() - kWideBytes))) >> (kWideBytes - count);
  }
  const std::uint32_t bits = bits_of(marks(wide_at(text, text.size() - count, count)));
  return bits & static_cast<std::uint32_t>(bits_below(count));
}

// The first byte of `text` from `at` on that is in the mask `marks(wide)`, or the text's end. Of bytes that are no
// mask, the high bits count: `wide` itself marks what is beyond ASCII.
template <typename Marks>
std::size_t find_wide(std::string_view text, std::size_t at, Marks marks) {
  for (; at + kWideBytes <= text.size(); at += kWideBytes) {
    const std::uint32_t found = bits_of(marks(wide_at(text, at)));
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  if (at >= text.size()) return text.size();
  const std::uint32_t found = last_bits(text, text.size() - at, marks);
  return found == 0 ? text.size() : at + static_cast<std::size_t>(std::countr_zero(found));
}

}  // namespace summarise
