// Lines that are for machines, are marked for them, or tell what a program takes. Every function takes a line without
// blanks around it.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/bytes.hpp"

namespace summarise {

// "$ make", "total += x[i];", "def f(x):", "![The quay](quay.png)", "$$ a + b $$", "#+OPTIONS: toc:nil", "commit
// 5d6e7f80", "<td>14</td>": a line of a program, for a shell, for what sets a text, or of a program's log.
bool is_code(std::string_view line);

// "$$", "$$ a + b $$": mathematics that stands alone, not "$$x$$ is a number".
bool is_displayed(std::string_view text);

// "## The Quay", "=== The Quay", "*** The Quay ***": a heading in Markdown, in AsciiDoc, or of a page that was turned
// to text; "# The Quay" may be a comment of several lines.
inline bool is_marked_heading(std::string_view line) {
  constexpr std::size_t kMostMarks = 6;
  if (line.empty() || (line[0] != '#' && line[0] != '=' && line[0] != '*')) return false;
  const std::size_t marks = line.find_first_not_of(line[0]);
  if (marks < 2 || marks > kMostMarks || line[marks] != ' ') return false;
  return line[0] != '*' || (line[line.size() - marks - 1] == ' ' && line.ends_with(line.substr(0, marks)));
}

// "```", "~~~ sh": the line before or behind a block of code; a row of more than five tildes is none.
bool is_fence(std::string_view line);

// "src/ferry.cpp | 25 +++++-----": how a change to a file is told in lines.
inline bool is_diffstat(std::string_view line) {
  if (!line.ends_with('+') && !line.ends_with('-')) return false;
  const std::size_t bar = line.rfind(" | ");
  return bar != std::string_view::npos && line.find_first_not_of("0123456789 +-", bar + 3) == std::string_view::npos;
}

// The last bytes of lines of prose. A usage ends so only if it says that it is one.
constexpr ByteSet kProseEnds = ByteSet(",;!?").with('a', 'z');

inline bool is_said_usage(std::string_view line) {
  return line.starts_with("Usage: ") || line.starts_with("usage: ");
}

// is_usage() of a line that does not end as prose.
bool is_usage_by_its_parts(std::string_view line);

// "tar -c [-f ARCHIVE] [OPTIONS] [FILE...]": how a program is called, or how that goes on in the next line. At least
// two of its words, and half of them, stand in brackets, are options, bars or in capitals, and one is what no prose in
// brackets has; behind "usage:" such a word is enough, or "[options]".
inline bool is_usage(std::string_view line) {
  if (line.empty()) return false;
  if (kProseEnds.holds(line.back())) return is_said_usage(line) && is_usage_by_its_parts(line);  // false, nearly always
  return (line.back() != '.' || line.ends_with("...")) && is_usage_by_its_parts(line);
}

// declares_function() of a line that ends or begins as one does.
bool declares_function_by_its_parts(std::string_view line);

// "void hmac_update (void *state, const uint8_t *data)", "struct key *priv, int n)": a function of C and what it takes,
// or a part of that, as manuals tell them: pointers' stars, which do not come in pairs as emphasis does, and a type.
inline bool declares_function(std::string_view line) {
  if (line.empty()) return false;
  const bool ends = line.back() == ')' || line.back() == ',';
  const bool begins = (line[0] == 'v' && line.starts_with("void ")) || (line[0] == 'c' && line.starts_with("const "));
  return (ends || begins) && declares_function_by_its_parts(line);
}

// is_option() of a line that begins with a dash.
bool is_option_by_its_parts(std::string_view line);

// "-q, --quiet    only say what went wrong": an option of a program, and what it does behind a gap.
inline bool is_option(std::string_view line) {
  return line.starts_with('-') && is_option_by_its_parts(line);
}

}  // namespace summarise
