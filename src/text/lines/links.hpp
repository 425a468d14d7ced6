// Where on the web or whom by mail: how such an address begins.
#pragma once

#include <string_view>

namespace summarise {

// "https://quay.example/", "www.quay.example", "mailto:ann@quay.example": a line, a token or what follows a stop that
// begins so has no capital, and goes on with no sentence.
inline bool begins_with_link(std::string_view text) {
  const std::string_view first = text.substr(0, 2);  // nearly all are told by it
  if (first == "ht") return text.starts_with("http://") || text.starts_with("https://");
  return (first == "ww" && text.starts_with("www.")) || (first == "ma" && text.starts_with("mailto:"));
}

}  // namespace summarise
