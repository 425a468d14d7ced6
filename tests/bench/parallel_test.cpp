#include "parallel.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

#ifdef __GLIBC__
#include <pthread.h>
#endif

TEST_CASE("parallel: every number once, and no job beyond those asked for") {
  for (const std::size_t jobs : {1, 2, 5}) {
    std::vector<std::atomic<int>> seen(100);
    std::atomic<bool> within = true;
    bench::in_parallel(seen.size(), jobs, [&](std::size_t number, std::size_t job) {
      ++seen[number];
      if (job >= jobs) within = false;
    });
    for (const std::atomic<int>& times : seen) CHECK(times == 1);
    CHECK(within);
  }
}

TEST_CASE("parallel: what the work throws reaches the caller") {
  const auto work = [](std::size_t number, std::size_t) {
    if (number == 3) throw std::runtime_error("three");
  };
  CHECK_THROWS_WITH_AS(bench::in_parallel(100, 2, work), "three", std::runtime_error);
}

#ifdef __GLIBC__
TEST_CASE("parallel: where the system gives no more threads, those that there are do the work") {
  pthread_attr_t usual;
  pthread_attr_t vast;
  REQUIRE(::pthread_getattr_default_np(&usual) == 0);
  REQUIRE(::pthread_attr_init(&vast) == 0);
  REQUIRE(::pthread_attr_setstacksize(&vast, std::size_t{1} << 60U) == 0);  // for which no machine has room
  REQUIRE(::pthread_setattr_default_np(&vast) == 0);
  std::vector<int> seen(100);
  bench::in_parallel(seen.size(), 4, [&](std::size_t number, std::size_t) { ++seen[number]; });
  CHECK(::pthread_setattr_default_np(&usual) == 0);
  CHECK(seen == std::vector<int>(100, 1));
}
#endif
