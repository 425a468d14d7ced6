// Where a sentence might end: every run of final marks in a line, with what the rules ask about its surroundings.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace summarise {

// "… he said (of Mr. Brown).”[3]  Then"
//                marks: ".", behind it closing marks and footnotes up to `end`, `next` at "Then".
struct Candidate {
  Span marks;                // the final marks; "..." and ". . ." are one run; or emoji that may stand for one
  std::size_t end = 0;       // behind closing quotes and brackets, footnote marks and emoji
  std::size_t next = 0;      // behind the blanks that follow `end`: where the next sentence would begin
  bool closed = false;       // closing quotes, brackets or footnote marks stand between the marks and `end`
  bool blank = false;        // blanks stand between `end` and `next`
  bool single_stop = false;  // the marks are one full stop
};

// The candidates of `line`, in order; the end of the line is none.
std::vector<Candidate> find_candidates(std::string_view line);

}  // namespace summarise
