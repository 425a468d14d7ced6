// What a program says of where it failed, as reports of bugs hold it. Every function takes a line without blanks around
// it; nothing can fail.
#pragma once

#include <string_view>

#include "core/bytes.hpp"

namespace summarise {

// is_stack_trace() of a line that begins as one may, or whose first word ends with a colon.
bool is_stack_trace_by_its_parts(std::string_view line);

// "at com.quay.Pool.acquire(Pool.java:112)", "at render (/app/list.js:12:18)", "... 3 more", "Caused by: …",
// "Traceback (most recent call last):", "File "/app/quay.py", line 7, in main", and the failure itself, "TypeError:
// boats is undefined": a line of a stack trace of Java, C#, JavaScript or Python.
inline bool is_stack_trace(std::string_view line) {
  constexpr ByteSet kBegins = ByteSet("a.CFET");
  const std::size_t blank = line.find(' ');
  if (blank == std::string_view::npos || blank == 0) return false;
  // Of lines that begin with "a" those alone whose first word may be "at", for this is asked of every line.
  const bool may_be = line[blank - 1] == ':' || (kBegins.holds(line[0]) && (blank == 2 || line[0] != 'a'));
  return may_be && is_stack_trace_by_its_parts(line);
}

// "File "/app/quay.py", line 7, in main": Python shows that line of the program right below.
bool is_python_frame(std::string_view line);

}  // namespace summarise
