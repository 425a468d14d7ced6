// The same work for each of many numbers, by several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace bench {

// Calls work(number, job) for every number below `count`; `job`, below `jobs`, says which thread it is, for what no two
// may share. There are fewer threads where the system gives no more. Throws what the work throws, the first of it; the
// rest is left.
void in_parallel(std::size_t count, std::size_t jobs,
                 const std::function<void(std::size_t number, std::size_t job)>& work);

// `asked`, or where that is 0 as many threads as there are cores.
std::size_t jobs_of(std::size_t asked);

}  // namespace bench
