#include "evidence/signs.hpp"

#include "core/bytes.hpp"
#include "core/utf8.hpp"
#include "text/line_kinds.hpp"

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

// The high bit of each byte that one of these marks begins with.
std::uint64_t first_bytes_of_marks(std::uint64_t word) {
  return bytes_equal(word, '"') | bytes_equal(word, 0xC2) | bytes_equal(word & ~kEachByte, 0xE2);  // or 0xE3
}

bool holds_quotation_mark(std::string_view sentence) {
  for (std::size_t at = 0; at < sentence.size();) {
    if (at + kWordBytes <= sentence.size()) {
      const std::uint64_t marks = first_bytes_of_marks(word_at_byte(sentence, at));
      at += marks == 0 ? kWordBytes : bytes_before(marks);
      if (marks == 0) continue;
    }
    while (at < sentence.size() && (static_cast<unsigned char>(sentence[at]) & 0xC0U) == 0x80U) ++at;  // within one
    if (at < sentence.size() && is_quotation_mark(next_code_point(sentence, at))) return true;
  }
  return false;
}

}  // namespace

void read_signs(const Document& document, std::span<const WordFacts> facts, const PhraseLists* own_cues,
                const PhraseLists* stigma, Signs& signs) {
  bool concludes = false;
  std::size_t piece = 0;
  for (std::size_t place = 0; place < document.eligible.size(); ++place) {
    const std::size_t eligible = document.eligible[place];
    for (; piece < eligible; ++piece) {
      const TextPiece& before = document.pieces[piece];
      if (before.kind == Kind::heading)
        concludes = (document.language->phrases.held_by(before.printed) & kConclusionPhrases) != 0;
    }
    const std::string_view printed = document.pieces[eligible].printed;
    const PhraseLists::Lists held = facts[place].phrases;
    signs.cue.push_back(own_cues != nullptr ? own_cues->held_by(printed) != 0 : (held & kCuePhrases) != 0);
    signs.stigma.push_back(stigma != nullptr && stigma->held_by(printed) != 0);
    signs.filler.push_back((held & kFillerPhrases) != 0);
    signs.result.push_back((held & kResultPhrases) != 0);
    signs.quotation.push_back(holds_quotation_mark(printed));
    signs.conclusion.push_back(concludes);
    signs.speaker.push_back(is_turn(printed));
    signs.paragraph.push_back(eligible == 0 || document.pieces[eligible - 1].block != document.pieces[eligible].block);
  }
}

}  // namespace summarise
