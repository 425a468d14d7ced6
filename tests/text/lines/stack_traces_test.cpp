#include "text/lines/stack_traces.hpp"

#include <doctest/doctest.h>

TEST_CASE("lines of stack traces, and what only looks like them") {
  struct Case {
    std::string_view line;
    bool is;
  };
  const Case cases[] = {
      {"at com.quay.Pool.acquire(Pool.java:112)", true},
      {"at java.base/sun.nio.ch.Net.connect(Net.java:579)", true},
      {"at jdk.Harbour.run(Native Method)", true},
      {"at render (/app/src/list.js:12:18)", true},
      {"at Object.<anonymous> (/app/x.js:1:2)", true},
      {"at Quay.Harbour.Open(String name) in C:\\src\\Harbour.cs:line 42", true},
      {"... 3 more", true},
      {"Caused by: java.net.ConnectException: Connection refused", true},
      {"Exception in thread \"main\" java.lang.IllegalStateException: closed", true},
      {"Traceback (most recent call last):", true},
      {"File \"/app/quay.py\", line 7, in main", true},
      {"TypeError: boats is undefined", true},
      {"at the quay at 10:30", false},
      {"at noon (see the plan of 12:18)", false},
      {"at Lockmouth.", false},
      {"... 3 more boats", false},
      {"Caused by: a broken lock", false},
      {"Error: the lock is broken", false},
      {"Mistakes: two boats", false},
      {"File the papers, line 7 first", false},
      {"TypeError is what it says: boats is undefined", false},
      {"", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::is_stack_trace(c.line) == c.is);
  }
}
