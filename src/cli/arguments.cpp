#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <map>
#include <sstream>
#include <thread>

#include "cli/checks.hpp"
#include "cli/conflicts.hpp"
#include "cli/files.hpp"
#include "cli/named.hpp"
#include "cli/words.hpp"
#include "core/characters.hpp"
#include "text/characters/decode.hpp"

namespace summarise::cli {

namespace {

constexpr double kMostThreads = 1024;
constexpr double kMostWords = 1e18;  // of a sentence, or of a limit to it

constexpr const char* kDescription = "Prints the sentences that carry a text, in their original order.";

constexpr const char* kFooter =
    "Examples:\n"
    "  summarise article.txt -n 3              three sentences\n"
    "  curl -s https://example.org/a.txt | summarise -w 60\n"
    "  summarise -r 0.1 --rank --scores book.txt\n"
    "  summarise --json --all report.txt | jq '.summary[] | select(.chosen) | .text'\n"
    "\n"
    "Exit status: 0 all done; 1 something could not be read or written; 2 usage error.\n";

// Values as they come from the command line, before they become Options.
struct Raw {  // numbers as double or text: CLI11 takes "010" for octal otherwise
  std::optional<double> sentences, words, characters, ratio, min_words, max_words, threads;
  std::string seed = "1";
  std::string bias = "auto", from = "auto", method = "textrank", similarity = "cosine", to = "text";
  std::string stop_word_file, cue_file, stigma_file;
  std::optional<double> diversity;
  bool no_stop_words = false, no_stem = false, no_header = false, json = false;
};

// Their own names, and those that the library sumy has for them.
const std::map<std::string, Method>& methods() {
  static const std::map<std::string, Method> names = [] {
    std::map<std::string, Method> all = {
        {"text-rank", Method::textrank}, {"lex-rank", Method::lexrank}, {"sum-basic", Method::sumbasic}};
    for (const Method method : kMethods) all.emplace(name_of(method), method);
    return all;
  }();
  return names;
}

const std::map<std::string, Measure>& measures() {
  static const std::map<std::string, Measure> names = {
      {"cosine", Measure::cosine}, {"bm25", Measure::bm25}, {"overlap", Measure::overlap}};
  return names;
}

template <typename Map>
std::string check_name(const Map& names, const std::string& value) {
  if (names.contains(value)) return {};
  std::string known;
  for (const auto& [name, meaning] : names) known += (known.empty() ? "" : ", ") + name;
  return "'" + value + "' is none of " + known;
}

// CLI11's, and the options that are set up in it.
struct App {
  CLI::App& cli;
  const NamedOptions& named;
};

// An option with a value, the last one given counting.
template <typename Value>
void add(const App& app, const char* names, Value& value, const char* help, const char* type, const std::string& group,
         std::string (*check)(const std::string&) = nullptr) {
  if (!app.named.hold(names)) return;
  CLI::Option* option = app.cli.add_option(names, value, help)
                            ->type_name(type)
                            ->group(group)
                            ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  if (check != nullptr) option->check(CLI::Validator(check, ""));
}

void add_flag(const App& app, const char* names, bool& value, const char* help, const std::string& group) {
  if (app.named.hold(names)) app.cli.add_flag(names, value, help)->group(group);
}

void add_lengths(const App& app, Raw& raw) {
  const std::string group = "How long (one of the first four)";
  add(app, "-n,--sentences", raw.sentences, "N sentences (3)", "N", group, check_count);
  add(app, "-w,--words", raw.words, "as many of the best as fit in N words", "N", group, check_count);
  add(app, "-c,--chars", raw.characters, "as many of the best as fit in N characters", "N", group, check_count);
  add(app, "-r,--ratio", raw.ratio, "this share of the sentences, above 0 and up to 1", "R", group, check_ratio);
  add(app, "--min-words", raw.min_words, "never choose a shorter sentence", "N", group, check_whole);
  add(app, "--max-words", raw.max_words, "never choose a longer sentence", "N", group, check_count);
}

void add_methods(const App& app, Raw& raw, Arguments& arguments) {
  const std::string group = "How";
  Options& options = arguments.options;
  add(app, "-m,--method", raw.method,
      "textrank (default), lexrank, lsa, luhn, sumbasic, kl,\nreduction, edmundson, centroid, lead, random", "NAME",
      group, [](const std::string& value) { return check_name(methods(), value); });
  add(app, "--seed", raw.seed, "of random (1)", "N", group, check_seed);
  add(app, "--similarity", raw.similarity, "of textrank: cosine (default), bm25, overlap", "NAME", group,
      [](const std::string& value) { return check_name(measures(), value); });
  add_flag(app, "--classic", options.classic, "the method as published: no evidence, no diversity", group);
  add(app, "--position-bias", raw.bias, "auto (default: the text decides), or 0 (none) to 1", "B", group, check_bias);
  add(app, "--diversity", raw.diversity, "hold back repeats, 0 to 1 (0.8)", "D", group, check_share);
  add(app, "-q,--query", options.query, "prefer what bears on TEXT", "TEXT", group);
  add(app, "--title", options.title, "the document's title, where it is not in the text", "TEXT", group);
  add(app, "--cues", raw.cue_file, "phrases that announce what matters, one a line, in place of the language's", "FILE",
      group, check_file);
  add(app, "--stigma", raw.stigma_file, "phrases that speak against, likewise", "FILE", group, check_file);
  add(app, "-l,--language", options.language, "ISO 639-1 code (auto)", "CODE", group, check_language);
  add(app, "--stopwords", raw.stop_word_file, "words to ignore, one a line, in place of the language's", "FILE", group,
      check_file);
  add_flag(app, "--together", arguments.together, "all FILEs are one topic: one summary over them", group);
  add_flag(app, "--no-stopwords", raw.no_stop_words, "ignore no words", group);
  add_flag(app, "--no-stem", raw.no_stem, "compare words as they stand", group);
  add(app, "-f,--from", raw.from, "auto (default: text), text, jsonl", "FORMAT", group, [](const std::string& value) {
    const bool known = value == "auto" || value == "text" || value == "jsonl";
    return known ? std::string{} : "'" + value + "' is none of auto, text, jsonl";
  });
  add(app, "--encoding", options.encoding, "of the input, by ICU's names (detected)", "NAME", group, check_encoding);
  add_flag(
      app, "--strict", options.strict,
      "bytes that are no text are an error, not a warning;\nwith --jsonl, a record that fails sets the status to 1",
      group);
  add(app, "-j,--threads", raw.threads, "at most N threads (the processor's cores)", "N", group, check_count);
}

void add_outputs(const App& app, Raw& raw, Arguments& arguments) {
  const std::string group = "What comes out";
  add(app, "-t,--to", raw.to, "text (default), json, jsonl", "FORMAT", group, [](const std::string& value) {
    const bool known = value == "text" || value == "json" || value == "jsonl";
    return known ? std::string{} : "'" + value + "' is none of text, json, jsonl";
  });
  add_flag(app, "--json", raw.json, "short for --to json", group);
  add_flag(app, "--scores", arguments.form.scores,
           "the score and a tab before each sentence; with --all, also 1 (chosen) or 0", group);
  add_flag(app, "--rank", arguments.form.by_rank, "the best first, not in the text's order", group);
  add_flag(app, "--all", arguments.form.all, "every sentence, not only the chosen", group);
  add_flag(app, "--split", arguments.split, "no summary: every piece of the text, one a line", group);
  add_flag(app, "--jsonl", arguments.records, "a JSON object with 'text' a line, in and out", group);
  add_flag(app, "--keep-fields", arguments.keep_fields, "with --jsonl: pass a record's other fields on", group);
  add_flag(app, "--no-header", raw.no_header, "no '==> FILE <==' between several files", group);
  add(app, "-o,--output", arguments.output_file, "write there; '-': standard output", "FILE", group, check_file);
}

// A line without blanks at its ends, and one for several, as sentences are printed.
std::string with_single_blanks(std::string_view line) {
  std::string single;
  std::istringstream words{std::string(trim(line))};
  for (std::string word; words >> word;) single += (single.empty() ? "" : " ") + word;
  return single;
}

// The lines of a file in any encoding that is detected, without those that are empty. Throws Error, naming it.
std::vector<std::string> lines_of(const std::string& file) {
  std::vector<std::string> found;
  try {
    const std::string bytes = read_file(file);
    Decoded decoded;
    decode(bytes, "", decoded);
    std::istringstream lines{std::string(decoded.text.substr(decoded.start))};
    for (std::string line; std::getline(lines, line);) {
      if (std::string single = with_single_blanks(line); !single.empty()) found.push_back(std::move(single));
    }
  } catch (const Error& error) {
    throw Error(file + ": " + error.what());
  }
  return found;
}

void take_over(const Raw& raw, Arguments& arguments) {
  Options& options = arguments.options;
  if (raw.sentences) options.length = {Unit::sentences, *raw.sentences};
  if (raw.words) options.length = {Unit::words, *raw.words};
  if (raw.characters) options.length = {Unit::characters, *raw.characters};
  if (raw.ratio) options.length = {Unit::ratio, *raw.ratio};
  if (raw.min_words) options.min_words = static_cast<std::size_t>(std::min(*raw.min_words, kMostWords));
  if (raw.max_words) options.max_words = static_cast<std::size_t>(std::min(*raw.max_words, kMostWords));
  arguments.threads = raw.threads ? static_cast<unsigned>(std::min(*raw.threads, kMostThreads))
                                  : std::max(1U, std::thread::hardware_concurrency());
  options.seed = std::stoull(raw.seed);
  options.method = methods().at(raw.method);
  options.similarity = measures().at(raw.similarity);
  if (raw.bias != "auto") options.position_bias = std::strtod(raw.bias.c_str(), nullptr);  // std::stod throws at 1e-310
  options.diversity = raw.diversity;
  if (raw.no_stop_words) {
    options.stop_words.emplace();
  } else if (!raw.stop_word_file.empty()) {
    options.stop_words = lines_of(raw.stop_word_file);
  }
  if (!raw.cue_file.empty()) options.cues = lines_of(raw.cue_file);
  if (!raw.stigma_file.empty()) options.stigma = lines_of(raw.stigma_file);
  options.stem = !raw.no_stem;
  options.all = arguments.form.all;
  if (raw.from == "jsonl") arguments.records = true;
  arguments.headers = !raw.no_header;
  if (raw.json || raw.to != "text") arguments.output = Output::json;
  arguments.form.compact = raw.to == "jsonl" && !raw.json;
  for (std::string& file : arguments.files) file = file_of(file);
  if (arguments.files.empty()) arguments.files.emplace_back("-");
  if (arguments.output_file == "-") arguments.output_file.clear();  // standard output, as FILE is standard input
}

// CLI11's help with a usage line of our own.
class Help : public CLI::Formatter {
 public:
  Help() { column_width(32); }
  std::string make_usage(const CLI::App*, std::string) const override {
    return "Usage: summarise [OPTIONS] [FILE...]\n";
  }
};

// One blank line between groups, where CLI11 sets two, and none at the end.
std::string evenly_spaced(std::string help) {
  for (std::size_t gap = 0; (gap = help.find("\n\n\n", gap)) != std::string::npos;) help.erase(gap, 1);
  if (help.ends_with("\n\n")) help.pop_back();
  return help;
}

// The help lines of the option that a CLI11 message begins with ("--ratio: …"), or a hint at --help.
std::string help_for(const CLI::App& app, const std::string& message) {
  const std::string name = message.substr(0, message.find_first_of(": "));
  const CLI::Option* option = name.starts_with('-') ? app.get_option_no_throw(name) : nullptr;
  if (option == nullptr) return "Try 'summarise --help'.\n";
  return Help().make_option(option, false);
}

std::string usage_error(const CLI::App& app, const std::string& message) {
  return "summarise: " + message + "\n" + help_for(app, message);
}

// What CLI11 was left with: the first argument that is no option of ours.
std::string unknown_option(const std::string& message) {
  const std::size_t colon = message.find(": ");
  const std::string names = colon == std::string::npos ? message : message.substr(colon + 2);
  return "unknown option '" + names.substr(0, names.find(' ')) + "'";
}

// "--sentences: 1 required N missing", as CLI11 says it, as we do.
std::string missing_value(const std::string& message) {
  return message.substr(0, message.find(": ")) + ": a value is missing";
}

// Of --json and --to the last one counts.
void take_last_form(const CLI::App& app, Raw& raw) {
  for (const CLI::Option* const option : app.parse_order()) {
    if (option->check_name("--json")) raw.json = true;
    if (option->check_name("--to")) raw.json = false;
  }
}

// Knows no other options than those `named`.
Parsed parse(int argc, const char* const* argv, const NamedOptions& named) {
  CLI::App app(kDescription, "summarise");
  app.footer(kFooter);
  app.formatter(std::make_shared<Help>());
  Raw raw;
  Arguments arguments;
  app.add_option("FILE", arguments.files, "texts to summarise; '-' or none: standard input")
      ->type_name("")
      ->group("Files");
  add_lengths({app, named}, raw);
  add_methods({app, named}, raw, arguments);
  add_outputs({app, named}, raw, arguments);
  app.set_help_flag("-h,--help", "this text")->group("Help");
  app.set_version_flag("-V,--version", "summarise " + std::string(version()), "the version")->group("Help");
  try {
    app.parse(words_for(app, argc, argv));
    take_last_form(app, raw);
    check_what_goes_together(app);
    take_over(raw, arguments);
  } catch (const CLI::CallForHelp&) {
    return {std::nullopt, evenly_spaced(app.help()), 0};
  } catch (const CLI::CallForVersion& call) {
    return {std::nullopt, std::string(call.what()) + "\n", 0};
  } catch (const CLI::ExtrasError& error) {
    return {std::nullopt, usage_error(app, unknown_option(error.what())), 2};
  } catch (const CLI::ArgumentMismatch& error) {
    return {std::nullopt, usage_error(app, missing_value(error.what())), 2};
  } catch (const CLI::ParseError& error) {
    return {std::nullopt, usage_error(app, error.what()), 2};
  } catch (const Error& error) {
    return {std::nullopt, std::string("summarise: ") + error.what() + "\n", 1};
  }
  return {std::move(arguments), {}, 0};
}

}  // namespace

Parsed parse_arguments(int argc, const char* const* argv) {
  constexpr int kCannotRead = 1;  // a file that an option names: said already, and not to be tried again
  Parsed parsed = parse(argc, argv, NamedOptions(argc, argv));
  if (parsed.arguments || parsed.status == kCannotRead) return parsed;
  return parse(argc, argv, NamedOptions());  // help, and errors that show an option's help
}

}  // namespace summarise::cli
