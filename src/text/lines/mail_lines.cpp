#include "text/lines/mail_lines.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/phrases.hpp"
#include "text/lines/line_ends.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestIntroduction = 320;  // bytes
constexpr std::size_t kLongestSignOff = 80;
constexpr std::size_t kLongestSalutation = 160;

// The words before the line's colon are one of `names`.
bool names_one(std::string_view line, const Language& language, std::vector<std::string> Language::*names) {
  return may_be_header(line) &&
         knows(language, names, lower_case(trim(line.substr(0, std::min(line.find(':'), line.find("："))))));
}

}  // namespace

bool is_mail_header(std::string_view line, const Language& language) {
  return names_one(line, language, &Language::mail_headers);
}

bool is_newsgroup_header(std::string_view line, const Language& language) {
  return names_one(line, language, &Language::newsgroup_headers);
}

bool is_boundary(std::string_view line) {
  return line.size() > 2 && line.starts_with("--") && line.find(' ') == std::string_view::npos && is_ascii_text(line) &&
         has_letter_or_digit(line);
}

bool is_encoded(std::string_view line) {
  constexpr std::size_t kShortest = 40;  // bytes, of a line that no "=" ends
  constexpr std::size_t kLeast = 8;
  if (line.size() < (line.ends_with('=') ? kLeast : kShortest)) return false;
  const auto others = [](Wide wide) {
    return ~(ascii_letters_and_digits(wide) | equal(wide, '+') | equal(wide, '/') | equal(wide, '='));
  };
  if (find_wide(line, 0, others) != line.size() || line.find('=') < line.size() - 2) return false;
  const bool small = std::ranges::any_of(line, [](char c) { return c >= 'a' && c <= 'z'; });
  const bool capital = std::ranges::any_of(line, [](char c) { return c >= 'A' && c <= 'Z'; });
  return small && capital && line.find_first_of("0123456789") != std::string_view::npos;
}

bool introduces_quote(std::string_view line, const Language& language) {
  if (line.size() > kLongestIntroduction || line.empty() || line.back() != ':') return false;
  const std::string lower = phrase_form(line);
  const bool dated = line.find_first_of("0123456789@") != std::string_view::npos;
  // "… wrote:", or with the name behind the verb ("Am 3. Mai schrieb Ilse:"), then with a date or an address.
  const auto is_reply = [&](const std::string& reply) {
    if (lower.ends_with(reply)) return true;
    std::string verb = reply.substr(0, reply.find(':'));
    verb.insert(verb.begin(), ' ');
    verb.push_back(' ');
    return dated && lower.find(verb) != std::string::npos;
  };
  const Language& english = english_language();
  return std::any_of(language.replies.begin(), language.replies.end(), is_reply) ||
         std::any_of(english.replies.begin(), english.replies.end(), is_reply);
}

bool is_salutation(std::string_view line, bool alone, const Language& language) {
  constexpr std::size_t kMostWords = 14;
  constexpr std::size_t kFewWords = 4;
  constexpr std::string_view kWideComma = "，";
  constexpr std::string_view kArabicComma = "،";
  constexpr ByteSet kEnds = ByteSet(",:!");
  if (line.size() > kLongestSalutation || !is_letter(code_point_at(line, 0))) return false;  // a quotation's first mark
  if (!kEnds.holds(line.back()) && !line.ends_with(kWideComma) && !line.ends_with(kArabicComma)) return false;
  const std::string lower = phrase_form(line);
  const Language& english = english_language();
  if (!begins_with_one(english.salutations, lower) && !begins_with_one(language.salutations, lower)) return false;
  return !holds_plain_end(line) && count_words(line) <= (alone ? kMostWords : kFewWords);
}

bool is_sign_off(std::string_view line, const Language& language) {
  if (line.size() > kLongestSignOff) return false;
  const bool comma = line.ends_with(',');
  if (!comma && (ends_sentence(line) || count_words(line) < 2)) return false;
  return knows(language, &Language::sign_offs, phrase_form(comma ? line.substr(0, line.size() - 1) : line));
}

}  // namespace summarise
