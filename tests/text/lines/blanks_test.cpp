// Runs of blanks, found many bytes at a time, against their plain definition.
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/characters.hpp"
#include "core/split_mix.hpp"
#include "core/utf8.hpp"
#include "text/lines/blanks.hpp"

namespace {

bool plainly_has_wide_blanks(std::string_view line) {
  bool after_blank = false;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = summarise::next_code_point(line, at);
    if (c == U'\t' || (after_blank && summarise::is_blank(c))) return true;
    after_blank = summarise::is_blank(c);
  }
  return false;
}

}  // namespace

TEST_CASE("lines have wide blanks where two blanks or a tab stand") {
  const std::vector<std::string> pieces = {" ",      "a",      "bc",     "é",      "“",      "\u00A0", "\u2003",
                                           "\u3000", "\u1680", "\u202F", "\u205F", "\u200B", "渡",     "word"};
  std::uint64_t state = 7;
  const auto below = [&](std::size_t end) { return summarise::split_mix(state) % end; };
  std::size_t wide = 0;
  for (int i = 0; i < 50000; ++i) {
    std::string line;
    const std::size_t size = below(i % 2 == 0 ? 24 : 200);
    bool blank = false;
    while (line.size() < size) {
      std::string_view piece = pieces[below(pieces.size())];
      // Mostly without two blanks in a row, for else no long line would be narrow.
      if (blank && below(i % 2 == 0 ? 16 : 128) != 0) piece = "xy";
      line += piece;
      std::size_t at = 0;
      blank = summarise::is_blank(summarise::next_code_point(piece, at));
    }
    if (below(32) == 0) line += '\t';
    CAPTURE(line);
    wide += plainly_has_wide_blanks(line);
    REQUIRE(summarise::has_wide_blanks(line) == plainly_has_wide_blanks(line));
  }
  CHECK(wide > 2500);
  CHECK(wide < 47500);
}
