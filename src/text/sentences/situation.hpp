// What a rule sees of a place where a sentence might end, and the questions that several rules ask of it.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/language/line_language.hpp"
#include "text/sentences/candidates.hpp"
#include "text/sentences/style.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

enum class Verdict { silent, join, split };

// A candidate in its line.
struct Situation {
  std::string_view line;
  std::size_t sentence_begin = 0;  // of the sentence that would end here
  std::size_t last_letter = 0;     // where the line's last letter or digit stands
  const Candidate& candidate;
  std::string_view token;  // that the marks end
  const LineLanguage& line_language;
  Style style;

  [[nodiscard]] const Language& language() const { return line_language.get(); }
};

// What `token`, without its last stop, abbreviates in the line's language, which is not asked for where no language has
// it.
Abbreviation abbreviation_of(const Situation& s, std::string_view token);

// The token behind the marks; the one before the token that they end, empty at the line's beginning.
std::string_view next_token(const Situation& s);
std::string_view previous_token(const Situation& s);

// That one is a number, or ends with a digit ("1904-1905").
bool follows_number(const Situation& s);

// The first character behind the blanks; the first of the next token that is no opening mark.
char32_t next_character(const Situation& s);
char32_t next_letter(const Situation& s);

// "'s Avonds", "'t Was": a letter is all that is left of a word, and the next word has its capital.
bool starts_elided(const Situation& s);

// The next word has a capital, at its beginning, within ("iPhone"), or behind such a letter.
bool starts_capital(const Situation& s);

// The next word is one that begins sentences rather than names: a stop word or a title, with a capital where the text
// has them.
bool next_begins_sentence(const Situation& s);

// How many blanks the sentence has so far; those of the last kHorizon bytes.
std::ptrdiff_t blanks_so_far(const Situation& s);

// An opening bracket stands before the candidate that no closing one has answered yet ("(altgr. ...").
bool within_brackets(const Situation& s);

// Small letters, then a capital: "iPhone", "eBay", "macOS", names that begin sentences as they are.
bool is_camel(std::string_view word);
// Capitals only, two at least.
bool is_all_capitals(std::string_view word);

}  // namespace summarise
