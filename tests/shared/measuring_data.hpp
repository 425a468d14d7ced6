// The measuring data beside the project, where it is.
#pragma once

#include <cstdio>
#include <filesystem>

namespace test {

inline const std::filesystem::path kShared = std::filesystem::path(SUMMARISE_ROOT) / ".." / "shared";

// True, with a word to say so, where the file or folder is not there (or was left empty).
inline bool absent(const char* what) {
  std::error_code error;
  if (!std::filesystem::is_empty(kShared / what, error) && !error) return false;
  std::puts("skipped: ../shared is not here");
  return true;
}

}  // namespace test
