#include "speed.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <summarise/summarise.hpp>

namespace bench {

namespace {

constexpr int kRuns = 9;

double median_seconds(const std::function<void()>& work) {
  std::vector<double> seconds;
  for (int run = 0; run < kRuns; ++run) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  std::nth_element(seconds.begin(), seconds.begin() + kRuns / 2, seconds.end());
  return seconds[kRuns / 2];
}

// Walks over all boundaries of one kind; how many there are.
std::size_t walk(const std::string& text, UBreakIteratorType kind) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator(ubrk_open(kind, "", nullptr, 0, &status),
                                                                        &ubrk_close);
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
  ubrk_setUText(iterator.get(), &utext, &status);
  std::size_t count = 0;
  ubrk_first(iterator.get());
  while (ubrk_next(iterator.get()) != UBRK_DONE) ++count;
  utext_close(&utext);
  return count;
}

}  // namespace

int speed(const std::vector<std::string>& files) {
  std::printf("%-40s %10s %11s %9s %9s %8s %8s %8s\n", "file", "bytes", "summary ms", "ns/byte", "split ms", "ICU ms",
              "summary", "split");
  int status = 0;
  for (const std::string& name : files) {
    std::ifstream file(name, std::ios::binary);
    if (!file) {
      std::fprintf(stderr, "summarise-bench: %s: cannot be read\n", name.c_str());
      status = 1;
      continue;
    }
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::size_t seen = 0;
    const double ours = median_seconds([&] { seen += summarise::summarise(text).sentence_count; });
    const double cut = median_seconds([&] { seen += summarise::split(text).pieces.size(); });
    const double icu = median_seconds([&] { seen += walk(text, UBRK_SENTENCE) + walk(text, UBRK_WORD); });
    std::printf("%-40s %10zu %11.3f %9.2f %9.3f %8.3f %8.2f %8.2f\n", name.c_str(), text.size(), ours * 1e3,
                ours * 1e9 / static_cast<double>(std::max<std::size_t>(1, text.size())), cut * 1e3, icu * 1e3,
                icu > 0 ? ours / icu : 0.0, icu > 0 ? cut / icu : 0.0);
    if (seen == 0 && !text.empty()) std::printf("  (nothing to be seen in it)\n");
  }
  return status;
}

}  // namespace bench
