// Values are compared, and printed in JSON, after rounding to nine significant digits, so that the last bits of a sum
// hardly ever decide between two sentences.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace summarise {

// 10 to the power of `exponent`; the usual ones, which are exact, without a call.
inline double power_of_ten(int exponent) {
  constexpr std::array<double, 23> kExact = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                             1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  const bool is_exact = exponent >= 0 && exponent < static_cast<int>(kExact.size());
  return is_exact ? kExact[static_cast<std::size_t>(exponent)] : std::pow(10.0, exponent);
}

// ⌊log10(size)⌋ of a finite number beyond 0, by its power of two; at the very edge of a power of ten perhaps one
// more or one less.
inline int magnitude_of(double size) {
  constexpr double kLog2 = 0.30102999566398120;  // log10(2)
  const int next = static_cast<int>(std::floor(std::ilogb(size) * kLog2)) + 1;
  const bool reaches_next = next > 0 ? size >= power_of_ten(next) : size * power_of_ten(-next) >= 1.0;
  return reaches_next ? next : next - 1;
}

// A value below another by this factor is less, however both are rounded.
inline constexpr double kSurelyLess = 1.0 - 1e-7;

// `value`, finite, rounded to nine significant decimal digits (halves away from zero); 0 stays 0.
inline double nine_digits(double value) {
  if (value == 0.0 || !std::isfinite(value)) return value;
  const double scale = power_of_ten(8 - magnitude_of(std::fabs(value)));
  if (!std::isfinite(scale)) return value;
  return std::round(value * scale) / scale;
}

}  // namespace summarise
