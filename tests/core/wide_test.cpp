// Sixteen bytes at a time, against the same byte by byte.
#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/split_mix.hpp"
#include "core/wide.hpp"

namespace {

using summarise::Wide;

std::string random_bytes(std::size_t size, std::uint64_t& state) {
  std::string bytes;
  for (; size > 0; --size) bytes += static_cast<char>(summarise::split_mix(state));
  return bytes;
}

bool is_marked(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == '.' || (byte >= 0xC2 && byte <= 0xE3) || (byte >= 1 && byte <= 9);
}

Wide marks(Wide wide) {
  return summarise::equal(wide, '.') | summarise::within(wide, 0xC2, 0xE3) | summarise::within(wide, 1, 9);
}

}  // namespace

TEST_CASE("bits of masks are the same by the machine's instruction and by words, in the order of the text") {
  std::uint64_t state = 51;
  for (int round = 0; round < 5000; ++round) {
    const std::string bytes = random_bytes(16, state);
    const Wide wide = summarise::wide_at(bytes, 0);
    std::uint32_t expected = 0;
    std::uint32_t high = 0;
    for (std::size_t i = 0; i < 16; ++i) {
      expected |= static_cast<std::uint32_t>(is_marked(bytes[i])) << i;
      high |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i]) >= 0x80) << i;
    }
    REQUIRE(summarise::bits_of(marks(wide)) == expected);
    REQUIRE(summarise::bits_by_words(marks(wide)) == expected);
    REQUIRE(summarise::bits_of(wide) == high);
    REQUIRE(summarise::bits_by_words(wide) == high);
    REQUIRE(summarise::count_bits(expected) == static_cast<std::size_t>(std::popcount(expected)));
  }
}

TEST_CASE("what is looked for is found where one by one would find it, and noted there") {
  std::uint64_t state = 52;
  for (int round = 0; round < 20000; ++round) {
    std::string text(1 + summarise::split_mix(state) % 64, 'a');
    for (std::uint64_t few = summarise::split_mix(state) % 4; few > 0; --few) {
      text[summarise::split_mix(state) % text.size()] = random_bytes(1, state)[0];
    }
    const std::size_t from = summarise::split_mix(state) % (text.size() + 1);
    CAPTURE(text);
    CAPTURE(from);
    const auto first = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), &is_marked);
    REQUIRE(summarise::find_wide(text, from, &marks) == static_cast<std::size_t>(first - text.begin()));
    std::uint64_t expected = 0;
    for (std::size_t i = 0; i < text.size(); ++i) expected |= static_cast<std::uint64_t>(is_marked(text[i])) << i;
    REQUIRE(summarise::bits_within(text, &marks) == expected);
    REQUIRE(summarise::count_bits(expected) == static_cast<std::size_t>(std::popcount(expected)));
  }
}

TEST_CASE("up to eight bytes are read alike in the midst of a text and at its end") {
  std::uint64_t state = 8;
  for (std::size_t count = 1; count <= summarise::kWordBytes; ++count) {
    for (int round = 0; round < 100; ++round) {
      CAPTURE(count);
      std::string text = random_bytes(count, state);
      if (round % 2 == 0) std::ranges::for_each(text, [](char& c) { c = static_cast<char>(c & 0x7F); });
      const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
      CHECK(summarise::bytes_at(text, 0, count) == summarise::bytes_at(text + "behind it", 0, count));
      CHECK(summarise::bytes_at("ahead" + text, 5, count) == summarise::bytes_at(text, 0, count));
      CHECK(summarise::is_ascii_text(text) == ascii);
      CHECK(summarise::is_ascii_text("in front" + text) == ascii);
    }
  }
  CHECK(summarise::is_ascii_text(""));
}

TEST_CASE("bytes that are fewer than sixteen have zeros behind them") {
  const std::string text = "seventeen bytes!!";
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (std::size_t count = 1; count <= std::min<std::size_t>(16, text.size() - at); ++count) {
      const Wide wide = summarise::wide_at(text, at, count);
      std::string expected = text.substr(at, count);
      expected.resize(16);
      REQUIRE(summarise::bits_of(reinterpret_cast<Wide>(wide == summarise::wide_at(expected, 0))) == 0xFFFF);
    }
  }
}

TEST_CASE("the lowest bits") {
  CHECK(summarise::bits_below(0) == 0);
  CHECK(summarise::bits_below(3) == 7);
  CHECK(summarise::bits_below(63) == ~std::uint64_t{0} >> 1U);
  CHECK(summarise::bits_below(64) == ~std::uint64_t{0});
}
