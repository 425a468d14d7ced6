// Sentences of one paragraph: ICU's boundaries, corrected by rules.
#pragma once

#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "text/language/line_language.hpp"

namespace summarise {

// How a text is written, as far as it changes what a boundary looks like.
struct Style {
  bool cased = true;  // capitals tell: sentences and names begin with them, or the script has none
};

// The style of `text`: capitals tell nothing where next to none, or next to all, of its letters are capitals.
Style style_of(std::string_view text);

// The sentences of `flat` (one line, text/flatten.hpp): bytes of it, in order, not overlapping, none empty, without
// blanks at their ends, all but blanks covered. The language is asked for at most once, where a rule needs it.
std::vector<Span> split_sentences(std::string_view flat, const LineLanguage& language, Style style);
std::vector<Span> split_sentences(std::string_view flat, const Language& language, Style style);

}  // namespace summarise
