#include "text/sentences/quote_turns.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::size_t kReach = 4 * kHorizon;  // bytes on either side
constexpr std::size_t kMostBetween = 16;      // quotes that tell nothing: what is beyond tells as little
constexpr char kQuote = '"';

// The nearest quote before or behind that tells what it does, and how many stand between that do not.
struct Anchor {
  std::optional<Turn> turn;
  std::size_t between = 0;
  bool at_end = false;  // there is none up to the line's beginning or end

  // Looks at the next byte on the way; true if there is no need to look on.
  bool is_done_at(std::string_view line, std::size_t at) {
    if (line[at] != kQuote) return false;
    turn = turn_by_sides(line, at, at + 1);
    return turn || ++between == kMostBetween;
  }
};

Anchor anchor_before(std::string_view line, std::size_t at) {
  Anchor found;
  const std::size_t end = at - std::min(at, kReach);
  for (std::size_t place = at; place > end; --place) {
    if (found.is_done_at(line, place - 1)) return found;
  }
  found.at_end = end == 0;
  return found;
}

Anchor anchor_behind(std::string_view line, std::size_t at) {
  Anchor found;
  const std::size_t end = std::min(line.size(), at + 1 + kReach);
  for (std::size_t place = at + 1; place < end; ++place) {
    if (found.is_done_at(line, place)) return found;
  }
  found.at_end = end == line.size();
  return found;
}

bool is_even(std::size_t number) {
  return number % 2 == 0;
}

}  // namespace

std::optional<Turn> turn_by_sides(std::string_view line, std::size_t at, std::size_t behind) {
  const auto is_one_of = [](char32_t c, std::u32string_view marks) {
    return marks.find(c) != std::u32string_view::npos;
  };
  const char32_t before = code_point_before(line, at);
  const char32_t after = code_point_at(line, behind);
  const bool room_before = at == 0 || is_space(before);
  const bool room_after = behind == line.size() || is_space(after);
  if (!room_before && room_after) return Turn::closes;
  if (room_before && !room_after) {
    if (at > 0 && is_one_of(after, U",;:.!?")) return std::nullopt;
    return Turn::opens;
  }
  if (is_one_of(before, U"([:：（，")) return Turn::opens;
  if (is_one_of(after, U",;:.!?)]，；：。！？、）")) return Turn::closes;
  return std::nullopt;
}

// Quotes open and close in turn, but speech of several paragraphs opens each and closes only the last: so the quotes
// behind say more than those before, and where there are none, speech that was surely opened or closed before is over
// at the line's end.
bool opens_in_turn(std::string_view line, std::size_t at) {
  const Anchor before = anchor_before(line, at);
  if ((before.turn == Turn::closes || before.at_end) && before.between == 0) return true;
  const Anchor behind = anchor_behind(line, at);
  if (behind.turn) return is_even(behind.between) == (behind.turn == Turn::closes);
  if (behind.at_end && before.turn) return !is_even(behind.between);
  if (before.turn || before.at_end) return is_even(before.between) == (before.turn != Turn::opens);
  const std::string_view reach = line.substr(at - std::min(at, kReach), std::min(at, kReach));
  return is_even(static_cast<std::size_t>(std::count(reach.begin(), reach.end(), kQuote)));
}

}  // namespace summarise
