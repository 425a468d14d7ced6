#include <doctest/doctest.h>

#include <clocale>
#include <cmath>
#include <random>

#include "render/render.hpp"

using summarise::six_digits;

TEST_CASE("six significant digits in fixed notation") {
  const struct {
    double value;
    std::string text;
  } cases[] = {
      {0.0713214, "0.0713214"},
      {0.07132137, "0.0713214"},
      {0.0713, "0.0713000"},
      {1, "1.00000"},
      {0.5, "0.500000"},
      {0.1, "0.100000"},
      {1 / 3.0, "0.333333"},
      {2 / 3.0, "0.666667"},
      {0.000012345678, "0.0000123457"},
      {1e-9, "0.00000000100000"},
      {1e-6, "0.00000100000"},
      {12.3456789, "12.3457"},
      {123456, "123456"},
      // Rounding that adds a digit before the others takes one off behind them.
      {0.9999999, "1.00000"},
      {0.09999999, "0.100000"},
      {0.00999999999, "0.0100000"},
      {0.9999994, "0.999999"},
      {9.999999, "10.0000"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(six_digits(c.value) == c.text);
  }
}

TEST_CASE("zero is a plain number") {
  CHECK(std::stod(six_digits(0)) == 0);
  CHECK(six_digits(0).find_first_not_of("0.") == std::string::npos);
}

TEST_CASE("what is written reads as the value, to six digits") {
  std::mt19937 engine(6);
  for (int round = 0; round < 3000; ++round) {
    const double value =
        std::pow(10.0, -static_cast<double>(engine() % 12)) * static_cast<double>(1 + engine() % 900001) / 900001.0;
    const std::string text = six_digits(value);
    CAPTURE(value);
    CAPTURE(text);
    CHECK(std::fabs(std::stod(text) - value) <= value * 5.0001e-6);
    CHECK(text.find_first_not_of("0123456789.") == std::string::npos);
    const std::size_t first = text.find_first_not_of("0.");
    REQUIRE(first != std::string::npos);
    const std::size_t point = text.find('.', first);
    CHECK(text.size() - first - (point == std::string::npos ? 0 : 1) == 6);
  }
}

TEST_CASE("a decimal point in any locale") {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "C.UTF-8", "C"}) {
    if (std::setlocale(LC_ALL, name) != nullptr) CHECK(six_digits(0.25) == "0.250000");
  }
  std::setlocale(LC_ALL, before.c_str());
}
