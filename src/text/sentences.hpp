// Sentences of one paragraph: ICU's boundaries, corrected by rules.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "text/candidates.hpp"
#include "text/line_language.hpp"

namespace summarise {

// How a text is written, as far as it changes what a boundary looks like.
struct Style {
  bool cased = true;  // capitals tell: sentences and names begin with them, or the script has none
};

// The style of `text`: capitals tell nothing where next to none, or next to all, of its letters are capitals.
Style style_of(std::string_view text);

// Where a paragraph may be cut; nowhere else, whatever its language.
struct Cuts {
  std::vector<std::size_t> items;  // of lists (text/enumeration.hpp)
  std::vector<Candidate> candidates;
  [[nodiscard]] bool empty() const { return items.empty() && candidates.empty(); }
};

// The cuts of `flat` (one line, text/flatten.hpp).
Cuts find_cuts(std::string_view flat);

// The sentences of `flat`, in order, not overlapping, none empty, without blanks at their ends, all but blanks covered.
std::vector<Span> split_sentences(std::string_view flat, const Cuts& cuts, const LineLanguage& language, Style style);
std::vector<Span> split_sentences(std::string_view flat, const Language& language, Style style);

}  // namespace summarise
