#include "render/json_text.hpp"

#include <doctest/doctest.h>

#include <random>

#include "core/rounding.hpp"

using Json = nlohmann::ordered_json;
using summarise::json_text;

TEST_CASE("values as the library writes them, on one line and indented") {
  const Json values[] = {
      Json::object(), Json::array(), Json({{"a", 1}, {"b", {{"c", Json::array({true, nullptr, -2, "x\n\"é\""})}}}}),
      Json::array({Json::array(), Json::object(), 0.5}),
      Json::array({"", "a\\b", "tab\t", "“é”", "\x7F", "日本語 🎉", "\uFFFD", std::string("nul\0", 4)})};
  for (const Json& value : values) {
    CHECK(json_text(value) == value.dump());
    CHECK(json_text(value, 2) == value.dump(2));
  }
  CHECK(json_text(Json("a\xFF"
                       "b")) ==
        "\"a\xEF\xBF\xBD"
        "b\"");
}

TEST_CASE("numbers with a fraction have nine significant digits, and no more") {
  CHECK(json_text(Json(0.0764608045)) == "0.0764608045");  // nlohmann: 0.07646080449999999
  CHECK(json_text(Json(1.0)) == "1.0");
  CHECK(json_text(Json(0.0)) == "0.0");
  CHECK(json_text(Json(1.44049793e-05)) == "1.44049793e-05");
  std::mt19937 random(7);
  for (int i = 0; i < 20000; ++i) {
    const double score = summarise::nine_digits(static_cast<double>(random()) / 4.3e9 / (1 + i % 5000));
    const std::string text = json_text(Json(score));
    CAPTURE(text);
    CHECK(Json::parse(text).get<double>() == score);
    const std::string digits = text.substr(0, text.find('e'));
    CHECK(digits.size() - digits.find_first_not_of("0.") <= 10);  // nine and the point
  }
}
