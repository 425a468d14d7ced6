#include "text/lines/hat_notes.hpp"

#include <algorithm>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongest = 400;  // bytes

// Behind where `mark` stands in `text` from `begin` on as a word of its own; npos where it does not.
std::size_t find_behind(std::string_view text, std::string_view mark, std::size_t begin) {
  const auto is_part = [](char32_t c) { return is_letter(c) && !is_unspaced(c); };
  for (std::size_t at = text.find(mark, begin); at != std::string_view::npos; at = text.find(mark, at + 1)) {
    const std::size_t behind = at + mark.size();
    const bool begins = !is_part(code_point_at(mark, 0)) || !is_part(code_point_before(text, at));
    const bool ends = !is_part(code_point_before(text, behind)) || !is_part(code_point_at(text, behind));
    if (begins && ends) return behind;
  }
  return std::string_view::npos;
}

}  // namespace

bool is_hat_note(std::string_view paragraph, const Language& language) {
  if (paragraph.size() > kLongest || language.hat_notes.empty()) return false;
  const std::string form = phrase_form(paragraph);
  return std::ranges::any_of(language.hat_notes, [&](const HatNote& note) {
    if (!form.starts_with(note.front())) return false;
    std::size_t at = note.front().size();
    for (std::size_t part = note.size() == 1 ? 0 : 1; part < note.size() && at != std::string_view::npos; ++part) {
      at = find_behind(form, note[part], part == 0 ? 0 : at);
    }
    return at != std::string_view::npos;
  });
}

}  // namespace summarise
