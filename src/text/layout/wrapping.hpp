// How wide a document's lines were wrapped, told by the breaks that no mark explains.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/lines/columns.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

constexpr std::uint32_t kFullEnough = 45;  // a line of this width that goes on in lower case was broken

constexpr std::uint32_t kDeepestStart = 5;  // blanks by which most paragraphs' first lines are deeper than the others
constexpr std::uint32_t kDeepestWrap = 40;  // what begins further to the right was set there

// The blanks before `line` that wrapping counted: all of them, or none where they are too many.
inline std::uint32_t wrapped_indent(const Line& line) {
  return line.indent < kDeepestWrap ? line.indent : 0;
}

// Of the columns at which lines end, the last but for one in twenty: an address may be wider. 0 where there are none.
std::uint32_t full_width(std::vector<std::uint32_t> ends);

// True if a line that needs `needed` columns, the next word with it, finds no room in `width`: beyond nine tenths of it
// already, for who breaks lines evenly leaves room for a word here and there.
inline bool leaves_no_room(std::uint32_t needed, std::uint32_t width) {
  return needed * 10 > width * 9;
}

// True for less than eight tenths of `width`: so short a line was hardly wrapped, for few words need a fifth of it.
inline bool is_far_from_full(std::uint32_t columns, std::uint32_t width) {
  return columns * 10 < width * 8;
}

// True if `some` are at least this share of `all`.
inline bool is_share(std::size_t some, double share, std::size_t all) {
  return static_cast<double>(some) >= share * static_cast<double>(all);
}

// A break behind a line of `width`, no more than kWidestWrap, where that line and the next one's first word need
// `needed`.
struct UnmarkedBreak {
  std::uint32_t width = 0;
  std::uint32_t needed = 0;
  bool lower = false;       // the next line goes on in lower case
  bool among_wide = false;  // lines that follow each other with this one are wider
};

struct Wrapping {
  std::uint32_t width = 0;             // of the document's full lines, 0 where it is not wrapped
  std::uint32_t widest = kWidestWrap;  // of the lines of a paragraph
};

// Lines are wrapped where seven of ten breaks leave no room for the next word (leaves_no_room()) and three of ten go on
// in lower case, unless no line begins with a capital (`cased`: some do); or, where most that begin anew do so with one
// (`capitals`), if half of the breaks, or in a long document of those behind lines of 45 columns and more, go on in
// lower case and seven of ten of these leave no room: prose among labels, formulas and code.
//
// What was a PDF is told apart: where its hyphens were undone, the rest of the next line stands behind the word, so
// that some lines are two or three in one. They are full, and say nothing of how wide the others are.
Wrapping wrapping_of(const std::vector<UnmarkedBreak>& breaks, bool cased, bool capitals);

}  // namespace summarise
