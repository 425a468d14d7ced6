#include "cli/conflicts.hpp"

#include <string>
#include <vector>

#include "text/characters/decode.hpp"

namespace summarise::cli {

namespace {

bool is_given(const CLI::App& app, const char* name) {
  const CLI::Option* option = app.get_option_no_throw(name);
  return option != nullptr && option->count() > 0;
}

// At most one of -n, -w, -c, -r.
void check_lengths(const CLI::App& app) {
  std::vector<std::string> given;
  for (const char* name : {"--sentences", "--words", "--chars", "--ratio"}) {
    if (is_given(app, name)) given.push_back(name + std::string(" ") + app.get_option(name)->results().back());
  }
  if (given.size() > 1) throw CLI::ParseError(given[0] + " and " + given[1] + ": give only one of -n, -w, -c, -r", 2);
}

// --jsonl reads and writes JSON lines, and only them.
void check_records(const CLI::App& app) {
  const auto given = [&app](const char* name) {
    return is_given(app, name) ? app.get_option(name)->results().back() : std::string{};
  };
  if (!is_given(app, "--jsonl") && given("--from") != "jsonl") {
    if (is_given(app, "--keep-fields")) throw CLI::ParseError("--keep-fields: goes with --jsonl", 2);
    return;
  }
  const std::string option = is_given(app, "--jsonl") ? "--jsonl" : "--from jsonl";
  for (const char* name : {"--scores", "--json", "--together"}) {
    if (is_given(app, name)) throw CLI::ParseError(option + ": does not go with " + name, 2);
  }
  if (const std::string encoding = given("--encoding"); !encoding.empty() && !is_utf8(encoding))
    throw CLI::ParseError(option + ": does not go with --encoding " + encoding + ": JSON is UTF-8", 2);
  for (const char* name : {"--to", "--from"}) {
    if (const std::string value = given(name); !value.empty() && value != "jsonl" && value != "auto")
      throw CLI::ParseError((option + ": does not go with ").append(name).append(" ").append(value), 2);
  }
}

}  // namespace

void check_what_goes_together(const CLI::App& app) {
  check_lengths(app);
  check_records(app);
  if (is_given(app, "--together") && is_given(app, "--split"))
    throw CLI::ParseError("--together: does not go with --split", 2);
  if (is_given(app, "--no-stopwords") && is_given(app, "--stopwords"))
    throw CLI::ParseError("--no-stopwords: does not go with --stopwords", 2);
}

}  // namespace summarise::cli
