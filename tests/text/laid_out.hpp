// What the tests of this room share: layouts and sentences as plain strings that a table can hold.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "text/flatten.hpp"
#include "text/language/language.hpp"
#include "text/layout/layout.hpp"
#include "text/layout/read_lines.hpp"

namespace test {

using Strings = std::vector<std::string>;

// The paragraphs of `text`, each as its kind, a colon and its one line: "heading: The Mill".
inline Strings laid_out(std::string_view text, std::string_view code = "en") {
  const std::vector<summarise::Line> lines = summarise::read_lines(text, 0);
  const summarise::Language& language = summarise::language(code);
  summarise::Flattener flattener(text, language);
  Strings all;
  for (const summarise::Paragraph& paragraph : summarise::lay_out(text, lines, language, summarise::style_of(text))) {
    all.push_back(std::string(summarise::name_of(paragraph.kind)) + ": " +
                  std::string(flattener.flatten(paragraph).text));
  }
  return all;
}

// The same without what is never chosen.
inline Strings kept(std::string_view text, std::string_view code = "en") {
  Strings all = laid_out(text, code);
  std::erase_if(all, [](const std::string& piece) { return piece.starts_with("other: "); });
  return all;
}

// A line of a table in which '|' stands where it is to be cut.
struct Marked {
  std::string line;             // without the bars
  std::vector<std::size_t> at;  // where in `line` the bars stood
  Strings parts;                // between the bars, without blanks at their ends

  explicit Marked(std::string_view marked) {
    std::string part;
    const auto push = [&] {
      const std::size_t first = part.find_first_not_of(' ');
      parts.push_back(part.substr(first, part.find_last_not_of(' ') + 1 - first));
      part.clear();
    };
    for (const char c : marked) {
      if (c == '|') {
        push();
        at.push_back(line.size());
      } else {
        part += c;
        line += c;
      }
    }
    push();
  }
};

inline Strings strings_of(std::string_view text, const std::vector<summarise::Span>& spans) {
  Strings all;
  for (const summarise::Span& span : spans) all.emplace_back(span.of(text));
  return all;
}

}  // namespace test

// So that a failing check shows both lists.
template <>
struct doctest::StringMaker<test::Strings> {
  static String convert(const test::Strings& strings) {
    std::string all;
    for (const std::string& one : strings) all += "\n    [" + one + "]";
    return all.c_str();
  }
};
