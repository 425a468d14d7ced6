// Sentences of one paragraph: ICU's boundaries, corrected by rules.
#pragma once

#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "text/language/line_language.hpp"
#include "text/sentences/style.hpp"

namespace summarise {

// The sentences of `flat` (one line, text/flatten.hpp): bytes of it, in order, not overlapping, none empty, without
// blanks at their ends, all but blanks covered. The language is asked for at most once, where a rule needs it.
std::vector<Span> split_sentences(std::string_view flat, const LineLanguage& language, Style style);
std::vector<Span> split_sentences(std::string_view flat, const Language& language, Style style);

}  // namespace summarise
