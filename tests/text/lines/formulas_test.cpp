#include "text/lines/formulas.hpp"

#include <doctest/doctest.h>

TEST_CASE("formulas relate by a sign, and have hardly a word") {
  for (const std::string_view line :
       {"E = mc²", "y = a x + b.", "= Q(x) − u(x) · xW + u(x) mod P (x) =", "n ≥ 2 k, k ∈ N (3)",
        "f (x) :=", "CRCu M (x), v(x) = v(x) − u(x) · x|M | + M (x) · xD + u(x) mod P (x),",
        "p (y | x) = p (x | y) p (y) / p (x), where", "ŷ = σ (W h + b)", "F = ma",
        "log p (x) = log p (y) + log p (z)"}) {
    CAPTURE(line);
    CHECK(summarise::is_formula(line));
  }
  for (const std::string_view line :
       {"", "=", "x=1", "Profit = what is sold less what it cost", "Let y = a x + b be the line", "速度 = 距離 / 時間",
        "The loss is = 3", "speed = distance / time", "a + b", "2 + 2 = 4",
        "(60,7 %, n = 142), чем мужчин (39,3 %, n = 92).", "27,0 %, n = 51 соответственно).", ":) = (",
        "Total = 45 + 23 = 68", "скорость = путь / время"}) {
    CAPTURE(line);
    CHECK_FALSE(summarise::is_formula(line));
  }
}
