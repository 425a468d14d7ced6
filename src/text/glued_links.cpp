#include "text/glued_links.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastHumps = 3;    // of a word: four links glued
constexpr std::size_t kWordsBefore = 4;   // it, at most
constexpr std::size_t kWordsBehind = 3;   // at most, to where the row is glued to the text
constexpr std::size_t kLongestRow = 250;  // bytes

struct Humps {
  std::size_t count = 0;
  std::size_t last = 0;  // the byte of the last capital behind a small letter
};

Humps humps_of(std::string_view text, std::size_t begin, std::size_t end) {
  Humps humps;
  bool small = false;
  for (std::size_t at = begin; at < end;) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at);
    if (small && is_upper(c)) {
      ++humps.count;
      humps.last = here;
    }
    small = is_lower(c);
  }
  return humps;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  return std::min(text.find(' ', at), text.size());
}

// Where the row ends whose glued word stands at [begin, end).
std::size_t row_end(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = end;
  for (std::size_t k = 0; k < kWordsBehind && at < text.size(); ++k) {
    const std::size_t next = at + 1;
    const std::size_t behind = word_end(text, next);
    if (!is_lower(code_point_at(text, next))) return at;  // "Copy link The ferry"
    if (const Humps humps = humps_of(text, next, behind); humps.count > 0) return humps.last;
    at = behind;
  }
  return humps_of(text, begin, end).last;  // nothing behind is glued: the sentence begins within the word
}

// "Share this with…", "ShareTweet…", but not "Share prices…".
bool begins_with_leftover(std::string_view row, const Language& language) {
  const std::string lower = lower_case(row);
  const auto begins = [&](const std::vector<std::string>& phrases) {
    return std::ranges::any_of(phrases, [&](const std::string& phrase) {
      if (!lower.starts_with(phrase)) return false;
      return phrase.find(' ') != std::string::npos || is_upper(code_point_at(row, phrase.size()));
    });
  };
  return begins(language.leftover_lines) || begins(language.leftover_starts);
}

}  // namespace

std::size_t glued_links(std::string_view paragraph, const Language& language) {
  const std::string_view text = paragraph.substr(0, kLongestRow);
  std::size_t begin = 0;
  for (std::size_t k = 0; k <= kWordsBefore && begin < text.size(); ++k) {
    const std::size_t end = word_end(text, begin);
    if (humps_of(text, begin, end).count >= kLeastHumps) {
      const Language& english = english_language();
      const bool row = begins_with_leftover(text, english) || begins_with_leftover(text, language);
      return row && end < text.size() ? row_end(text, begin, end) : 0;
    }
    begin = end + 1;
  }
  return 0;
}

}  // namespace summarise
