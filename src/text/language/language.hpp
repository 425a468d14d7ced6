// What the program knows of a language: read from stopwords/CODE.txt, which is built in.
//
// A file has sections of words or phrases ("[stop: articles]", "[abbreviations before a name]", …; CONTRIBUTING.md).
// Words are kept in the form that `normalise` gives (text/characters/normalise.hpp); abbreviations as they are spelt,
// without their last stop, inner stops kept ("z.B").
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/word_shape.hpp"
#include "core/word_table.hpp"
#include "text/language/phrase_lists.hpp"

namespace summarise {

enum class Abbreviation {
  none,
  before_name,    // "Mr": a name follows
  before_number,  // "No": inside a sentence where a number follows
  inside,         // "e.g": never at a sentence's end
  either,         // "Inc": ends one where the next word is a capitalised stop word
  final,          // "etc": ends one where the next word is capitalised
  after_number,   // "г" (year, or town): "final" behind a number, "before_name" otherwise
  amount,         // "hrs": ends one where the next word is capitalised, and no number
  time,           // "p.m": ends one where the next word is capitalised, and no day, month or zone
};

// The first and last letters and the lengths of abbreviations, in either case: most words are told from them by these.
class AbbreviationShapes {
 public:
  void add(std::string_view abbreviation);
  // False if `token` is surely none of those added, in whatever case.
  [[nodiscard]] bool may_hold(std::string_view token) const;

 private:
  Shapes seen_;
};

// With what paragraphs of small print begin, as phrase_form() gives it, numbers left out; and the shapes of their first
// two words, by which nearly all other paragraphs are told.
struct Notices {
  std::vector<std::string> beginnings;
  Shapes shapes;

  void add(std::string beginning);
  // False if `line` surely begins with none, or in capitals beyond ASCII alone.
  [[nodiscard]] bool may_begin(std::string_view line) const;
};

// What an encyclopaedia says of an article above it ("this article is about … . for … , see"): with what it begins, if
// the first part is not empty, and what it holds behind that, one after the other. As phrase_form() gives them.
using HatNote = std::vector<std::string>;

// The lists in Language::phrases.
enum PhraseList : PhraseLists::Lists {
  kCuePhrases = 1,
  kFillerPhrases = 2,
  kResultPhrases = 4,
  kConclusionPhrases = 8,
  kPicturePhrases = 16
};

struct Language {
  std::string code;            // ISO 639-1, or "und"
  std::string name;            // in English
  std::string stemmer;         // Snowball's name of the algorithm, or "none"
  bool ordinal_stop = false;   // ordinals are a number and a full stop ("3. Mai")
  bool figures_alone = false;  // take it, and no Roman number does
  bool small_counted = false;  // what they count seldom has a capital, but behind an article ("den 2. Verdenskrig")
  WordSet counted;             // stop words that are nouns behind an ordinal ("zum 3. Mal")
  bool hyphens_speak = true;   // they may open speech as dashes do ("-Oui", "--Oui")
  WordSet letters;             // that tell it among the languages of its script
  WordSet stop_words;
  WordSet first_person, second_person;  // the pronouns of these persons among them
  WordSet joining, conjunctions;        // the conjunctions and prepositions among them; the conjunctions alone
  WordSet articles;                     // those among them
  // As they are spelt, without their last stop, and the same in lower case.
  WordTable<Abbreviation> abbreviations, folded_abbreviations;
  AbbreviationShapes shapes;  // of all these
  WordSet said, reporting;    // verbs that say who spoke, behind the name; those that a clause may follow at once
  WordSet clause_openings;    // with which what was said is reported ("that", "whether")
  WordSet months, weekdays;
  WordSet dates;         // what else stands in one
  WordSet times_of_day;  // what may open a sentence before a clock's time ("late", "night")
  WordSet streets;       // what ends the name of one ("st")
  WordSet chapters, clauses, captions, credits, agencies, insertions;
  std::vector<std::string> leftover_lines, leftover_starts, bylines, events, mail_headers, newsgroup_headers, labels,
      remarks, leftover_ends, chat_notes, references, replies, salutations, sign_offs, cues, stigma, fillers, results,
      conclusions,
      pictures;  // lower case
  Notices notices;
  std::vector<HatNote> hat_notes;
  PhraseLists phrases;  // the cues, fillers, results, conclusions and pictures in one

  [[nodiscard]] bool is_stop_word(std::string_view word) const { return stop_words.contains(word); }
  [[nodiscard]] bool is_verb_of_saying(std::string_view word) const {
    return said.contains(word) || reporting.contains(word);
  }
  // `token` without its last stop. Spelt as in the list, or with capitals where the list has small letters; where
  // capitals tell nothing (`cased` false) in any case.
  [[nodiscard]] Abbreviation abbreviation(std::string_view token, bool cased = true) const;
};

// Reads a language file. Throws Error, naming the line, for a section or a line that it does not know.
Language parse_language(std::string_view file);

// The built-in language of this code, or one that knows nothing but its code. Parsed at its first use, then kept; safe
// to call from many threads.
const Language& language(std::string_view code);

// English, whose page left-overs and titles are known everywhere.
const Language& english_language();

// True if `language` has `word` or `phrase`, normalised, in that list of its own, or English has it there.
bool knows(const Language& language, WordSet Language::*list, std::string_view word);
bool knows(const Language& language, std::vector<std::string> Language::*list, std::string_view phrase);

// The codes of the built-in languages, in alphabetical order.
const std::vector<std::string>& language_codes();

// True for the two-letter codes of ISO 639-1, built in or not.
bool is_language_code(std::string_view code);

// True for what Options::language may be: one of these codes, "auto", or "und".
bool may_be_asked_for(std::string_view language);

}  // namespace summarise
