#include "parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace bench {

void in_parallel(std::size_t count, std::size_t jobs,
                 const std::function<void(std::size_t number, std::size_t job)>& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex mutex;
  const auto take_numbers = [&](std::size_t job) {
    try {
      for (std::size_t number = next++; number < count; number = next++) work(number, job);
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  std::vector<std::thread> threads;
  try {
    for (std::size_t job = 1; job < jobs; ++job) threads.emplace_back(take_numbers, job);
  } catch (const std::system_error&) {  // the system gives no more: those that there are do the work
  }
  take_numbers(0);
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

std::size_t jobs_of(std::size_t asked) {
  return asked > 0 ? asked : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace bench
