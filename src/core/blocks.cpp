#include "core/blocks.hpp"

#include <algorithm>
#include <future>
#include <vector>

namespace summarise {

std::size_t count_blocks(std::size_t n, std::size_t least, unsigned threads) {
  return std::clamp<std::size_t>(n / std::max<std::size_t>(1, least), 1, std::max(1U, threads));
}

void for_each_block(std::size_t n, std::size_t blocks,
                    const std::function<void(std::size_t block, std::size_t first, std::size_t last)>& work) {
  std::vector<std::future<void>> others;                           // if one throws, the rest are waited for as these go
  const auto policy = std::launch::async | std::launch::deferred;  // where there is no thread for it, by this one
  for (std::size_t block = 1; block < blocks; ++block) {
    others.push_back(std::async(policy, work, block, n * block / blocks, n * (block + 1) / blocks));
  }
  work(0, 0, n / blocks);
  for (std::future<void>& other : others) other.get();
}

}  // namespace summarise
