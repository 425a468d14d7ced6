#include "cli/run.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <new>
#include <optional>
#include <string>
#include <thread>

#include "cli/files.hpp"
#include "cli/pipeline.hpp"
#include "cli/records.hpp"

namespace summarise::cli {

namespace {

void complain(const std::string& what) {
  const std::string shown = ::isatty(STDERR_FILENO) != 0 ? made_harmless(what) : what;
  std::fprintf(stderr, "summarise: %s\n", shown.c_str());
}

std::string title_of(const std::string& file) {
  return file == "-" ? "standard input" : file;
}

void warn(const std::string& file, const std::vector<std::string>& warnings) {
  for (const std::string& warning : warnings) complain(title_of(file) + ": " + warning);
}

// Thrown through the reading where writing failed.
struct CannotWrite {
  std::string why;
};

void write(std::string_view text, Sink& sink) try {
  sink.write(text);
  sink.flush();
} catch (const Error& error) {
  throw CannotWrite{error.what()};
}

void finish(Sink& sink) try { sink.finish(); } catch (const Error& error) {
  throw CannotWrite{error.what()};
}

// What is written for one file. Throws Error.
std::string answer(const std::string& file, const Arguments& arguments, const Form& form) {
  const std::string bytes = read_file(file);
  const std::string shown = file == "-" ? "" : file;
  if (arguments.split) {
    const Pieces pieces = split(bytes, arguments.options);
    warn(file, pieces.warnings);
    return arguments.output == Output::json ? render_json(pieces, shown, form) : render_text(pieces, form);
  }
  const Summary summary = summarise(bytes, arguments.options);
  warn(file, summary.warnings);
  if (arguments.output == Output::json) return render_json(summary, shown, name_of(arguments.options.method), form);
  return render_text(summary, form);
}

// What is written for all files as one topic; `status` becomes 1 where one of them could not be read. Nothing where
// none could.
std::optional<std::string> answer_together(const Arguments& arguments, const Form& form, int& status) {
  std::vector<std::string> names;
  std::vector<std::string> texts;
  for (const std::string& file : arguments.files) {
    try {
      texts.push_back(read_file(file));
      names.push_back(file);
    } catch (const Error& error) {
      complain(title_of(file) + ": " + error.what());
      status = 1;
    }
  }
  const Summary summary = summarise_together({texts.begin(), texts.end()}, arguments.options);
  std::vector<std::string> shown;
  bool any = false;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Source& source = summary.sources[i];
    warn(names[i], source.warnings);
    if (source.repeats) warn(names[i], {"repeats " + title_of(names[*source.repeats]) + ": left out"});
    if (!source.error.empty()) {
      warn(names[i], {source.error});
      status = 1;
    }
    any = any || source.error.empty();
    shown.push_back(names[i] == "-" || !source.error.empty() ? "" : names[i]);
  }
  for (const std::string& warning : summary.warnings) complain(warning);
  if (!any) return std::nullopt;
  if (arguments.output == Output::json) return render_json(summary, shown, name_of(arguments.options.method), form);
  return render_text(summary, form);
}

// A file after the other; false if nothing could be written for want of a readable one. `status` likewise.
bool write_each(const Arguments& arguments, const Form& form, Sink& sink, int& status) {
  const bool headed = arguments.files.size() > 1 && arguments.headers && arguments.output == Output::text;
  bool written = false;
  for (const std::string& file : arguments.files) {
    std::string text;
    try {
      text = answer(file, arguments, form);
    } catch (const Error& error) {
      complain(title_of(file) + ": " + error.what());
      status = 1;
      continue;
    } catch (const std::bad_alloc&) {
      complain(title_of(file) + ": not enough memory");
      status = 1;
      continue;
    }
    if (headed) {
      const std::string title = form.harmless ? made_harmless(title_of(file)) : title_of(file);
      text.insert(0, (written ? "\n==> " : "==> ") + title + " <==\n");
    }
    written = true;
    write(text, sink);
  }
  return written;
}

bool write_together(const Arguments& arguments, const Form& form, Sink& sink, int& status) {
  const std::optional<std::string> text = answer_together(arguments, form, status);
  if (text) write(*text, sink);
  return text.has_value();
}

unsigned threads_of(const Arguments& arguments) {
  return arguments.threads > 0 ? arguments.threads : std::max(1U, std::thread::hardware_concurrency());
}

// Files of records, read one after the other, lines counted on.
int run_records(const Arguments& arguments, Sink& sink) {
  int status = 0;
  std::map<std::string, std::size_t> warnings;  // how many records gave each
  Pipeline pipeline(
      threads_of(arguments),
      [&](const std::string& line, std::size_t number) { return answer_record(line, number, arguments); },
      [&](const Record& record) {
        if (record.failed && arguments.options.strict) status = 1;
        for (const std::string& warning : record.warnings) ++warnings[warning];
        write(record.json + "\n", sink);
      });
  bool unread = false;
  for (const std::string& file : arguments.files) {
    try {
      for_each_line(file, [&](const std::string& line) { pipeline.push(line); });
    } catch (const Error& error) {
      complain(title_of(file) + ": " + error.what());
      unread = true;
    }
  }
  pipeline.finish();
  if (unread) status = 1;
  for (const auto& [warning, count] : warnings) {
    complain(std::to_string(count) + (count == 1 ? " record: " : " records: ") + warning);
  }
  finish(sink);
  return status;
}

}  // namespace

int run(const Arguments& arguments) try {
  Sink sink(arguments.output_file);
  try {
    if (arguments.records) return run_records(arguments, sink);
    Form form = arguments.form;
    form.harmless = sink.is_terminal();
    int status = 0;
    const bool written =
        arguments.together ? write_together(arguments, form, sink, status) : write_each(arguments, form, sink, status);
    if (written) finish(sink);  // no file could be read: an output file stays as it was
    return status;
  } catch (const CannotWrite& failure) {
    complain(sink.name() + ": " + failure.why);
    return 1;
  }
} catch (const Error& error) {  // the output could not be opened
  complain(arguments.output_file + ": " + error.what());
  return 1;
} catch (const ClosedPipe&) {
  return 0;
}

}  // namespace summarise::cli
