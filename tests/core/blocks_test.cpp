#include "core/blocks.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <utility>
#include <vector>

using summarise::count_blocks;
using summarise::for_each_block;

TEST_CASE("as many blocks as threads, but none too small") {
  CHECK(count_blocks(0, 10, 4) == 1);
  CHECK(count_blocks(19, 10, 4) == 1);
  CHECK(count_blocks(20, 10, 4) == 2);
  CHECK(count_blocks(1000, 10, 4) == 4);
  CHECK(count_blocks(1000, 10, 0) == 1);
  CHECK(count_blocks(3, 0, 8) == 3);
}

TEST_CASE("blocks are all of a row, in order, none twice") {
  for (const std::size_t n : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
    for (const std::size_t blocks : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{8}}) {
      CAPTURE(n);
      CAPTURE(blocks);
      std::vector<std::pair<std::size_t, std::size_t>> found(blocks);
      for_each_block(n, blocks, [&](std::size_t block, std::size_t first, std::size_t last) {
        found[block] = {first, last};
      });
      std::size_t at = 0;
      for (const auto& [first, last] : found) {
        CHECK(first == at);
        CHECK(last >= first);
        at = last;
      }
      CHECK(at == n);
    }
  }
}

TEST_CASE("what a block throws comes out, when all are done") {
  for (const std::size_t bad : {std::size_t{0}, std::size_t{2}}) {
    CAPTURE(bad);
    std::vector<int> done(4);
    const auto work = [&](std::size_t block, std::size_t, std::size_t) {
      if (block == bad) throw std::runtime_error("bad");
      done[block] = 1;
    };
    CHECK_THROWS_AS(for_each_block(4, 4, work), std::runtime_error);
    for (std::size_t block = 0; block < 4; ++block) CHECK(done[block] == (block == bad ? 0 : 1));
  }
}
