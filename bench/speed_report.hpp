// The tables of `summarise-bench speed`.
#pragma once

#include <string>

#include "speed_figures.hpp"

namespace bench {

std::string as_text(const Figures& figures);
std::string as_markdown(const Figures& figures);
std::string as_json(const Figures& figures);  // an object; seconds and bytes as they are

// "812", "64 KB", "3.2 MB": thousands and millions.
std::string size_name(double bytes);

}  // namespace bench
