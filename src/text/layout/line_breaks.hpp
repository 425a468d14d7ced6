// What a break between two lines that follow each other tells, looked at alone.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/language/language.hpp"
#include "text/lines/lines.hpp"
#include "text/lines/post_heads.hpp"

namespace summarise {

// The break between a line and the next one of its run.
struct Break {
  bool stopped = false;  // the line ends with a final mark, or `ruled`: joining or not changes no sentence
  // One of the lines stands alone (Standing) or heads a post, both are a table's, or the next is a program's option
  // behind another or a stop, a source behind a stop, or begins with a dash behind what announces it. Later also: one
  // of them is a page's head.
  bool ruled = false;
  bool lower = false;        // the next line goes on in lower case, and not with a link
  bool capital = false;      // it begins with a capital and goes on in lower case
  std::uint32_t needed = 0;  // the width of the line with the next one's first word; 0 in a column of words
};

// What a line that is not blank says of the breaks before and behind it, whatever stands there.
struct Standing {
  // A page's number, a signature, a rule, an entry of the contents, what a change is told by, how a program or a
  // function is called, a subtitle's time, a marked heading, a line of a stack trace.
  bool alone = false;
  bool option = false;  // of a program; behind no other and no stop it may be a wrapped line's
  Head head = Head::none;
};
Standing standing_of(std::string_view line, const Language& language);

// What stands around the break between `line` and `next`, neither blank, of `text`, which stand so.
Break look_at(std::string_view text, const Line& line, const Standing& above, const Line& next, const Standing& below);

// True if `line` ends with a hyphen behind a letter: a word goes on in the next line.
bool breaks_word(std::string_view line);

// "… heard from Dr.", "… by the late J.", "… am 3." before "Mai": the stop belongs to the last word, and the sentence
// goes on. A line of one word says nothing.
bool ends_with_abbreviation(std::string_view line, std::string_view next, const Language& language);

// "… from his friend, as", "… said that the": a conjunction, a preposition or an article, behind which a sentence goes
// on, whatever case the next line begins in.
bool ends_with_joining_word(std::string_view line, const Language& language);

// The width of the first word of `line` in columns.
std::uint32_t first_word_width(std::string_view line);

}  // namespace summarise
