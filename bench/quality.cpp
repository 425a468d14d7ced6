#include "quality.hpp"

#include <algorithm>
#include <cstdio>

#include "measure.hpp"
#include "parallel.hpp"
#include "progress.hpp"
#include "report.hpp"
#include "sizes.hpp"

namespace bench {

namespace {

// Worth a word, but no error: texts may lack what a piece speaks of.
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
      std::fprintf(stderr, "summarise-bench: leaving out '%s' changed nothing\n", piece.c_str());
    }
  }
}

}  // namespace

int quality(const Quality& request) {
  const Sizes sizes = read_sizes(request.sizes);
  const std::vector<Contender> all = contenders(request.methods, request.without);
  int status = 0;
  std::vector<Table> tables;
  for (std::string path : request.corpora) {
    Setting setting;
    setting.length = size_of(path, sizes, request.length);
    setting.stem = request.stem;
    setting.several = request.average ? Several::average : Several::best;
    setting.jobs = jobs_of(request.jobs);
    try {
      const Corpus corpus = records_to_measure(path, request.fields, request.queries, request.limit);
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
