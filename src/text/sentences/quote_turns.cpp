#include "text/sentences/quote_turns.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

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

}  // namespace summarise
