#include "evidence/signs.hpp"

#include "core/utf8.hpp"
#include "text/line_kinds.hpp"
#include "text/normalise.hpp"
#include "text/phrases.hpp"

namespace summarise {

namespace {

// The apostrophe is none, nor is the mark that looks like one.
bool is_quotation_mark(char32_t c) {
  switch (c) {
    case U'"':
    case U'“':
    case U'”':
    case U'„':
    case U'‘':
    case U'«':
    case U'»':
    case U'「':
    case U'」':
    case U'『':
    case U'』': return true;
    default: return false;
  }
}

bool holds_quotation_mark(std::string_view sentence) {
  for (std::size_t at = 0; at < sentence.size();) {
    if (is_quotation_mark(next_code_point(sentence, at))) return true;
  }
  return false;
}

}  // namespace

void read_signs(const Document& document, const std::vector<std::string>& cue_phrases,
                const std::vector<std::string>& stigma_phrases, Signs& signs) {
  const PhraseFinder cues(cue_phrases);
  const PhraseFinder stigma(stigma_phrases);
  const PhraseFinder fillers(document.language->fillers);
  const PhraseFinder results(document.language->results);
  const PhraseFinder conclusions(document.language->conclusions);
  bool concludes = false;
  std::size_t piece = 0;
  for (const std::size_t eligible : document.eligible) {
    for (; piece < eligible; ++piece) {
      const TextPiece& before = document.pieces[piece];
      if (before.kind == Kind::heading) concludes = conclusions.holds_one(before.printed);
    }
    const std::string_view printed = document.pieces[eligible].printed;
    const std::string lower = lower_case(printed);
    signs.cue.push_back(cues.count_in_lower(lower, 1) > 0);
    signs.stigma.push_back(stigma.count_in_lower(lower, 1) > 0);
    signs.filler.push_back(fillers.count_in_lower(lower, 1) > 0);
    signs.result.push_back(results.count_in_lower(lower, 1) > 0);
    signs.quotation.push_back(holds_quotation_mark(printed));
    signs.conclusion.push_back(concludes);
    signs.speaker.push_back(is_turn(printed));
    signs.paragraph.push_back(eligible == 0 || document.pieces[eligible - 1].block != document.pieces[eligible].block);
  }
}

}  // namespace summarise
