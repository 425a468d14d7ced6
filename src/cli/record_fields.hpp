// The fields of one line of a corpus: a JSON object, read without changing what is only passed on.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace summarise::cli {

struct RecordFields {
  std::optional<std::string> text;
  std::optional<std::vector<std::string>> sentences;
  std::optional<std::string> query, title, language;
  std::string id;  // JSON as it stood, blanks between its parts apart; "" where there is none
  std::vector<std::pair<std::string, std::string>> others;  // name (unquoted) and JSON, each once, in order
};

// Fills `fields` from a line; where a name comes twice, the last counts. Throws Error ("blank line", "not valid JSON",
// "nested too deep", "a number too large", "not a JSON object", "'text' is no string", …); `fields.id` is filled all
// the same if it is an object, and can be read beyond the id. Half a surrogate pair ("\ud800") is read as U+FFFD.
void read_fields(const std::string& line, RecordFields& fields);

// A JSON string with its quotes.
std::string json_string(const std::string& text);

}  // namespace summarise::cli
