// What the paragraphs of a text may turn out to be once all of it is known.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/layout/layout.hpp"

namespace summarise {

inline constexpr std::string_view kOpenEnds = ",;:-";  // of a line that goes on in the next

struct Draft {
  Paragraph paragraph;
  std::string_view text;  // from its first byte to its last, line breaks and all
  bool heading = false;   // it looks like a heading,
  bool marked = false;    // … and has a heading's mark, whatever mark it ends with
  bool notice = false;    // small print: prose, though it is passed over
  bool repeated = false;  // the same line stands elsewhere: a running title,
  bool running = false;   // … for sure where it does so three times and more
  bool alone = false;     // one line between blank ones
  bool first = false;     // the first line but for left-overs, with a by-line or the rest of a title right below it
};
using Drafts = std::vector<Draft>;

inline std::string_view first_line(const Draft& draft) {
  return draft.text.substr(0, draft.paragraph.lines.front().content.size());
}
inline std::string_view last_line(const Draft& draft) {
  return draft.text.substr(draft.text.size() - draft.paragraph.lines.back().content.size());
}

// As `wc -w` counts them, where they are asked for: of most paragraphs nobody does.
std::size_t words_of(const Draft& draft);

}  // namespace summarise
