// The measuring data beside the project, where it is.
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "support/skipping.hpp"
#include "text/language/language.hpp"

namespace test {

inline const std::filesystem::path kShared = std::filesystem::path(SUMMARISE_ROOT) / ".." / "shared";

// True, with a word to say so, where the file or folder is not there (or was left empty).
inline bool absent(const char* what) {
  std::error_code error;
  if (!std::filesystem::is_empty(kShared / what, error) && !error) return false;
  skip();
  return true;
}

// True, with a word to say so, where any of the folders of texts is not there.
inline bool texts_are_absent() {
  return absent("books") || absent("corpora") || absent("segmentation");
}

// Calls `visit` for every line of every text, with how many stand before it. How many there are.
inline std::size_t for_each_line(const std::function<void(const std::string& line, std::size_t number)>& visit) {
  std::size_t lines = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(kShared)) {
    const auto type = entry.path().extension();
    if (type != ".txt" && type != ".jsonl") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line); ++lines) visit(line, lines);
  }
  return lines;
}

// The language that line `number` is read in where all are to have their turn: every other one in English.
inline const summarise::Language& language_in_turn(std::size_t number) {
  const std::vector<std::string>& codes = summarise::language_codes();
  return summarise::language(number % 2 == 0 ? codes[number % codes.size()] : "en");
}

}  // namespace test
