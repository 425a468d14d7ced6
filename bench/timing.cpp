#include "timing.hpp"

#include <algorithm>
#include <chrono>

namespace bench {

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

double seconds_of(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::vector<std::vector<double>> take_turns(const std::vector<std::function<double()>>& works, const Pace& pace) {
  std::vector<std::vector<double>> taken(works.size());
  for (const auto& work : works) work();
  const auto begin = std::chrono::steady_clock::now();
  const auto passed = [&begin] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  for (std::size_t run = 0; run < pace.runs && (run < pace.least || passed() < pace.seconds); ++run) {
    for (std::size_t k = 0; k < works.size(); ++k) taken[k].push_back(works[k]());
  }
  return taken;
}

double median_ratio(const std::vector<double>& numerator, const std::vector<double>& denominator) {
  std::vector<double> ratios;
  for (std::size_t run = 0; run < numerator.size() && run < denominator.size(); ++run) {
    if (denominator[run] > 0) ratios.push_back(numerator[run] / denominator[run]);
  }
  return median(ratios);
}

}  // namespace bench
