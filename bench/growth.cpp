#include "growth.hpp"

#include <charconv>
#include <cmath>
#include <stdexcept>

namespace bench {

std::vector<std::size_t> sizes_up_to(std::size_t most) {
  constexpr std::size_t kFirst = 1000;
  std::vector<std::size_t> sizes;
  for (std::size_t size = kFirst; size <= most; size *= 10) sizes.push_back(size);
  if (most > 0 && (sizes.empty() || sizes.back() != most)) sizes.push_back(most);
  return sizes;
}

std::string of_size(std::string_view text, std::size_t bytes) {
  std::string made;
  if (text.empty()) return made;
  made.reserve(bytes + text.size() + 2);
  while (made.size() < bytes) made.append(text).append("\n\n");
  std::size_t end = bytes;
  const auto continues = [&](std::size_t at) { return (static_cast<unsigned char>(made[at]) & 0xC0U) == 0x80U; };
  while (end > 0 && continues(end)) --end;
  made.resize(end);
  return made;
}

double exponent(const std::vector<std::pair<double, double>>& points) {
  if (points.size() < 2) return 0;
  const auto n = static_cast<double>(points.size());
  double mean_x = 0;
  double mean_y = 0;
  for (const auto& [x, y] : points) {
    mean_x += std::log(x) / n;
    mean_y += std::log(y) / n;
  }
  double across = 0;
  double along = 0;
  for (const auto& [x, y] : points) {
    const double dx = std::log(x) - mean_x;
    along += dx * dx;
    across += dx * (std::log(y) - mean_y);
  }
  return along > 0 ? across / along : 0;
}

std::size_t bytes_of(const std::string& text) {
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  const std::string_view unit(stop, static_cast<std::size_t>(end - stop));
  const std::size_t factor = unit.empty() ? 1 : unit == "K" || unit == "k" ? 1000 : unit == "M" ? 1'000'000 : 0;
  if (error != std::errc{} || factor == 0 || number == 0 || number > SIZE_MAX / factor)
    throw std::runtime_error("'" + text + "' is no size: 64K, 100M");
  return number * factor;
}

}  // namespace bench
