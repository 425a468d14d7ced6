// Values are compared, and printed in JSON, after rounding to nine significant digits, so that the last bits of a sum
// never decide between two sentences.
#pragma once

#include <cmath>

namespace summarise {

// `value`, finite, rounded to nine significant decimal digits (halves away from zero); 0 stays 0.
inline double nine_digits(double value) {
  if (value == 0.0 || !std::isfinite(value)) return value;
  const double magnitude = std::floor(std::log10(std::fabs(value)));
  const double scale = std::pow(10.0, 8.0 - magnitude);
  if (!std::isfinite(scale)) return value;
  return std::round(value * scale) / scale;
}

}  // namespace summarise
