#include "text/mail_lines.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/line_kinds.hpp"
#include "text/normalise.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestIntroduction = 320;  // bytes
constexpr std::size_t kLongestSignOff = 80;

}  // namespace

bool is_mail_header(std::string_view line) {
  static constexpr std::array<std::string_view, 20> kNames = {
      "from",         "to",         "cc",          "bcc",        "subject",    "date",    "sent",
      "reply-to",     "message-id", "email",       "name",       "von",        "betreff", "content-type",
      "mime-version", "received",   "in-reply-to", "references", "importance", "an"};
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > 20) return false;
  const std::string name = lower_case(line.substr(0, colon));
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
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

bool is_sign_off(std::string_view line, const Language& language) {
  if (line.size() > kLongestSignOff) return false;
  const bool comma = line.ends_with(',');
  if (!comma && (ends_sentence(line) || count_words(line) < 2)) return false;
  const std::string lower = phrase_form(comma ? line.substr(0, line.size() - 1) : line);
  const auto holds = [&lower](const std::vector<std::string>& phrases) {
    return std::find(phrases.begin(), phrases.end(), lower) != phrases.end();
  };
  return holds(language.sign_offs) || holds(english_language().sign_offs);
}

}  // namespace summarise
