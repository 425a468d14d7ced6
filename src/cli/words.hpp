// The words of a command line as CLI11 is to read them.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace summarise::cli {

// The arguments as CLI11's parse() takes them, the last one first, but for what it would read otherwise: "--output=" is
// two words, for it would take the next argument for the value; "--json=1" and "-3" are errors; the file "[a,b]" is
// marked, for it would be two files. `app` knows the options. Throws CLI::ParseError.
std::vector<std::string> words_for(const CLI::App& app, int argc, const char* const* argv);

// The file that such a word names, without a mark.
std::string file_of(const std::string& word);

}  // namespace summarise::cli
