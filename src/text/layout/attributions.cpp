#include "text/layout/attributions.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/lines/mail_lines.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

// A sentence ends within `text`: behind no initial, nor an abbreviation that the language knows, or English
// ("Prof.").
bool holds_unabbreviated_end(std::string_view text, const Language& language) {
  for (std::size_t at = text.find_first_of(".!?"); at != std::string_view::npos;
       at = text.find_first_of(".!?", at + 1)) {
    const std::size_t next = skip_while(text, at + 1, &is_space);
    const std::string_view token = token_before(text, at);
    if (next == at + 1 || !is_upper(code_point_at(text, next)) || count_code_points(token) < 2) continue;
    const bool known = language.abbreviation(token) != Abbreviation::none ||
                       english_language().abbreviation(token) != Abbreviation::none;
    if (!known) return true;
  }
  return false;
}

}  // namespace

bool is_attribution(std::string_view text, const std::vector<Line>& lines, const LineGroup& group,
                    const Language& language) {
  std::size_t next = group.first + group.count;
  const Span last = lines[next - 1].content;
  if (!introduces_quote(last.of(text), language)) return false;  // nearly always
  const Line& first = lines[group.first];
  const std::string_view all = text.substr(first.content.begin, last.end - first.content.begin);
  if (holds_unabbreviated_end(all, language)) return false;
  while (next < lines.size() && lines[next].content.empty()) ++next;
  if (next < lines.size() && lines[next].quote > first.quote) return true;
  return all.find('@') != std::string_view::npos || all.find_first_of("0123456789") != std::string_view::npos;
}

}  // namespace summarise
