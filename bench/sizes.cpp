#include "sizes.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "corpus.hpp"

namespace bench {

namespace {

bool read_length(char unit, const std::string& digits, summarise::Length& length) {
  const bool is_number = !digits.empty() && digits.size() < 10 &&
                         std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!is_number || (unit != 'n' && unit != 'w') || std::stoul(digits) == 0) return false;
  length = {unit == 'n' ? summarise::Unit::sentences : summarise::Unit::words, std::stod(digits)};
  return true;
}

}  // namespace

Sizes read_sizes(const std::string& path) {
  Sizes sizes;
  if (path.empty()) return sizes;
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line.substr(0, line.find('#')));
    std::string name;
    std::string option;
    std::string amount;
    if (!(words >> name)) continue;
    words >> option >> amount;
    if (option.size() != 2 || option[0] != '-' || !read_length(option[1], amount, sizes[name])) {
      throw std::runtime_error(std::string(path).append(": '").append(line).append("' should read like 'news -n 3'"));
    }
  }
  return sizes;
}

bool take_size(std::string& path, summarise::Length& length) {
  const std::size_t colon = path.rfind(':');
  if (colon == std::string::npos || colon + 3 >= path.size() || path[colon + 2] != '=') return false;
  if (!read_length(path[colon + 1], path.substr(colon + 3), length)) return false;
  path.resize(colon);
  return true;
}

summarise::Length size_of(std::string& path, const Sizes& sizes, const summarise::Length& usual) {
  summarise::Length length = usual;
  if (take_size(path, length)) return length;
  const auto found = sizes.find(corpus_name(path));
  return found == sizes.end() ? usual : found->second;
}

}  // namespace bench
