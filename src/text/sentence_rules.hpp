// The rules on top of ICU's sentence boundaries: a table, asked from top to bottom; the first that speaks decides.
#pragma once

#include <span>
#include <string_view>

#include "text/candidates.hpp"
#include "text/language.hpp"
#include "text/sentences.hpp"

namespace summarise {

enum class Verdict { silent, join, split };

// What a rule sees: a candidate in its line.
struct Situation {
  std::string_view line;
  std::size_t sentence_begin = 0;  // of the sentence that would end here
  std::size_t last_letter = 0;     // where the line's last letter or digit stands
  const Candidate& candidate;
  const Language& language;
  Style style;
};

struct Rule {
  std::string_view name;
  std::string_view reason;
  Verdict (*judge)(const Situation&);
};

std::span<const Rule> sentence_rules();

}  // namespace summarise
