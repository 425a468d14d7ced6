// What the values of options may be, as checks that CLI11 calls: each returns "" or what is wrong, naming the value.
#pragma once

#include <string>

namespace summarise::cli {

std::string check_count(const std::string& value);     // a whole number of 1 or more
std::string check_whole(const std::string& value);     // a whole number of 0 or more
std::string check_seed(const std::string& value);      // the same in 64 bits
std::string check_ratio(const std::string& value);     // more than 0, at most 1; "20%" and "20" get a hint
std::string check_share(const std::string& value);     // 0 to 1
std::string check_bias(const std::string& value);      // 0 to 1, or "auto"
std::string check_language(const std::string& value);  // a two-letter code, "und" or "auto"
std::string check_encoding(const std::string& value);  // a name that ICU knows
std::string check_file(const std::string& value);      // not empty

}  // namespace summarise::cli
