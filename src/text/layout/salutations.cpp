#include "text/layout/salutations.hpp"

#include <algorithm>
#include <cstddef>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/lines/line_ends.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostWords = 14;
constexpr std::size_t kFewSalutations = 3;  // of any text; of a long one one paragraph in five

bool ends_with_comma(std::string_view line) {
  return line.ends_with(',') || line.ends_with("，") || line.ends_with("،");
}

// Lines [begin, end) of `text` are parted by a blank line.
bool has_blank_line(std::string_view text, std::size_t begin, std::size_t end) {
  return std::ranges::count(text.substr(begin, end - begin), '\n') > 1;
}

class Salutations {
 public:
  Salutations(std::string_view text, const std::vector<Paragraph>& paragraphs) : text_(text), paragraphs_(paragraphs) {}

  [[nodiscard]] std::vector<std::size_t> all() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i + 1 < paragraphs_.size(); ++i) {
      const bool follows = !found.empty() && found.back() + 1 == i;
      if (is_salutation(i, follows)) found.push_back(i);
    }
    return found;
  }

 private:
  // `follows`: one that begins in lower case goes on from the salutation above.
  [[nodiscard]] bool is_salutation(std::size_t i, bool follows) const {
    const Paragraph& paragraph = paragraphs_[i];
    const Span line = paragraph.lines.front().content;
    if (paragraph.kind != Kind::sentence || paragraph.lines.size() > 1 || !ends_with_comma(line.of(text_)))
      return false;
    if (!follows && starts_lower(line.of(text_))) return false;
    const bool above = i == 0 || has_blank_line(text_, paragraphs_[i - 1].lines.back().content.end, line.begin);
    const bool below = has_blank_line(text_, line.end, paragraphs_[i + 1].lines.front().content.begin);
    return above && below && count_words(line.of(text_)) <= kMostWords && !holds_plain_end(line.of(text_));
  }

  std::string_view text_;
  const std::vector<Paragraph>& paragraphs_;
};

}  // namespace

void pass_over_salutations(std::string_view text, std::vector<Paragraph>& paragraphs) {
  const std::vector<std::size_t> found = Salutations(text, paragraphs).all();
  if (found.size() > std::max(kFewSalutations, paragraphs.size() / 5)) return;
  for (const std::size_t i : found) paragraphs[i].kind = Kind::other;
}

}  // namespace summarise
