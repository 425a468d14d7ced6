// From lines to paragraphs: what belongs together, and what kind of text it is.
//
// A text has a paragraph a line, or blank lines between paragraphs whose lines were wrapped at a width. A run of lines
// between blank ones is taken as wrapped where nearly every line is full: the next line's first word would not have
// fitted into the run's width any more, and where something else says so too (lines that go on in lower case, or a
// width that the whole document shares). Otherwise each line is a paragraph of its own.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "summarise.hpp"
#include "text/language/language.hpp"
#include "text/lines/lines.hpp"
#include "text/sentences/style.hpp"

namespace summarise {

// What a summary may choose where a text has any.
inline bool is_eligible(Kind kind) {
  return kind == Kind::sentence || kind == Kind::item;
}

struct Paragraph {
  std::span<const Line> lines;  // at least one, none blank
  Kind kind = Kind::sentence;
};

// The paragraphs of `text`, whose lines are `lines`, in order; views of them. `language` and English tell left-overs
// and headings; `style` is the text's.
std::vector<Paragraph> lay_out(std::string_view text, const std::vector<Line>& lines, const Language& language,
                               Style style);

}  // namespace summarise
