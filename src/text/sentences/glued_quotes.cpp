#include "text/sentences/glued_quotes.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/marks.hpp"
#include "text/sentences/quote_turns.hpp"

namespace summarise {

bool opens_glued(std::string_view line, std::size_t at, std::size_t behind, char32_t quote) {
  const char32_t first = code_point_at(line, behind);
  if (!is_upper(first) && !is_unspaced(first)) return false;
  return is_opening_quote(quote) || (quote == U'"' && opens_in_turn(line, at));
}

}  // namespace summarise
