#include "cli/words.hpp"

#include <algorithm>
#include <utility>

namespace summarise::cli {

namespace {

// True if `word` is an option that the next word is the value of.
bool awaits_value(const CLI::App& app, const std::string& word) {
  if (!word.starts_with('-') || word.size() < 2) return false;
  const std::string name = word.starts_with("--") ? word : std::string("-") + word.back();
  const CLI::Option* const option = app.get_option_no_throw(name);
  return option != nullptr && option->get_items_expected_max() > 0;
}

constexpr char kNoList = '\0';  // before a word, it is no list: no argument holds one

// "-3", "-0.5", "---": CLI11 would take them for files.
void check_is_no_option(const std::string& word) {
  if (!word.starts_with('-') || word.size() < 2 || word == "--") return;
  const bool number = word[1] >= '0' && word[1] <= '9';
  if (!number && !word.starts_with("---")) return;
  const bool whole = word.find_first_not_of("0123456789", 1) == std::string::npos;
  throw CLI::ParseError(
      "unknown option '" + word + "'" + (whole ? "; for so many sentences say -n " + word.substr(1) : ""), 2);
}

}  // namespace

std::string file_of(const std::string& word) {
  return word.starts_with(kNoList) ? word.substr(1) : word;
}

std::vector<std::string> words_for(const CLI::App& app, int argc, const char* const* argv) {
  std::vector<std::string> words;
  bool options = true;
  bool value = false;  // the next word is one
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool is_value = std::exchange(value, options && awaits_value(app, word));
    if (is_value) value = false;
    options = options && (is_value || word != "--");
    const std::size_t equals = options && !is_value && word.starts_with("--") ? word.find('=') : std::string::npos;
    const std::string name = word.substr(0, equals);
    if (equals != std::string::npos) {
      const CLI::Option* const option = app.get_option_no_throw(name);
      if (option != nullptr && option->get_items_expected_max() == 0)
        throw CLI::ParseError(name + ": takes no value", 2);
    }
    if (options && !is_value) check_is_no_option(word);
    const bool bracketed = !is_value && word.starts_with('[') && word.ends_with(']');
    const bool empty = equals != std::string::npos && equals + 1 == word.size();
    words.push_back(bracketed ? kNoList + word : empty ? name : word);
    if (empty) words.emplace_back();
  }
  std::ranges::reverse(words);
  return words;
}

}  // namespace summarise::cli
