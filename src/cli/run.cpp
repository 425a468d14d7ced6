#include "cli/run.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <mutex>
#include <new>
#include <string>
#include <thread>

#include "cli/files.hpp"
#include "cli/pipeline.hpp"
#include "cli/progress.hpp"
#include "cli/records.hpp"

namespace summarise::cli {

namespace {

void complain(const std::string& what) {
  const std::string shown = ::isatty(STDERR_FILENO) != 0 ? made_harmless(what) : what;
  std::fprintf(stderr, "summarise: %s\n", shown.c_str());
}

void complain(Progress& progress, const std::string& what) {
  const auto hidden = progress.hide();
  complain(what);
}

std::string title_of(const std::string& file) {
  return file == "-" ? "standard input" : file;
}

void warn(Progress& progress, const std::string& file, const std::vector<std::string>& warnings) {
  for (const std::string& warning : warnings) complain(progress, title_of(file) + ": " + warning);
}

// Writes, where progress is not in the way: on a terminal it may be the same one.
void write(Sink& sink, Progress& progress, const std::string& text) {
  const auto hidden = sink.is_terminal() ? progress.hide() : std::unique_lock<std::mutex>();
  sink.write(text);
  if (hidden) sink.flush();
}

// What is written for one file. Throws Error.
std::string answer(const std::string& file, const Arguments& arguments, const Form& form, Progress& progress) {
  const std::string bytes = read_file(file);
  const std::string shown = file == "-" ? "" : file;
  if (arguments.split) {
    const Pieces pieces = split(bytes, arguments.options);
    progress.add(1, bytes.size());
    warn(progress, file, pieces.warnings);
    return arguments.output == Output::json ? render_json(pieces, shown, form) : render_text(pieces, form);
  }
  const Summary summary = summarise(bytes, arguments.options);
  progress.add(1, bytes.size());
  warn(progress, file, summary.warnings);
  if (arguments.output == Output::json) return render_json(summary, shown, name_of(arguments.options.method), form);
  return render_text(summary, form);
}

// Thrown through the reading of lines where writing failed.
struct CannotWrite {
  std::string why;
};

unsigned threads_of(const Arguments& arguments) {
  return arguments.threads > 0 ? arguments.threads : std::max(1U, std::thread::hardware_concurrency());
}

// Files of records, read one after the other, lines counted on.
int run_records(const Arguments& arguments, Sink& sink) {
  int status = 0;
  std::map<std::string, std::size_t> warnings;  // how many records gave each
  Progress progress({Tally::Item::record, 0, 0, 0, size_of_all(arguments.files)}, Progress::standard_error());
  Pipeline pipeline(
      threads_of(arguments),
      [&](const std::string& line, std::size_t number) { return answer_record(line, number, arguments); },
      [&](const Record& record) {
        if (record.failed && arguments.options.strict) status = 1;
        for (const std::string& warning : record.warnings) ++warnings[warning];
        try {
          write(sink, progress, record.json + "\n");
          sink.flush();
          progress.add(1, 0);
        } catch (const Error& error) {
          throw CannotWrite{error.what()};
        }
      });
  try {
    bool unread = false;
    for (const std::string& file : arguments.files) {
      try {
        for_each_line(file, [&](const std::string& line) {
          pipeline.push(line);
          progress.add(0, line.size() + 1);
        });
      } catch (const Error& error) {
        complain(progress, title_of(file) + ": " + error.what());
        unread = true;
      }
    }
    pipeline.finish();
    if (unread) status = 1;
  } catch (const CannotWrite& failure) {
    complain(progress, sink.name() + ": " + failure.why);
    return 1;
  }
  for (const auto& [warning, count] : warnings) {
    complain(progress, std::to_string(count) + (count == 1 ? " record: " : " records: ") + warning);
  }
  sink.finish();
  return status;
}

}  // namespace

int run(const Arguments& arguments) try {
  Sink sink(arguments.output_file);
  if (arguments.records) return run_records(arguments, sink);
  Form form = arguments.form;
  form.harmless = sink.is_terminal();
  const bool headed = arguments.files.size() > 1 && arguments.headers && arguments.output == Output::text;
  const std::vector<std::string>& files = arguments.files;
  Progress progress({Tally::Item::file, 0, files.size(), 0, size_of_all(files)}, Progress::standard_error());
  int status = 0;
  const auto fail = [&](const std::string& file, const std::string& why) {
    complain(progress, title_of(file) + ": " + why);
    progress.add(1, size_of_all({file}));
    status = 1;
  };
  bool first = true;  // nothing was written yet
  for (const std::string& file : files) {
    std::string text;
    try {
      text = answer(file, arguments, form, progress);
    } catch (const Error& error) {
      fail(file, error.what());
      continue;
    } catch (const std::bad_alloc&) {
      fail(file, "not enough memory");
      continue;
    }
    if (headed) {
      const std::string title = form.harmless ? made_harmless(title_of(file)) : title_of(file);
      text.insert(0, (first ? "==> " : "\n==> ") + title + " <==\n");
    }
    first = false;
    try {
      write(sink, progress, text);
    } catch (const Error& error) {
      complain(progress, sink.name() + ": " + error.what());
      return 1;
    }
  }
  if (first) return status;  // no file could be read: an output file stays as it was
  try {
    sink.finish();
  } catch (const Error& error) {
    complain(progress, sink.name() + ": " + error.what());
    return 1;
  }
  return status;
} catch (const Error& error) {  // the output could not be opened
  complain(arguments.output_file + ": " + error.what());
  return 1;
} catch (const ClosedPipe&) {
  return 0;
}

}  // namespace summarise::cli
