// Which options do not go with each other.
#pragma once

#include <CLI/CLI.hpp>

namespace summarise::cli {

// Throws CLI::ParseError where two of the options that were given do not go together.
void check_what_goes_together(const CLI::App& app);

}  // namespace summarise::cli
