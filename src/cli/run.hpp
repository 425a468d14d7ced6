// The work of one call: each file read, summarised and written, in order.
#pragma once

#include "cli/arguments.hpp"

namespace summarise::cli {

// The exit status: 0, or 1 if something could not be read or written (said on standard error; the other files are
// done), or if with --strict a record failed.
int run(const Arguments& arguments);

}  // namespace summarise::cli
