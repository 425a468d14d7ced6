#include "speed.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <summarise/summarise.hpp>

#include "growth.hpp"
#include "launcher.hpp"
#include "speed_figures.hpp"
#include "speed_report.hpp"
#include "stages.hpp"

namespace bench {

namespace {

constexpr double kGrowthFrom = 100'000;  // bytes: below it what is always to be done counts too much

struct Text {
  std::string file, bytes;
};

std::optional<std::string> read(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (!file.bad() && file.is_open() && !std::filesystem::is_directory(name)) return bytes;
  std::fprintf(stderr, "summarise-bench: %s: cannot be read\n", name.c_str());
  return std::nullopt;
}

std::vector<std::string> words_of(const std::string& options) {
  std::istringstream stream(options);
  return {std::istream_iterator<std::string>(stream), {}};
}

// A file that goes away.
class Temporary {
 public:
  explicit Temporary(const std::string& bytes) {
    std::string pattern = (std::filesystem::temp_directory_path() / "summarise-bench-XXXXXX").string();
    const int descriptor = ::mkstemp(pattern.data());
    if (descriptor < 0) throw std::runtime_error("no temporary file can be made");
    ::close(descriptor);
    path_ = pattern;
    std::ofstream file(path_, std::ios::binary);
    if (!file.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush())
      throw std::runtime_error(path_ + ": cannot be written");
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() { std::remove(path_.c_str()); }

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Runs programs that must not fail.
class Programs {
 public:
  explicit Programs(std::string tool) : tool_(std::move(tool)) {}

  [[nodiscard]] Run tool(const std::string& options, const std::string& file) const {
    std::vector<std::string> words{tool_};
    for (const std::string& word : words_of(options)) words.push_back(word);
    words.insert(words.end(), {"--", file});
    return run(words);
  }
  [[nodiscard]] Run wc(const std::string& file) const { return run({"wc", "-w", "--", file}); }

 private:
  [[nodiscard]] Run run(const std::vector<std::string>& words) const {
    const Run run = launcher_.run(words);
    if (run.status == 0) return run;
    std::string line;
    for (const std::string& word : words) line += (line.empty() ? "" : " ") + word;
    throw std::runtime_error(line + ": ended with status " + std::to_string(run.status));
  }

  std::string tool_;
  Launcher launcher_;
};

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

Process measure_process(const Programs& programs, const Text& text, const std::string& options, const Pace& pace) {
  double peak = 0;
  const auto taken = take_turns({[&] {
                                   const Run run = programs.tool(options, text.file);
                                   peak = std::max(peak, run.peak_bytes);
                                   return run.seconds;
                                 },
                                 [&] { return programs.wc(text.file).seconds; }},
                                pace);
  return {text.file, options, text.bytes.size(), median(taken[0]), median(taken[1]), median_ratio(taken[0], taken[1]),
          peak};
}

Library measure_library(const Text& text, const Pace& pace) {
  std::size_t seen = 0;  // so that nothing is left out as useless
  const auto taken = take_turns(
      {[&] { return seconds_of([&] { seen += summarise::summarise(text.bytes).sentence_count; }); },
       [&] { return seconds_of([&] { seen += summarise::split(text.bytes).pieces.size(); }); },
       [&] { return seconds_of([&] { seen += walk(text.bytes, UBRK_SENTENCE) + walk(text.bytes, UBRK_WORD); }); }},
      pace);
  if (seen == 0 && !text.bytes.empty()) std::fprintf(stderr, "summarise-bench: %s: no sentences\n", text.file.c_str());
  return {text.file,
          text.bytes.size(),
          median(taken[0]),
          median(taken[1]),
          median(taken[2]),
          median_ratio(taken[0], taken[2]),
          median_ratio(taken[1], taken[2])};
}

Growth measure_growth(const Programs& programs, const Text& text, std::size_t most, const Pace& pace) {
  Growth growth;
  growth.file = text.file;
  std::vector<std::pair<double, double>> points;
  for (const std::size_t bytes : sizes_up_to(most)) {
    const std::string sized = of_size(text.bytes, bytes);
    const auto summarised = [&] { return seconds_of([&] { (void)summarise::summarise(sized); }); };
    const double seconds = median(take_turns({summarised}, pace).front());
    const double peak = programs.tool("", Temporary(sized).path()).peak_bytes;
    growth.sizes.push_back({sized.size(), seconds, peak});
    if (static_cast<double>(bytes) >= kGrowthFrom) points.emplace_back(sized.size(), seconds);
  }
  growth.exponent = exponent(points);
  return growth;
}

void measure_batch(const Programs& programs, const Text& corpus, const Pace& pace, std::vector<Batch>& batches) {
  const auto ends = std::count(corpus.bytes.begin(), corpus.bytes.end(), '\n');
  const bool unended = !corpus.bytes.empty() && corpus.bytes.back() != '\n';
  const auto documents = static_cast<std::size_t>(ends) + (unended ? 1 : 0);
  double peaks[] = {0, 0};
  const auto with = [&](unsigned threads) {
    return [&, threads] {
      const Run run = programs.tool("--jsonl -j " + std::to_string(threads), corpus.file);
      peaks[threads - 1] = std::max(peaks[threads - 1], run.peak_bytes);
      return run.seconds;
    };
  };
  const auto taken = take_turns({with(1), with(2)}, pace);
  for (unsigned threads = 1; threads <= 2; ++threads) {
    batches.push_back(
        {corpus.file, corpus.bytes.size(), documents, threads, median(taken[threads - 1]), peaks[threads - 1]});
  }
}

}  // namespace

int speed(const Speed& request) {
  const Programs programs(request.tool);  // first: it forks
  const std::size_t most = bytes_of(request.up_to);
  const Pace pace{request.runs, std::min<std::size_t>(3, request.runs), 3.0};
  std::vector<Text> texts;
  std::vector<Text> corpora;
  int status = 0;
  for (const std::string& file : request.files) {
    std::optional<std::string> bytes = read(file);
    if (!bytes) status = 1;
    if (bytes) (file.ends_with(".jsonl") ? corpora : texts).push_back({file, std::move(*bytes)});
  }
  Figures figures;
  for (const Text& text : texts) {
    for (const std::string& options : request.options)
      figures.processes.push_back(measure_process(programs, text, options, pace));
    figures.libraries.push_back(measure_library(text, pace));
    figures.stages.push_back({text.file, text.bytes.size(), measure_stages(text.bytes, pace)});
  }
  const auto smaller = [](const Text& a, const Text& b) { return a.bytes.size() < b.bytes.size(); };
  const auto largest = std::max_element(texts.begin(), texts.end(), smaller);
  if (largest != texts.end() && !largest->bytes.empty())
    figures.growths.push_back(measure_growth(programs, *largest, most, pace));
  for (const Text& corpus : corpora) measure_batch(programs, corpus, pace, figures.batches);

  const std::string report = request.form == Speed::Form::json       ? as_json(figures)
                             : request.form == Speed::Form::markdown ? as_markdown(figures)
                                                                     : as_text(figures);
  std::fputs(report.c_str(), stdout);
  return status;
}

}  // namespace bench
