// What a single line of a letter or a mail says of itself. Every function takes a line without blanks around it.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// A first look: a colon stands where a header's does.
inline bool may_be_header(std::string_view line) {
  constexpr std::size_t kLongestName = 20;  // bytes
  const std::string_view beginning = line.substr(0, kLongestName + 3);
  return beginning.find(':') <= kLongestName || beginning.find("：") <= kLongestName;
}

// "From: …", "Objet : …": a header of mail.
bool is_mail_header(std::string_view line, const Language& language);

// "Path: …", "Lines: …": a header that says so beside others alone.
bool is_newsgroup_header(std::string_view line, const Language& language);

// "--=_b1_77aa", "--=_b1_77aa--": what parts a mail's parts.
bool is_boundary(std::string_view line);

// "JVBERi0xLjQKJcfsj6IKNSAwIG9iago8…": a line of base64, the last one of several too where "=" ends it.
bool is_encoded(std::string_view line);

// "On Tuesday, A. B. wrote:".
bool introduces_quote(std::string_view line, const Language& language);

// "Best regards,", "Mit freundlichen Grüßen": what closes a letter; with a comma, or of two words and more.
bool is_sign_off(std::string_view line, const Language& language);

// "Dear Ms Lund,", "Meine sehr verehrten Damen und Herren,": whom a letter or a speech turns to. A line that begins so
// and ends with a comma, a colon or an exclamation mark; of fourteen words where it stands `alone` between blank lines,
// of four elsewhere.
bool is_salutation(std::string_view line, bool alone, const Language& language);

}  // namespace summarise
