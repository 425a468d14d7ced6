// What a program says of where it failed, as reports of bugs hold it. Every function takes a line without blanks around
// it; nothing can fail.
#pragma once

#include <string_view>

namespace summarise {

// "at com.quay.Pool.acquire(Pool.java:112)", "at render (/app/list.js:12:18)", "... 3 more", "Caused by: …",
// "Traceback (most recent call last):", "File "/app/quay.py", line 7, in main", and the failure itself, "TypeError:
// boats is undefined": a line of a stack trace of Java, C#, JavaScript or Python.
bool is_stack_trace(std::string_view line);

// "File "/app/quay.py", line 7, in main": Python shows that line of the program right below.
bool is_python_frame(std::string_view line);

}  // namespace summarise
