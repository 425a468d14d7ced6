// What runs a room's cases. A program whose cases all passed, but some without what they needed, says so by its status:
// one that failed is never taken for skipped.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "support/skipping.hpp"

int main(int argc, char** argv) {
  const int status = doctest::Context(argc, argv).run();
  return status == 0 && test::skipped ? test::kSkipped : status;
}
