#include "cli/run.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <mutex>
#include <new>
#include <string>

#include "cli/files.hpp"
#include "cli/memory.hpp"
#include "cli/pipeline.hpp"
#include "cli/progress.hpp"
#include "cli/records.hpp"

namespace summarise::cli {

namespace {

void say(const std::string& what) {
  const std::string shown = ::isatty(STDERR_FILENO) != 0 ? made_harmless(what) : what;
  std::fprintf(stderr, "summarise: %s\n", shown.c_str());
}

std::string title_of(const std::string& file) {
  return file == "-" ? "standard input" : file;
}

// Thrown where writing failed.
struct CannotWrite {
  std::string why;
};

// One call of the tool: what was asked for, where it goes, and what became of it.
class Call {
 public:
  Call(const Arguments& arguments, Sink& sink)
      : arguments_(arguments),
        form_(arguments.form),
        sink_(sink),
        progress_(tally_of(arguments), Progress::standard_error()) {
    form_.harmless = sink.is_terminal();
  }

  // Throws CannotWrite.
  int run() {
    const bool one_text = !arguments_.records && arguments_.files.size() == 1;
    if (one_text) expect_text(size_of_all(arguments_.files));
    try {
      if (arguments_.records) {
        run_records();
      } else if (arguments_.together) {
        run_together();
      } else {
        run_each();
      }
    } catch (const ClosedPipe&) {  // ends the work quietly; what could not be read before stays an error
    }
    return status_;
  }

 private:
  static Tally tally_of(const Arguments& arguments) {
    const std::size_t bytes = size_of_all(arguments.files);
    if (arguments.records) return {Tally::Item::record, 0, 0, 0, bytes};
    return {Tally::Item::file, 0, arguments.files.size(), 0, bytes};
  }

  void complain(const std::string& what) {
    const auto hidden = progress_.hide();
    say(what);
  }

  void warn(const std::string& file, const std::vector<std::string>& warnings) {
    for (const std::string& warning : warnings) complain(title_of(file) + ": " + warning);
  }

  void fail(const std::string& file, const std::string& why) {
    complain(title_of(file) + ": " + why);
    status_ = 1;
  }

  void fail_all(const std::string& why) {
    complain(why);
    status_ = 1;
  }

  // Where progress is not in the way: on a terminal it may be the same one.
  void write(const std::string& text) try {
    const auto hidden = form_.harmless ? progress_.hide() : std::unique_lock<std::mutex>();
    sink_.write(text);
    sink_.flush();
  } catch (const Error& error) {
    throw CannotWrite{error.what()};
  }

  void finish() try { sink_.finish(); } catch (const Error& error) {
    throw CannotWrite{error.what()};
  }

  // What is written for one file. Throws Error.
  [[nodiscard]] Answered read_and_answer(const std::string& file, const Options& options) const {
    const std::string bytes = read_file(file);
    const std::string shown = file == "-" ? "" : file;
    if (arguments_.split) {
      const Pieces pieces = split(bytes, options);
      const bool json = arguments_.output == Output::json;
      return {json ? render_json(pieces, shown, form_) : render_text(pieces, form_), false, pieces.warnings};
    }
    const Summary summary = summarise(bytes, options);
    const bool text = arguments_.output == Output::text;
    return {text ? render_text(summary, form_) : render_json(summary, shown, name_of(options.method), form_), false,
            summary.warnings};
  }

  // The same; never throws for what the file holds, or that there is none.
  [[nodiscard]] Answered answer(const std::string& file, const Options& options) const {
    try {
      return read_and_answer(file, options);
    } catch (const Error& error) {
      return {"", true, {error.what()}};
    } catch (const std::bad_alloc&) {
      return {"", true, {"not enough memory"}};
    } catch (const std::exception& error) {  // none is known, but none may pass
      return {"", true, {error.what()}};
    }
  }

  // Files in their order: one after the other by all threads, or several at once by a thread each.
  void run_each() {
    const std::vector<std::string>& files = arguments_.files;
    const bool headed = files.size() > 1 && arguments_.headers && arguments_.output == Output::text;
    // Two readers of standard input would share it by chance.
    const bool at_once = files.size() > 1 && std::ranges::count(files, "-") <= 1;
    Options options = arguments_.options;
    options.threads = at_once ? 1 : arguments_.threads;
    bool written = false;
    std::size_t number = 0;
    Pipeline pipeline(
        at_once ? arguments_.threads : 1, [&](const std::string& file, std::size_t) { return answer(file, options); },
        [&](const Answered& answered) {
          const std::string& file = files[number++];
          warn(file, answered.warnings);
          progress_.add(1, size_of_all({file}));
          if (answered.failed) {
            status_ = 1;
            return;
          }
          std::string text = answered.text;
          if (headed) {
            const std::string title = form_.harmless ? made_harmless(title_of(file)) : title_of(file);
            text.insert(0, (written ? "\n==> " : "==> ") + title + " <==\n");
          }
          written = true;
          write(text);
        });
    for (const std::string& file : files) pipeline.push(file);
    pipeline.finish();
    if (written) finish();  // no file could be read: an output file stays as it was
  }

  // All files as one topic.
  void run_together() {
    std::vector<std::string> names;
    std::vector<std::string> texts;
    for (const std::string& file : arguments_.files) {
      try {
        texts.push_back(read_file(file));
        names.push_back(file);
      } catch (const Error& error) {
        fail(file, error.what());
      }
    }
    Options options = arguments_.options;
    options.threads = arguments_.threads;
    Summary summary;
    try {
      summary = summarise_together({texts.begin(), texts.end()}, options);
    } catch (const Error& error) {
      return fail_all(error.what());
    } catch (const std::bad_alloc&) {
      return fail_all("not enough memory");
    }
    bool any = false;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const Source& source = summary.sources[i];
      warn(names[i], source.warnings);
      if (source.repeats) warn(names[i], {"repeats " + title_of(names[*source.repeats]) + ": left out"});
      if (!source.error.empty()) fail(names[i], source.error);
      any = any || source.error.empty();
    }
    for (const std::string& warning : summary.warnings) complain(warning);
    if (!any) return;
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < names.size(); ++i) {
      shown.push_back(names[i] == "-" || !summary.sources[i].error.empty() ? "" : names[i]);
    }
    write(arguments_.output == Output::text ? render_text(summary, form_)
                                            : render_json(summary, shown, name_of(arguments_.options.method), form_));
    finish();
  }

  // Files of records, read one after the other, lines counted on.
  void run_records() {
    std::map<std::string, std::size_t> warnings;  // how many records gave each
    Pipeline pipeline(
        arguments_.threads,
        [&](const std::string& line, std::size_t number) { return answer_record(line, number, arguments_); },
        [&](const Answered& answered) {
          if (answered.failed && arguments_.options.strict) status_ = 1;
          for (const std::string& warning : answered.warnings) ++warnings[warning];
          write((form_.harmless ? json_made_harmless(answered.text) : answered.text) + "\n");
          progress_.add(1, 0);
        });
    bool read = false;
    bool unread = false;
    for (const std::string& file : arguments_.files) {
      try {
        for_each_line(file, [&](const std::string& line) {
          read = true;
          pipeline.push(line);
          progress_.add(0, line.size() + 1);
        });
        read = true;  // one without lines too
      } catch (const Error& error) {
        complain(title_of(file) + ": " + error.what());
        unread = true;
      }
    }
    pipeline.finish();
    if (unread) status_ = 1;  // only now: records are written by another thread
    for (const auto& [warning, count] : warnings) {
      complain(std::to_string(count) + (count == 1 ? " record: " : " records: ") + warning);
    }
    if (read) finish();
  }

  const Arguments& arguments_;
  Form form_;
  Sink& sink_;
  Progress progress_;
  int status_ = 0;
};

}  // namespace

int run(const Arguments& arguments) try {
  Sink sink(arguments.output_file);
  try {
    return Call(arguments, sink).run();
  } catch (const CannotWrite& failure) {
    say(sink.name() + ": " + failure.why);
    return 1;
  }
} catch (const Error& error) {  // the output could not be opened
  say(arguments.output_file + ": " + error.what());
  return 1;
}

}  // namespace summarise::cli
