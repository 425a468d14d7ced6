#include "text/layout/drafts.hpp"

#include "text/words/words.hpp"

namespace summarise {

std::size_t words_of(const Draft& draft) {
  const std::size_t begin = draft.paragraph.lines.front().content.begin;
  std::size_t words = 0;
  for (const Line& line : draft.paragraph.lines) {
    words += count_words(draft.text.substr(line.content.begin - begin, line.content.size()));
  }
  return words;
}

}  // namespace summarise
