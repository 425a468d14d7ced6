#include "cli/pipeline.hpp"

#include <system_error>
#include <utility>

namespace summarise::cli {

Pipeline::Pipeline(unsigned threads, Answer answer, Write write)
    : answer_(std::move(answer)),
      write_(std::move(write)),
      slots_(threads > 1 ? 8 * std::size_t{threads} : 0),
      most_threads_(threads > 1 ? threads : 0) {}

Pipeline::~Pipeline() {
  stop();
}

void Pipeline::push(const std::string& line) {
  const std::size_t number = ++pushed_;
  if (threads_.size() < most_threads_) start_thread();
  if (threads_.empty()) return write_(answer_(line, number));
  std::unique_lock lock(mutex_);
  Slot& slot = slots_[(number - 1) % slots_.size()];
  slot_free_.wait(lock, [&] { return failure_ != nullptr || slot.state == State::free; });
  if (failure_ != nullptr) std::rethrow_exception(failure_);
  slot.line = line;
  slot.number = number;
  slot.state = State::waiting;
  line_ready_.notify_one();
}

void Pipeline::finish() {
  if (threads_.empty()) return;
  {
    std::unique_lock lock(mutex_);
    finishing_ = true;
    slot_free_.wait(lock, [&] { return failure_ != nullptr || written_ == pushed_; });
  }
  stop();
  if (failure_ != nullptr) std::rethrow_exception(failure_);
}

// A line needs no more threads than there are lines; where the system gives no more, those that there are do the work.
void Pipeline::start_thread() try {
  threads_.emplace_back([this] { work(); });
} catch (const std::system_error&) {
  most_threads_ = threads_.size();
}

void Pipeline::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    const auto next = [&]() -> Slot& { return slots_[taken_ % slots_.size()]; };
    line_ready_.wait(lock, [&] { return closing_ || next().state == State::waiting; });
    if (closing_) return;
    Slot& slot = next();
    ++taken_;
    slot.state = State::busy;
    lock.unlock();
    Answered answered = answer_(slot.line, slot.number);
    lock.lock();
    slot.answered = std::move(answered);
    slot.state = State::done;
    write_ready(lock);
  }
}

// One thread at a time writes what is ready; what gets ready meanwhile it writes too.
void Pipeline::write_ready(std::unique_lock<std::mutex>& lock) {
  if (writing_) return;
  writing_ = true;
  while (failure_ == nullptr && slots_[written_ % slots_.size()].state == State::done) {
    Slot& slot = slots_[written_ % slots_.size()];
    const Answered answered = std::move(slot.answered);
    lock.unlock();
    std::exception_ptr failure;
    try {
      write_(answered);
    } catch (...) {
      failure = std::current_exception();
    }
    lock.lock();
    slot.state = State::free;
    ++written_;
    failure_ = failure;
    // Who waits for room has filled all slots: it is woken when half of them are free, not for each.
    if (finishing_ || failure_ != nullptr || written_ % (slots_.size() / 2) == 0) slot_free_.notify_one();
  }
  writing_ = false;
}

void Pipeline::stop() {
  {
    const std::scoped_lock lock(mutex_);
    closing_ = true;
  }
  line_ready_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

}  // namespace summarise::cli
