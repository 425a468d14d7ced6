#include "evidence/signs.hpp"

#include <string_view>
#include <unordered_map>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/turns.hpp"
#include "text/sentences/speech.hpp"

namespace summarise {

namespace {

// A small letter begins it, but no name's ("iPhone", "d'Artagnan") and no short form's ("'s Ochtends").
bool begins_small(std::string_view sentence) {
  if (!starts_lower(sentence)) return false;
  const std::size_t blank = std::min(sentence.find(' '), sentence.size());
  for (std::size_t at = 0; at < blank;) {
    if (is_upper(next_code_point(sentence, at))) return false;
  }
  const bool shortened = sentence.starts_with('\'') || sentence.starts_with("’");
  return !shortened || blank == sentence.size() || !is_upper(code_point_at(sentence, blank + 1));
}

// The last piece of its paragraph, that ends with a word: a caption, another article's headline; no item, no clause.
bool ends_paragraph_unmarked(const Document& document, std::size_t i) {
  const TextPiece& piece = document.pieces[i];
  if (i + 1 < document.pieces.size() && document.pieces[i + 1].block == piece.block) return false;
  if (piece.kind != Kind::sentence || ends_sentence(piece.printed)) return false;
  const char32_t last = code_point_before(piece.printed, piece.printed.size());
  return is_letter(last) || is_digit(last);
}

// The label that a sentence begins with ("Ann" of "Ann: Yes." and of "14:22 - Ann: Yes."); empty where it has none.
std::string_view label_of(std::string_view sentence) {
  if (!is_turn(sentence)) return {};
  const std::string_view turn = sentence.substr(skip_stamp(sentence));
  return turn.substr(0, turn.find_first_of(":]>"));  // "[00" of "[00:12] Yes."
}

// A label that stands once ("Pictured: …", "Phone: …") is no speaker's.
void read_speakers(const Document& document, Signs& signs) {
  std::unordered_map<std::string_view, std::size_t> turns;
  std::vector<std::string_view> labels;
  labels.reserve(document.eligible.size());
  for (const std::size_t piece : document.eligible) {
    labels.push_back(label_of(document.pieces[piece].printed));
    if (!labels.back().empty()) ++turns[labels.back()];
  }
  for (const std::string_view label : labels) signs.speaker.push_back(!label.empty() && turns[label] > 1);
}

}  // namespace

void read_signs(const Document& document, std::span<const WordFacts> facts, const PhraseLists* own_cues,
                const PhraseLists* stigma, Signs& signs) {
  Speech speech(document.language->hyphens_speak);
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
    signs.picture.push_back((held & kPicturePhrases) != 0);
    signs.small.push_back(begins_small(printed));
    const bool paragraph = eligible == 0 || document.pieces[eligible - 1].block != document.pieces[eligible].block;
    signs.unmarked.push_back(paragraph && ends_paragraph_unmarked(document, eligible));
    const Speech::Heard heard = speech.read(printed, paragraph);
    signs.quotation.push_back(heard.marked);
    signs.spoken.push_back(heard.spoken);
    signs.conclusion.push_back(concludes);
    signs.paragraph.push_back(paragraph);
  }
  read_speakers(document, signs);
}

}  // namespace summarise
