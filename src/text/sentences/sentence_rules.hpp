// The rules on top of ICU's sentence boundaries: a table, asked from top to bottom; the first that speaks decides.
#pragma once

#include <span>
#include <string_view>

#include "text/sentences/situation.hpp"

namespace summarise {

struct Rule {
  std::string_view name;
  std::string_view reason;
  Verdict (*judge)(const Situation&);
};

std::span<const Rule> sentence_rules();

}  // namespace summarise
