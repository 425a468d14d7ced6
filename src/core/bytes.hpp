// Eight bytes at a time, in plain C++: for words, and what is as short. Whole texts are looked through by wide.hpp.
//
// Nothing here gives another answer where the order of the bytes within a word is another, and nothing reads beyond a
// text's end.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace summarise {

constexpr std::size_t kWordBytes = 8;
constexpr std::uint64_t kEachByte = 0x0101010101010101U;  // times a byte: that byte in all eight places
constexpr std::uint64_t kHighBits = 0x80 * kEachByte;

// Bytes [at, at + 8) of `text`, which must be there.
inline std::uint64_t word_at_byte(std::string_view text, std::size_t at) {
  std::uint64_t word = 0;
  std::memcpy(&word, text.data() + at, kWordBytes);
  return word;
}

// The first `count` bytes of `word`, 1 to 8, zeros in place of the others.
constexpr std::uint64_t first_bytes(std::uint64_t word, std::size_t count) {
  const std::size_t others = 8 * (kWordBytes - count);
  return std::endian::native == std::endian::little ? word << others >> others : word >> others << others;
}

// `byte` as byte `place` of a word of zeros.
constexpr std::uint64_t byte_in_place(char byte, std::size_t place) {
  const std::size_t before = std::endian::native == std::endian::little ? place : kWordBytes - 1 - place;
  return std::uint64_t{static_cast<unsigned char>(byte)} << 8 * before;
}

// The `count` bytes at `bytes`, 1 to 8, and zeros: by loads that overlap, for a length is not to be guessed.
inline std::uint64_t short_word(const char* bytes, std::size_t count) {
  if (count < 4) {
    return byte_in_place(bytes[0], 0) | byte_in_place(bytes[count / 2], count / 2) |
           byte_in_place(bytes[count - 1], count - 1);
  }
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::memcpy(&first, bytes, sizeof first);
  std::memcpy(&last, bytes + count - sizeof last, sizeof last);
  const std::size_t apart = 8 * (count - sizeof last);  // bits
  if (std::endian::native == std::endian::little) return first | std::uint64_t{last} << apart;
  return std::uint64_t{first} << 32U | std::uint64_t{last} << 32U >> apart;
}

// Bytes [at, at + count) of `text`, 1 to 8, which must be there, and zeros.
inline std::uint64_t bytes_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at + kWordBytes <= text.size()) return first_bytes(word_at_byte(text, at), count);
  return short_word(text.data() + at, count);
}

// How many bytes stand before the first with any bit of `word`, which is not 0, in the order of the text.
constexpr std::size_t bytes_before(std::uint64_t word) {
  const int bits = std::endian::native == std::endian::little ? std::countr_zero(word) : std::countl_zero(word);
  return static_cast<std::size_t>(bits) / 8;
}

// One bit a byte, the lowest for the first in the order of the text, from high bits; `word` has no others.
constexpr std::uint64_t bit_of_each(std::uint64_t word) {
  if (std::endian::native == std::endian::little) return word * 0x0002040810204081U >> 56U;
  std::uint64_t bits = 0;
  for (unsigned i = 0; i < kWordBytes; ++i) bits |= (word >> (63U - 8U * i) & 1U) << i;
  return bits;
}

// The high bit of each byte of `word`, all of them ASCII, that lies within [`first`, `last`], which are ASCII too.
constexpr std::uint64_t bytes_within(std::uint64_t word, unsigned char first, unsigned char last) {
  const std::uint64_t from_first = word + (0x80U - first) * kEachByte;  // no byte carries into the next
  const std::uint64_t behind_last = word + (0x7FU - last) * kEachByte;
  return from_first & ~behind_last & kHighBits;
}

// True if every byte of `text` is ASCII.
inline bool is_ascii_text(std::string_view text) {
  if (text.size() < kWordBytes) return text.empty() || (short_word(text.data(), text.size()) & kHighBits) == 0;
  for (std::size_t at = 0; at + kWordBytes < text.size(); at += kWordBytes) {
    if ((word_at_byte(text, at) & kHighBits) != 0) return false;
  }
  return (word_at_byte(text, text.size() - kWordBytes) & kHighBits) == 0;
}

// `c` in lower case where it is of ASCII.
constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Some of the 256 bytes.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view members) {
    for (const char member : members) holds_[static_cast<unsigned char>(member)] = true;
  }
  // The same and every byte from `first` to `last`.
  [[nodiscard]] constexpr ByteSet with(unsigned first, unsigned last) const {
    ByteSet larger = *this;
    for (unsigned byte = first; byte <= last; ++byte) larger.holds_[byte] = true;
    return larger;
  }
  [[nodiscard]] constexpr bool holds(char byte) const { return holds_[static_cast<unsigned char>(byte)]; }

  // The first byte from `at` on that is in the set, or the text's end.
  [[nodiscard]] std::size_t find(std::string_view text, std::size_t at) const {
    const std::size_t size = text.size();
    for (; at + 4 <= size; at += 4) {
      if (holds(text[at])) return at;
      if (holds(text[at + 1])) return at + 1;
      if (holds(text[at + 2])) return at + 2;
      if (holds(text[at + 3])) return at + 3;
    }
    while (at < size && !holds(text[at])) ++at;
    return at;
  }

 private:
  std::array<bool, 256> holds_{};
};

}  // namespace summarise
