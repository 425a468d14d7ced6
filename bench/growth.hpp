// How time grows with the text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

// 1,000, 10,000, … bytes, up to `most`, which is the last where it is no power of ten.
std::vector<std::size_t> sizes_up_to(std::size_t most);

// `text` (UTF-8), again and again with an empty line between, cut to `bytes` at the beginning of a code point.
std::string of_size(std::string_view text, std::size_t bytes);

// The slope b of the least squares' line ln(second) = a + b · ln(first); 1 is linear. 0 for fewer than two points.
double exponent(const std::vector<std::pair<double, double>>& points);

// "64K", "100M", "3000000": bytes, K and M for thousands and millions. Throws std::runtime_error for anything else.
std::size_t bytes_of(const std::string& text);

}  // namespace bench
