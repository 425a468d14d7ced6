#include "text/chapters.hpp"

#include <algorithm>
#include <cstddef>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/line_ends.hpp"
#include "text/normalise.hpp"
#include "text/numbering.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestHeading = 90;  // bytes
constexpr std::size_t kMostWords = 6;        // of "Part Two The Quay", whose number is written out
constexpr std::size_t kLeastClause = 9;      // words
constexpr std::size_t kLongWord = 4;         // code points: titles leave "of" and "the" in lower case

std::string_view without_marks(std::string_view token, std::string_view marks) {
  return token.substr(0, token.find_last_not_of(marks) + 1);
}

bool is_word_of_chapters(std::string_view token, const Language& language) {
  const std::string word = normalise(token);
  return language.chapters.contains(word) || english_language().chapters.contains(word);
}

bool is_number(std::string_view token) {
  return all_digits(token) || is_roman_in_any_case(token);
}

}  // namespace

bool begins_as_chapter(std::string_view line, const Language& language) {
  const std::string_view token = without_marks(first_token(line), ".:");
  if (token.size() + 1 >= line.size() || !is_word_of_chapters(token, language)) return false;
  return is_number(without_marks(first_token(trim(line.substr(token.size() + 1))), ".:,"));
}

bool is_chapter_heading(std::string_view line, const Language& language) {
  if (line.size() > kLongestHeading) return false;
  const std::string_view token = without_marks(first_token(line), ".:");
  const bool is_whole = token.size() + 1 >= line.size();
  if (is_roman_in_any_case(token) && is_upper(static_cast<unsigned char>(token[0])) && is_whole) return true;
  if (!is_word_of_chapters(token, language)) return false;
  if (is_whole) return true;
  const std::string_view rest = trim(line.substr(token.size() + 1));
  const std::string_view number = without_marks(first_token(rest), ".:,");
  if (is_number(number)) {
    const std::string_view title = trim(rest.substr(first_token(rest).size()));
    const char behind = rest[number.size() < rest.size() ? number.size() : 0];
    const bool marked = behind == '.' || behind == ':';
    return title.empty() || (marked ? !holds_sentence_end(title) : !ends_sentence(line));
  }
  return is_upper(code_point_at(rest, 0)) && !ends_sentence(line) && count_words(line) <= kMostWords;
}

bool reads_as_clause(std::string_view heading) {
  if (!ends_sentence(heading) || count_words(heading) < kLeastClause) return false;
  std::size_t all = 0;
  std::size_t capitals = 0;
  for_each_word(heading, [&](Span word) {
    if (count_code_points(word.of(heading)) < kLongWord) return;
    ++all;
    capitals += is_upper(code_point_at(heading, word.begin));
  });
  return 2 * capitals < all;
}

}  // namespace summarise
