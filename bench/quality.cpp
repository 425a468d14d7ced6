#include "quality.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "measure.hpp"
#include "report.hpp"

namespace bench {

namespace {

using Sizes = std::map<std::string, summarise::Length>;

bool read_length(char unit, const std::string& digits, summarise::Length& length) {
  const bool is_number = !digits.empty() && digits.size() < 10 &&
                         std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!is_number || (unit != 'n' && unit != 'w') || std::stoul(digits) == 0) return false;
  length = {unit == 'n' ? summarise::Unit::sentences : summarise::Unit::words, std::stod(digits)};
  return true;
}

Sizes read_sizes(const std::string& path) {
  Sizes sizes;
  if (path.empty()) return sizes;
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line.substr(0, line.find('#')));
    std::string name;
    std::string option;
    std::string amount;
    if (!(words >> name)) continue;
    words >> option >> amount;
    if (option.size() != 2 || option[0] != '-' || !read_length(option[1], amount, sizes[name])) {
      throw std::runtime_error(std::string(path).append(": '").append(line).append("' should read like 'news -n 3'"));
    }
  }
  return sizes;
}

// "\rnews 12/250" on a terminal, nothing elsewhere; wiped out at the end.
class Progress {
 public:
  Progress(std::string name, std::size_t all)
      : name_(std::move(name)), all_(all), is_shown_(::isatty(STDERR_FILENO) != 0) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() {
    if (is_shown_) std::fputs("\r\033[K", stderr);
  }
  void show(std::size_t done) const {
    if (is_shown_) std::fprintf(stderr, "\r%s %zu/%zu", name_.c_str(), done, all_);
  }

 private:
  std::string name_;
  std::size_t all_;
  bool is_shown_;
};

Corpus records_to_measure(const std::string& path, const Quality& request) {
  Corpus corpus = read_corpus(path, request.fields);
  if (corpus.skipped > 0) {
    std::fprintf(stderr, "summarise-bench: %s: %zu without text or reference left out\n", path.c_str(), corpus.skipped);
  }
  std::erase_if(corpus.records, [&](const Record& record) { return record.query.empty() == request.queries; });
  if (request.limit > 0 && corpus.records.size() > request.limit) corpus.records.resize(request.limit);
  if (corpus.records.empty()) {
    throw std::runtime_error(path + ": no document " + (request.queries ? "with a query" : "with a reference"));
  }
  return corpus;
}

// A misspelt piece changes nothing: that is worth a word, but no error, since a text may lack what a piece speaks of.
void note_idle_pieces(const std::vector<Table>& tables, const std::vector<std::string>& without) {
  for (const std::string& piece : without) {
    const auto is_idle = [&](const Table& table) {
      const auto sum_of = [&](const std::string& method) {
        const auto line =
            std::find_if(table.lines.begin(), table.lines.end(), [&](const Line& one) { return one.method == method; });
        return line == table.lines.end() ? -1.0 : line->sum;
      };
      return sum_of("default") == sum_of("default-" + piece);
    };
    if (std::all_of(tables.begin(), tables.end(), is_idle)) {
      std::fprintf(stderr, "summarise-bench: leaving out '%s' changed nothing; is the name right?\n", piece.c_str());
    }
  }
}

}  // namespace

bool take_size(std::string& path, summarise::Length& length) {
  const std::size_t colon = path.rfind(':');
  if (colon == std::string::npos || colon + 3 >= path.size() || path[colon + 2] != '=') return false;
  if (!read_length(path[colon + 1], path.substr(colon + 3), length)) return false;
  path.resize(colon);
  return true;
}

int quality(const Quality& request) {
  const Sizes sizes = read_sizes(request.sizes);
  const std::vector<Contender> all = contenders(request.methods, request.without);
  int status = 0;
  std::vector<Table> tables;
  for (std::string path : request.corpora) {
    Setting setting;
    setting.length = request.length;
    const bool has_own = take_size(path, setting.length);
    if (const auto size = sizes.find(corpus_name(path)); !has_own && size != sizes.end()) setting.length = size->second;
    setting.stem = request.stem;
    setting.several = request.average ? Several::average : Several::best;
    setting.jobs = request.jobs > 0 ? request.jobs : std::max(1U, std::thread::hardware_concurrency());
    try {
      const Corpus corpus = records_to_measure(path, request);
      const Progress progress(corpus.name, corpus.records.size());
      setting.on_record = [&](std::size_t done) { progress.show(done); };
      tables.push_back(make_table(corpus.name, setting.length, all, measure(corpus, all, setting)));
    } catch (const std::exception& error) {
      std::fprintf(stderr, "summarise-bench: %s\n", error.what());
      status = 1;
      continue;
    }
    if (request.form == Form::tables) print(tables.back());
    std::fflush(stdout);
  }
  if (request.form == Form::tables && tables.size() > 1) print(mean_of(tables));
  if (request.form == Form::brief) print_brief(tables);
  if (request.form == Form::json) std::printf("%s\n", to_json(tables).c_str());
  note_idle_pieces(tables, request.without);
  return status;
}

}  // namespace bench
