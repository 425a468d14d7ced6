// The files of stopwords/, built into the library by cmake/embed.cmake.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

struct BuiltinFile {
  std::string_view code;
  std::string_view text;
};

extern const BuiltinFile kBuiltinLanguages[];  // in alphabetical order of their codes
extern const std::size_t kBuiltinLanguageCount;

}  // namespace summarise
