// How long a summary of each corpus is: behind its path, in a file of sizes, or as usual.
#pragma once

#include <map>
#include <string>
#include <summarise/summarise.hpp>

namespace bench {

using Sizes = std::map<std::string, summarise::Length>;  // by the corpus's name

// Lines like "news -n 3" or "news -w 70", "#" begins a comment; none for the path "". Throws std::runtime_error.
Sizes read_sizes(const std::string& path);

// "news.jsonl:n=3" → "news.jsonl" and three sentences; false where there is no such ending.
bool take_size(std::string& path, summarise::Length& length);

// The size behind `path`, which is taken off it; else that of the corpus's name; else the usual one.
summarise::Length size_of(std::string& path, const Sizes& sizes, const summarise::Length& usual);

}  // namespace bench
