// summarise-bench: what the project measures about itself, for anyone to make again.
#include <CLI/CLI.hpp>
#include <exception>
#include <memory>

#include "contenders.hpp"
#include "fit.hpp"
#include "quality.hpp"
#include "segmentation.hpp"
#include "speed.hpp"

namespace {

constexpr int kUsageError = 2;

// What is read and how long a summary is: the same for quality and fit.
template <typename Request>
void add_corpora(CLI::App& command, const std::shared_ptr<Request>& request) {
  const auto set_length = [request](summarise::Unit unit) {
    return [request, unit](std::size_t amount) { request->length = {unit, static_cast<double>(amount)}; };
  };
  const CLI::Range whole(1, 1000000);
  command
      .add_option(
          "CORPUS", request->corpora,
          "JSON lines, or a folder with NAME.txt and NAME.ref*.txt; CORPUS:n=5 or CORPUS:w=70 for a size of its own")
      ->required();
  CLI::Option* sentences =
      command
          .add_option_function<std::size_t>("-n", set_length(summarise::Unit::sentences), "sentences of a summary (3)")
          ->check(whole);
  command.add_option_function<std::size_t>("-w", set_length(summarise::Unit::words), "words of a summary")
      ->check(whole)
      ->excludes(sentences);
  command.add_option("--sizes", request->sizes, "file of sizes: lines like 'news -n 3'");
  command.add_option("--limit", request->limit, "only the first documents of each corpus");
  command.add_option("--text-field", request->fields.text, "the document's field in JSON");
  command.add_option("--reference-field", request->fields.reference, "the references' field in JSON");
  command.add_option("-j", request->jobs, "threads (one a core); the figures are the same")->check(CLI::Range(1, 256));
}

void add_quality(CLI::App& app, int& status) {
  auto request = std::make_shared<bench::Quality>();
  CLI::App* command = app.add_subcommand("quality", "ROUGE of the methods on documents with reference summaries");
  add_corpora(*command, request);
  command->add_option("--methods", request->methods, "default, classic, oracle, a method, METHOD/classic; all")
      ->delimiter(',')
      ->allow_extra_args(false);
  command
      ->add_option("--without", request->without,
                   "also the default without each of these: " + bench::piece_names() + "; a+b for both at once")
      ->delimiter(',')
      ->allow_extra_args(false);
  command->add_flag("--queries", request->queries, "only records with a query, and ask it");
  command->add_flag_callback(
      "--no-stem", [request] { request->stem = false; }, "compare words, not their Porter stems");
  command->add_flag("--average", request->average,
                    "average several references as ROUGE-1.5.5 does; otherwise the best counts");
  CLI::Option* json = command->add_flag_callback(
      "--json", [request] { request->form = bench::Form::json; }, "figures for machines");
  command
      ->add_flag_callback(
          "--brief", [request] { request->form = bench::Form::brief; }, "a line a corpus")
      ->excludes(json);
  command->callback([request, &status] { status = bench::quality(*request); });
}

void add_speed(CLI::App& app, int& status) {
  auto request = std::make_shared<bench::Speed>();
  request->tool = SUMMARISE_TOOL;
  CLI::App* command = app.add_subcommand("speed", "what a summary costs, beside wc -w and ICU's iterators");
  command->add_option("FILE", request->files, "texts; corpora, whose names end in .jsonl")->required();
  command->add_option("--tool", request->tool, "the tool to run (the one built beside this)");
  command->add_option("--options", request->options, R"(what the tool is asked for; each a row ("-n 3" and "-r 0.2"))")
      ->allow_extra_args(false);
  command->add_option("--up-to", request->up_to, "the largest size, as in 64K or 100M (3M)");
  command->add_option("--runs", request->runs, "of each at most (9)")->check(CLI::Range(1, 1000));
  CLI::Option* json = command->add_flag_callback(
      "--json", [request] { request->form = bench::Speed::Form::json; }, "figures for machines");
  command
      ->add_flag_callback(
          "--markdown", [request] { request->form = bench::Speed::Form::markdown; }, "the tables of bench/README.md")
      ->excludes(json);
  command->callback([request, &status] { status = bench::speed(*request); });
}

void add_fit(CLI::App& app, int& status) {
  auto request = std::make_shared<bench::Fit>();
  CLI::App* command = app.add_subcommand("fit", "the default's constants, fitted with one corpus left out at a time");
  add_corpora(*command, request);
  command
      ->add_option_function<std::string>(
          "--from",
          [request](const std::string& from) {
            request->from = from == "zero" ? bench::From::zero : bench::From::by_default;
          },
          "start with no evidence (zero), or with the constants as they are (default)")
      ->check(CLI::IsMember({"zero", "default"}));
  command
      ->add_option_function<std::string>(
          "--leave-out", [request](const std::string& which) { request->leave_out = which == "each"; },
          "each corpus in its turn, or none: only the fit to all")
      ->check(CLI::IsMember({"each", "none"}));
  command->callback([request, &status] { status = bench::fit(*request); });
}

}  // namespace

int main(int argc, char** argv) try {
  CLI::App app("Measures summarise: how well it cuts and chooses sentences, how fast it is.", "summarise-bench");
  app.require_subcommand(1);
  std::vector<std::string> files;
  bool list = false;
  int status = 0;
  CLI::App* segmentation = app.add_subcommand("segmentation", "F1 of sentence boundaries, beside ICU alone");
  segmentation->add_option("FILE", files, "JSON lines with lang, text, sentences")->required();
  segmentation->add_flag("--list", list, "also list what fell short");
  segmentation->callback([&] { status = bench::segmentation(files, list); });
  add_speed(app, status);
  add_quality(app, status);
  add_fit(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsageError;  // --help is an "error" of status 0
  }
  return status;
} catch (const std::exception& error) {
  std::fprintf(stderr, "summarise-bench: %s\n", error.what());
  return 1;
}
