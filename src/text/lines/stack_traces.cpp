#include "text/lines/stack_traces.hpp"

#include <algorithm>
#include <string_view>

#include "core/bytes.hpp"
#include "text/characters/numbering.hpp"

namespace summarise {

namespace {

constexpr ByteSet kInName = ByteSet("._$").with('0', '9').with('a', 'z').with('A', 'Z');

// "Pool.java:112)", "/app/list.js:12:18", "Native Method)", "Quay.cs:line 7".
bool names_line(std::string_view line) {
  if (line.ends_with(')')) line.remove_suffix(1);
  if (line.ends_with("Native Method") || line.ends_with("Unknown Source")) return true;
  const std::size_t number = line.find_last_not_of("0123456789") + 1;
  if (number == line.size() || number == 0) return false;
  return line[number - 1] == ':' || line.substr(0, number).ends_with(":line ");
}

// "at com.quay.Pool.acquire(Pool.java:112)", not "at the quay (10:30)".
bool is_frame(std::string_view line) {
  constexpr std::string_view kAt = "at ";
  if (!line.starts_with(kAt) || !names_line(line)) return false;
  const std::string_view where = first_token(line.substr(kAt.size()));
  return where.find_first_of("./(<") != std::string_view::npos || line.find("(/") != std::string_view::npos;
}

// "... 3 more"
bool leaves_out_frames(std::string_view line) {
  constexpr std::string_view kDots = "... ";
  constexpr std::string_view kMore = " more";
  if (!line.starts_with(kDots) || !line.ends_with(kMore)) return false;
  return all_digits(line.substr(kDots.size(), line.size() - kDots.size() - kMore.size()));
}

// "TypeError: boats is undefined", "java.net.ConnectException: Connection refused", not "Error: …", which is a heading
// as well.
bool names_failure(std::string_view line) {
  std::string_view name = first_token(line);
  if (!name.ends_with(':')) return false;  // nearly always
  name.remove_suffix(1);
  for (const std::string_view kind : {"Error", "Exception"}) {
    if (name.size() > kind.size() && name.ends_with(kind))
      return std::ranges::all_of(name, [](char c) { return kInName.holds(c); });
  }
  return false;
}

}  // namespace

bool is_python_frame(std::string_view line) {
  return line.starts_with("File \"") && line.find("\", line ") != std::string_view::npos;
}

bool is_stack_trace_by_its_parts(std::string_view line) {
  constexpr std::string_view kCause = "Caused by: ";
  switch (line.front()) {
    case 'a': return is_frame(line);
    case '.': return leaves_out_frames(line);
    case 'F': return is_python_frame(line) || names_failure(line);
    case 'C': return names_failure(line.starts_with(kCause) ? line.substr(kCause.size()) : line);
    case 'E': return line.starts_with("Exception in thread \"") || names_failure(line);
    case 'T': return line == "Traceback (most recent call last):" || names_failure(line);
    default: return names_failure(line);
  }
}

}  // namespace summarise
