#include "cli/named.hpp"

#include <algorithm>
#include <cstddef>

namespace summarise::cli {

NamedOptions::NamedOptions(int argc, const char* const* argv) : all_(false) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument.starts_with("--")) {
      words_.push_back(argument.substr(0, argument.find('=')));
    } else if (argument.starts_with('-')) {
      for (const char letter : argument) letters_.set(static_cast<unsigned char>(letter));
    }
  }
}

bool NamedOptions::hold(std::string_view names) const {
  if (all_) return true;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find(',', at), names.size());
    const std::string_view name = names.substr(at, end - at);
    const bool is_letter = name.size() == 2;
    if (is_letter ? letters_.test(static_cast<unsigned char>(name[1]))
                  : std::find(words_.begin(), words_.end(), name) != words_.end())
      return true;
    at = end + 1;
  }
  return false;
}

}  // namespace summarise::cli
