#include "text/lines/markup_lines.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/characters.hpp"

namespace summarise {

namespace {

bool is_ascii_letter(char c) {
  return is_letter(static_cast<unsigned char>(c));
}

// Behind the letters of the command that a backslash begins, or 0.
std::size_t command_end(std::string_view line) {
  if (!line.starts_with('\\')) return 0;
  std::size_t end = 1;
  while (end < line.size() && is_ascii_letter(line[end])) ++end;
  return end > 1 ? end : 0;
}

// A command with nothing behind it but what it takes, in braces and brackets.
bool is_command(std::string_view line) {
  static constexpr std::array<std::string_view, 15> kOfText = {
      "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "title",   "item",
      "emph", "textbf",  "textit",  "textsl",     "textsc",        "underline", "abstract"};
  const std::size_t end = command_end(line);
  if (end == 0 || std::ranges::find(kOfText, line.substr(1, end - 1)) != kOfText.end()) return false;
  std::size_t open = 0;
  for (std::size_t at = end; at < line.size(); ++at) {
    if (line[at] == '{' || line[at] == '[') {
      ++open;
    } else if (line[at] == '}' || line[at] == ']') {
      if (open-- == 0) return false;
    } else if (open == 0 && line[at] != '*' && line[at] != '\\') {
      return false;
    }
  }
  return open == 0;
}

bool is_directive(std::string_view line) {
  if (!line.starts_with(".. ")) return false;
  const std::string_view rest = line.substr(3);
  const std::string_view label = rest.substr(0, std::min(rest.find(']'), rest.size()));
  const bool note = label.starts_with('[') && label.size() < rest.size() &&
                    label.find_first_of("0123456789#*") != std::string_view::npos;
  const bool target = rest.starts_with('_') && (rest.ends_with(':') || rest.find(": ") != std::string_view::npos);
  return note || target || rest.find("::") < rest.find(' ');
}

// "% To be checked", not "% 60 oranında".
bool is_comment(std::string_view line) {
  return line.starts_with("%%") || (line.starts_with("% ") && !is_digit(static_cast<unsigned char>(line[2])));
}

// ":param until: when it stops", ":returns: the charge".
bool is_parameter(std::string_view line) {
  static constexpr std::array<std::string_view, 8> kNames = {
      ":param ", ":type ", ":returns:", ":return:", ":rtype:", ":raises ", ":raise ", ":keyword "};
  return line.starts_with(':') &&
         std::ranges::any_of(kNames, [&](std::string_view name) { return line.starts_with(name); });
}

}  // namespace

bool is_markup(std::string_view line) {
  if (line.empty() || (line[0] != '\\' && line[0] != '%' && line[0] != '.' && line[0] != ':')) return false;
  return is_command(line) || is_comment(line) || is_directive(line) || is_parameter(line);
}

std::string_view begins_environment(std::string_view line) {
  static constexpr std::array<std::string_view, 14> kNoProse = {
      "equation", "align",   "eqnarray", "gather", "multline",   "displaymath",     "figure",
      "table",    "tabular", "verbatim", "minted", "lstlisting", "thebibliography", "tikzpicture"};
  constexpr std::string_view kBegin = "\\begin{";
  if (!line.starts_with(kBegin) || line.find("\\end{") != std::string_view::npos) return {};
  const std::string_view name = line.substr(kBegin.size(), line.find('}') - kBegin.size());
  const std::string_view plain = name.substr(0, name.find('*'));
  return std::ranges::find(kNoProse, plain) != kNoProse.end() ? name : std::string_view{};
}

bool ends_environment(std::string_view line, std::string_view name) {
  constexpr std::string_view kEnd = "\\end{";
  return line.starts_with(kEnd) && line.substr(kEnd.size()).starts_with(name) &&
         line.substr(kEnd.size() + name.size()).starts_with('}');
}

}  // namespace summarise
