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

}  // namespace

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
    const bool bracketed = !is_value && word.starts_with('[') && word.ends_with(']');
    const bool empty = equals != std::string::npos && equals + 1 == word.size();
    words.push_back(bracketed ? "./" + word : empty ? name : word);
    if (empty) words.emplace_back();
  }
  std::ranges::reverse(words);
  return words;
}

}  // namespace summarise::cli
