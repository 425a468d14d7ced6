// Which options an argument may name: never too few.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "cli/named.hpp"

using summarise::cli::NamedOptions;

TEST_CASE("options are set up if an argument may name them") {
  struct Case {
    const char* what;
    std::vector<const char*> arguments;
    const char* names;
    bool held;
  };
  const std::vector<Case> cases = {
      {"a short name", {"-n", "3"}, "-n,--sentences", true},
      {"a short name with its value", {"-n3"}, "-n,--sentences", true},
      {"short names in one", {"-Vhn", "3"}, "-n,--sentences", true},
      {"a long name", {"--sentences", "3"}, "-n,--sentences", true},
      {"a long name with its value", {"--sentences=3"}, "-n,--sentences", true},
      {"a name without a short one", {"--all"}, "--all", true},
      {"behind a file", {"text.txt", "-n", "3"}, "-n,--sentences", true},
      {"a value that looks like a name", {"-q", "-n"}, "-n,--sentences", true},
      {"another option", {"-w", "60"}, "-n,--sentences", false},
      {"a longer name", {"--sentences-all"}, "-n,--sentences", false},
      {"a beginning of the name", {"--sent"}, "-n,--sentences", false},
      {"a letter of a long name", {"--all"}, "-a", false},
      {"a file of that name", {"n", "sentences"}, "-n,--sentences", false},
      {"standard input", {"-"}, "-n,--sentences", false},
      {"nothing", {}, "-n,--sentences", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    std::vector<const char*> call = {"summarise"};
    call.insert(call.end(), c.arguments.begin(), c.arguments.end());
    CHECK(NamedOptions(static_cast<int>(call.size()), call.data()).hold(c.names) == c.held);
    CHECK(NamedOptions().hold(c.names));
  }
}
