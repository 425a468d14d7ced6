// summarise-bench: what the project measures about itself, for anyone to make again.
#include <CLI/CLI.hpp>
#include <exception>

#include "segmentation.hpp"
#include "speed.hpp"

int main(int argc, char** argv) try {
  CLI::App app("Measures summarise: how well it cuts sentences, how fast it is.", "summarise-bench");
  app.require_subcommand(1);
  std::vector<std::string> files;
  bool list = false;
  int status = 0;
  CLI::App* segmentation = app.add_subcommand("segmentation", "F1 of sentence boundaries, beside ICU alone");
  segmentation->add_option("FILE", files, "JSON lines with lang, text, sentences")->required();
  segmentation->add_flag("--list", list, "also list what fell short");
  segmentation->callback([&] { status = bench::segmentation(files, list); });
  CLI::App* speed = app.add_subcommand("speed", "time for each file, beside ICU's iterators");
  speed->add_option("FILE", files, "texts")->required();
  speed->callback([&] { status = bench::speed(files); });
  CLI11_PARSE(app, argc, argv);
  return status;
} catch (const std::exception& error) {
  std::fprintf(stderr, "summarise-bench: %s\n", error.what());
  return 1;
}
