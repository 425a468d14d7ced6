#include "text/sentences/tokens.hpp"

#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

std::string_view token_before(std::string_view line, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < kHorizon) {
    std::size_t before = begin;
    if (is_space(previous_code_point(line, before))) break;
    begin = before;
  }
  while (begin < end) {
    std::size_t next = begin;
    if (!is_opening(next_code_point(line, next))) break;
    begin = next;
  }
  return line.substr(begin, end - begin);
}

std::string_view token_at(std::string_view line, std::size_t begin) {
  std::size_t end = begin;
  while (end < line.size() && end - begin < kHorizon) {
    std::size_t next = end;
    if (is_space(next_code_point(line, next))) break;
    end = next;
  }
  return line.substr(begin, end - begin);
}

std::string_view word_at(std::string_view line, std::size_t begin) {
  const std::size_t first = skip_while(line, begin, &is_opening);
  std::size_t at = first;
  while (at < line.size() && at - first < kHorizon) {
    std::size_t next = at;
    const char32_t c = next_code_point(line, next);
    const bool apostrophe = (c == U'\'' || c == U'’') && is_letter(code_point_at(line, next));
    if (!is_letter(c) && !apostrophe) break;
    at = next;
  }
  return line.substr(first, at - first);
}

}  // namespace summarise
