#include "text/lines/chapters.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/characters/numbering.hpp"
#include "text/lines/line_ends.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestHeading = 90;  // bytes
constexpr std::size_t kMostWords = 6;        // of "Part Two The Quay", whose number is written out
constexpr std::size_t kCounted = 3;          // letters of a word for chapters
constexpr std::size_t kLeastClause = 9;      // words
constexpr std::size_t kLeastArticle = 5;     // of an article's
constexpr std::size_t kLongWord = 4;         // code points: titles leave "of" and "the" in lower case

std::string_view without_marks(std::string_view token, std::string_view marks) {
  return token.substr(0, token.find_last_not_of(marks) + 1);
}

bool is_chapter_number(std::string_view token) {
  return all_digits(token) || is_roman_in_any_case(token);
}

// How a line begins that may begin a chapter.
struct ChapterStart {
  std::string_view word;     // "Chapter", "SEC."
  bool abbreviated = false;  // the list has it with its stop: then nothing but a number in digits makes it one
  std::string_view rest;     // behind the word
  std::string_view number;   // that `rest` begins with, if it is one, without the marks behind it
  bool marked = false;       // a stop or a colon stands right behind it
  std::string_view title;    // behind that
};

std::optional<ChapterStart> start_of(std::string_view line, const Language& language) {
  ChapterStart start;
  start.word = without_marks(first_token(line), ":");
  start.abbreviated = start.word.ends_with('.') && is_chapter_word(start.word, language);
  const std::string_view bare = without_marks(start.word, ".:");
  if (!start.abbreviated && !is_chapter_word(bare, language)) return {};
  start.rest = bare.size() + 1 < line.size() ? trim(line.substr(bare.size() + 1)) : std::string_view{};
  const std::string_view number = without_marks(first_token(start.rest), ".:,");
  if (start.abbreviated ? all_digits(number) : is_chapter_number(number)) {
    start.number = number;
    const std::string_view behind = start.rest.substr(number.size());
    start.marked = behind.starts_with('.') || behind.starts_with(':');
    start.title = trim(start.rest.substr(first_token(start.rest).size()));
  }
  if (start.abbreviated && start.number.empty()) return {};
  return start;
}

}  // namespace

bool is_chapter_word(std::string_view word, const Language& language) {
  const std::string normal = normalise(word);
  return knows(language, &Language::chapters, normal) || knows(language, &Language::clauses, normal);
}

std::string chapter_count(std::string_view line, const Language& language) {
  const std::optional<ChapterStart> start = start_of(line, language);
  if (!start || start->number.empty()) return "";
  std::string word = normalise(start->word);
  std::size_t end = 0;
  for (std::size_t i = 0; i < kCounted && end < word.size(); ++i) next_code_point(word, end);
  word.resize(end);
  return word;
}

bool begins_as_chapter(std::string_view line, const Language& language) {
  const std::optional<ChapterStart> start = start_of(line, language);
  return start && !start->number.empty();
}

bool is_capital_heading(std::string_view line, const Language& language) {
  const std::optional<ChapterStart> start = start_of(line, language);
  return start && !start->number.empty() && is_in_capitals(line) && !holds_sentence_end(start->title);
}

bool opens_argument(std::string_view line, const Language& language) {
  const std::optional<ChapterStart> start = start_of(line, language);
  if (!start || start->number.empty() || start->title.empty()) return false;
  const std::size_t words =
      skip_while(start->title, 0, [](char32_t c) { return c == U'-' || c == U'–' || c == U'—' || is_blank(c); });
  return start->marked || is_upper(code_point_at(start->title, words));
}

bool is_chapter_heading(std::string_view line, const Language& language) {
  if (line.size() > kLongestHeading) return false;
  const std::string_view token = without_marks(first_token(line), ".:");
  const bool is_whole = token.size() + 1 >= line.size();
  if (is_roman_in_any_case(token) && is_upper(static_cast<unsigned char>(token[0])) && is_whole) return true;
  const std::optional<ChapterStart> start = start_of(line, language);
  if (!start) return false;
  if (start->rest.empty()) return true;
  if (!start->number.empty()) {
    return start->title.empty() || (start->marked ? !holds_sentence_end(start->title) : !ends_sentence(line));
  }
  return is_upper(code_point_at(start->rest, 0)) && !ends_sentence(line) && count_words(line) <= kMostWords;
}

bool reads_as_clause(std::string_view heading, const Language& language) {
  const std::optional<ChapterStart> start = start_of(heading, language);
  const std::string word = start ? normalise(start->word) : "";
  const bool in_capitals = is_in_capitals(heading);
  const bool article = !in_capitals && knows(language, &Language::clauses, word);
  if (!ends_sentence(heading) || count_words(heading) < (article ? kLeastArticle : kLeastClause)) return false;
  if (in_capitals) return true;
  std::size_t all = 0;
  std::size_t capitals = 0;
  for_each_word(heading, [&](Span one) {
    if (one.begin == 0 || count_code_points(one.of(heading)) < kLongWord) return;
    ++all;
    capitals += is_upper(code_point_at(heading, one.begin));
  });
  return 2 * capitals < all;
}

}  // namespace summarise
