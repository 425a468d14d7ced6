// Work on a long row of things in blocks, a thread each.
#pragma once

#include <cstddef>
#include <functional>

namespace summarise {

// How many blocks to cut `n` things into so that none has fewer than `least` (unless there is but one), one for each of
// at most `threads` threads.
std::size_t count_blocks(std::size_t n, std::size_t least, unsigned threads);

// Calls work(block, first, last) for each of `blocks` blocks, at least 1, that [0, n) is cut into in order; block 0 by
// the calling thread, every other by one of its own, all at once, unless the system gives no more threads. Waits for
// all; then throws what the first that failed threw.
void for_each_block(std::size_t n, std::size_t blocks,
                    const std::function<void(std::size_t block, std::size_t first, std::size_t last)>& work);

}  // namespace summarise
