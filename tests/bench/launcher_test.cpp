#include "launcher.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <string>

TEST_CASE("launcher: statuses as the shell has them") {
  const bench::Launcher launcher;
  CHECK(launcher.run({"true"}).status == 0);
  CHECK(launcher.run({"sh", "-c", "exit 3"}).status == 3);
  CHECK(launcher.run({"sh", "-c", "kill -9 $$"}).status == 137);
  CHECK(launcher.run({"/no/such/program"}).status == 127);
  CHECK(launcher.run({"sh", "-c", "test \"$1\" = 'a b' && test -z \"$2\"", "sh", "a b", ""}).status == 0);
  CHECK(launcher.run({"sh", "-c", "test \"$LC_ALL\" = C.UTF-8"}).status == 0);
  CHECK(launcher.run({"sh", "-c", "test -z \"$(cat)\""}).status == 0);
}

TEST_CASE("launcher: the clock sees the whole run") {
  const bench::Launcher launcher;
  CHECK(launcher.run({"sleep", "0.2"}).seconds >= 0.2);
}

TEST_CASE("launcher: memory is the child's own, not what this process holds") {
  const bench::Launcher launcher;
  const std::string mine(200'000'000, 'x');
  CHECK(std::accumulate(mine.begin(), mine.end(), std::size_t{0}) > 0);
  // Under a sanitiser even the launcher has some 80 MB before it becomes the child.
  CHECK(launcher.run({"true"}).peak_bytes < 150e6);
  const double held = launcher.run({"dd", "if=/dev/zero", "of=/dev/null", "bs=100000000", "count=1"}).peak_bytes;
  CHECK(held > 90e6);
  CHECK(held < 150e6);
}
