#include "text/sentences/speech.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/lines/line_ends.hpp"
#include "text/sentences/quote_turns.hpp"

namespace summarise {

namespace {

constexpr char32_t kApostrophe = U'’';

// The bytes of `window` that a quotation mark may begin with.
std::uint64_t first_bytes_in(std::string_view window) {
  return bits_within(window, [](Wide wide) { return equal(wide, '"') | equal(wide, 0xC2) | within(wide, 0xE2, 0xE3); });
}

// What the mark does by itself, in most languages: „so“ and »so« are told by what stands beside them.
std::optional<Turn> turn_by_shape(char32_t c) {
  switch (c) {
    case U'“':
    case U'„':
    case U'‘':
    case U'«':
    case U'「':
    case U'『': return Turn::opens;
    case U'”':
    case U'»':
    case U'」':
    case U'』': return Turn::closes;
    default: return std::nullopt;
  }
}

bool is_quotation_mark(char32_t c) {
  return c == U'"' || turn_by_shape(c);
}

// True if the blanks beside a guillemet are within what it marks, as in French: « so ».
bool has_room_within(std::string_view sentence, std::size_t at, std::size_t behind, char32_t c) {
  return (c == U'«' && is_space(code_point_at(sentence, behind))) ||
         (c == U'»' && is_space(code_point_before(sentence, at)));
}

std::optional<Turn> turn_of(std::string_view sentence, std::size_t at, std::size_t behind, char32_t c) {
  if (has_room_within(sentence, at, behind, c)) return turn_by_shape(c);
  const std::optional<Turn> turn = turn_by_sides(sentence, at, behind);
  return turn ? turn : turn_by_shape(c);
}

// ’ behind a mark: no apostrophe.
bool closes_single(std::string_view sentence, std::size_t at) {
  const char32_t before = code_point_before(sentence, at);
  return before == U',' || before == U'.' || before == U'!' || before == U'?' || before == U'…';
}

// "—Oui", or "--Oui" and "-Oui" as it was typed once.
bool begins_with_dash(std::string_view sentence, bool hyphens) {
  if (hyphens && sentence.starts_with('-')) {
    const std::size_t words = sentence.starts_with("--") ? skip_while(sentence, 2, &is_blank) : 1;
    return starts_capitalised(sentence.substr(words));
  }
  const char32_t first = code_point_at(sentence, 0);
  return first == U'—' || first == U'―';
}

}  // namespace

Speech::Heard Speech::read(std::string_view sentence, bool paragraph) {
  if (paragraph) open_ = single_ = false;
  Heard heard;
  heard.spoken = open_ || (paragraph && begins_with_dash(sentence, hyphens_));
  for (std::size_t window = 0; window < sentence.size(); window += kWindowBytes) {
    for (std::uint64_t left = first_bytes_in(sentence.substr(window, kWindowBytes)); left != 0; left &= left - 1) {
      const std::size_t at = window + static_cast<std::size_t>(std::countr_zero(left));
      std::size_t behind = at;
      const char32_t c = next_code_point(sentence, behind);
      if (c == kApostrophe && single_ && closes_single(sentence, at)) open_ = single_ = false;
      if (!is_quotation_mark(c)) continue;
      heard.marked = true;
      if (c == U'‘' && open_) continue;  // speech within speech
      single_ = c == U'‘';
      const std::optional<Turn> turn = turn_of(sentence, at, behind, c);
      open_ = turn ? *turn == Turn::opens : !open_;
    }
  }
  heard.spoken = heard.spoken || heard.marked;
  return heard;
}

}  // namespace summarise
