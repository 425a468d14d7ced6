// Runs the built tool as a user would: in a shell, with files in a folder of its own.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace test {

inline std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

struct Outcome {
  int status = 0;  // as the shell has it
  std::string out, err;
};

// A temporary folder that goes away, and what runs in it.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "summarise-test-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  [[nodiscard]] std::filesystem::path path(const std::string& name) const { return path_ / name; }

  // Runs `command` in sh, in this folder; $tool is the built tool, standard input `input`.
  [[nodiscard]] Outcome shell(const std::string& command, std::string_view input = {}) const {
    write(path(".in"), input);
    const std::string line =
        "cd '" + path_.string() + "' && tool='" SUMMARISE_TOOL "' && { " + command + "\n} <.in >.out 2>.err";
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read(path(".out")), read(path(".err"))};
  }

  // Runs the tool with `arguments` (shell words) on `input`.
  [[nodiscard]] Outcome run(const std::string& arguments, std::string_view input = {}) const {
    return shell("\"$tool\" " + arguments, input);
  }

 private:
  std::filesystem::path path_;
};

}  // namespace test
