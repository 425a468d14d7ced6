#include <doctest/doctest.h>

#include "support/tool.hpp"

TEST_CASE("a short text comes back whole, a sentence a line") {
  const test::Folder folder;
  const test::Outcome outcome = folder.run("-n 3", "The kiln is cold. The potter is away. The clay has dried.");
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "The kiln is cold.\nThe potter is away.\nThe clay has dried.\n");
  CHECK(outcome.err.empty());
}
