#include "text/lines/hat_notes.hpp"

#include <algorithm>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongest = 400;  // bytes

// `mark` stands in `text` from `begin` on, and is no word's beginning there.
bool holds_behind(std::string_view text, std::string_view mark, std::size_t begin) {
  for (std::size_t at = text.find(mark, begin); at != std::string_view::npos; at = text.find(mark, at + 1)) {
    const std::size_t behind = at + mark.size();
    const bool unspaced = is_unspaced(code_point_before(text, behind));
    if (behind == text.size() || unspaced || !is_letter(code_point_at(text, behind))) return true;
  }
  return false;
}

}  // namespace

bool is_hat_note(std::string_view paragraph, const Language& language) {
  if (paragraph.size() > kLongest || language.hat_notes.empty()) return false;
  const std::string form = phrase_form(paragraph);
  return std::ranges::any_of(language.hat_notes, [&](const HatNote& note) {
    return form.starts_with(note.beginning) && holds_behind(form, note.mark, note.beginning.size());
  });
}

}  // namespace summarise
