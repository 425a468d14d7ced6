#include "text/layout/asides.hpp"

#include <algorithm>
#include <array>

#include "core/characters.hpp"
#include "text/characters/normalise.hpp"
#include "text/lines/chat_lines.hpp"
#include "text/lines/code_lines.hpp"
#include "text/lines/front_matter.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/mail_lines.hpp"
#include "text/lines/markup_lines.hpp"
#include "text/lines/subtitles.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostSignatureLines = 12;
constexpr std::size_t kLeastProse = 6;    // words of a sentence that is in no signature
constexpr std::size_t kMostHeaders = 40;  // lines of a block of them
constexpr std::size_t kMostNameWords = 4;
constexpr std::size_t kMostNicknameWords = 2;
constexpr std::size_t kMostSignedWords = 8;  // "Senior Counsel | Lockmouth Harbour Board"
constexpr std::size_t kMostCodeLines = 500;
constexpr std::size_t kMostPartLines = 5000;  // of a mail

}  // namespace

Asides::Asides(std::string_view text, const std::vector<Line>& lines, const Language& language)
    : text_(text),
      lines_(lines),
      language_(language),
      is_chat_(is_saved_chat(text, lines)),
      is_vtt_(is_vtt(text, lines)),
      front_matter_end_(front_matter_end(text, lines)) {}

bool Asides::follow(const LineGroup& group) {
  follow_mail(group);
  follow_part(group);
  follow_sign_off(group);
  follow_fences(group);
  follow_environment(group);
  follow_armour(group);
  follow_subtitles(group);
  const std::size_t i = group.first;
  const bool of_file = i < front_matter_end_ || in_note_;
  const bool of_mail = in_headers_ || in_signature_ || i < sign_off_end_ || i < part_end_;
  const bool code = i < fence_end_ || i < environment_end_ || i < armour_end_;
  if (of_file || of_mail || code) return true;
  if (begins_part(i + group.count)) return true;  // it is the boundary above the part
  return is_chat_ && group.count == 1 && is_machine_line(content(i), language_);
}

// "--" with a blank line below it, and prose within a signature's reach: a rule between two parts of the text. But "--
// " is a signature's mark.
bool Asides::divides_text(std::size_t i) const {
  const std::size_t behind = lines_[i].content.end;
  if (i + 1 >= lines_.size() || !content(i + 1).empty()) return false;
  if (behind < text_.size() && text_[behind] == ' ') return false;
  for (std::size_t line = i + 2; line < lines_.size() && line <= i + kMostSignatureLines; ++line) {
    if (lines_[line].quote != lines_[i].quote) return false;
    if (ends_sentence(content(line)) && count_words(content(line)) >= kLeastProse) return true;
  }
  return false;
}

// "Content-Type: …" right below "--boundary": a part of a mail; "content-type is …" below "--header" is prose.
bool Asides::begins_part(std::size_t i) const {
  constexpr std::string_view kContent = "content-";
  return i > 0 && i < lines_.size() && is_boundary(content(i - 1)) &&
         lower_case(content(i).substr(0, kContent.size())) == kContent &&
         (content(i).starts_with('C') || content(i - 1).find_first_of("0123456789=_") != std::string_view::npos);
}

// From line `i` to the next blank one: more than one header, of mail or of a newsgroup, and one of mail among them; or
// those of a part.
bool Asides::begins_headers(std::size_t i) const {
  if (begins_part(i)) return true;
  if (!may_be_header(content(i))) return false;
  std::size_t headers = 0;
  bool mail = false;
  for (std::size_t line = i; line < lines_.size() && line < i + kMostHeaders && !content(line).empty(); ++line) {
    const bool is_mail = is_mail_header(content(line), language_);
    headers += is_mail || is_newsgroup_header(content(line), language_);
    mail = mail || is_mail;
    if (line == i && headers == 0) return false;
  }
  return mail && headers > 1;
}

// Within a block of headers: one of them, one that nobody knows ("News-Software: …"), or what one goes on with.
bool Asides::is_header(std::size_t i) const {
  const std::string_view line = content(i);
  const std::string_view name = line.substr(0, line.find(':'));
  const bool named = name.size() < line.size() && name.find(' ') == std::string_view::npos;
  return named || lines_[i].indent > 0 || is_mail_header(line, language_) || is_newsgroup_header(line, language_);
}

// A signature runs from "--" to the next headers or quotes.
void Asides::follow_mail(const LineGroup& group) {
  const std::size_t i = group.first;
  const bool goes_on = i > 0 && !content(i - 1).empty() && lines_[i - 1].quote == lines_[i].quote;
  if (!goes_on || !block_of_headers_) block_of_headers_ = begins_headers(i);
  in_headers_ = block_of_headers_ = block_of_headers_ && is_header(i);
  const bool other_voice = lines_[i].quote != signature_quote_;
  if (in_headers_ || other_voice || i > signature_end_) in_signature_ = false;
  if (content(i) == "--" && !divides_text(i)) {
    in_signature_ = true;
    signature_quote_ = lines_[i].quote;
    signature_end_ = i + kMostSignatureLines;
  }
}

// The media type in the headers of the part that begins at line `i`, in small letters.
std::string Asides::type_of_part(std::size_t i) const {
  constexpr std::string_view kType = "content-type:";
  for (std::size_t line = i; line < lines_.size() && line < i + kMostHeaders && !content(line).empty(); ++line) {
    const std::string header = lower_case(content(line));
    if (header.starts_with(kType)) return std::string(trim(std::string_view(header).substr(kType.size())));
  }
  return "text/plain";
}

// A part of a mail that is no prose, up to the boundary behind it; or a page below a text with the same boundary, which
// says the same.
void Asides::follow_part(const LineGroup& group) {
  static constexpr std::array<std::string_view, 6> kReadTypes = {"text/plain",    "text/markdown", "text/enriched",
                                                                 "text/richtext", "multipart/",    "message/"};
  if (!in_headers_) return;
  for (std::size_t i = group.first; i < group.first + group.count; ++i) {
    if (!begins_part(i)) continue;
    const std::string type = type_of_part(i);
    const std::string_view boundary = content(i - 1);
    const bool page = type.starts_with("text/html");
    const bool read = std::ranges::any_of(kReadTypes, [&](std::string_view one) { return type.starts_with(one); });
    if (read && type.starts_with("text/")) plain_part_ = boundary;
    if (read || (page && plain_part_ != boundary)) continue;
    std::size_t end = i;
    while (end < lines_.size() && end <= i + kMostPartLines && !content(end).starts_with(boundary)) ++end;
    if (end < lines_.size() && content(end).starts_with(boundary)) part_end_ = end;
  }
}

// Behind the lines from `i` on that may stand below a sign-off: each of few words, the first one of `most` at most,
// none a sentence.
std::size_t Asides::signed_end(std::size_t i, std::size_t most) const {
  for (std::size_t count = 0; i < lines_.size() && count < kMostSignatureLines; ++i, ++count) {
    const std::string_view line = content(i);
    const std::size_t words = count_words(line);
    if (line.empty() || words > (count == 0 ? most : kMostSignedWords) || is_cue_time(line)) break;
    if (ends_sentence(line) && words >= kMostNameWords) break;
    const bool named = words <= kMostNicknameWords || line.find(':') != std::string_view::npos;  // "darren", "tel: 4"
    if (!named && starts_lower(line)) break;
    if (!named && count == 0 && starts_lower(line.substr(line.rfind(' ') + 1))) break;
  }
  return i;
}

// One of these lines says where somebody is found: bars between what it says, an address, a long number.
bool Asides::holds_contact(std::size_t first, std::size_t end) const {
  constexpr std::ptrdiff_t kLeastDigits = 5;
  for (std::size_t i = first; i < end; ++i) {
    const std::string_view line = content(i);
    const auto digits = std::ranges::count_if(line, [](char c) { return c >= '0' && c <= '9'; });
    if (line.find(" | ") != std::string_view::npos || line.find('@') != std::string_view::npos ||
        digits >= kLeastDigits)
      return true;
  }
  return false;
}

// "Best regards,": what follows at once, a blank line between them perhaps, is a name and what stands right below it;
// and a second block that says where to find it.
void Asides::follow_sign_off(const LineGroup& group) {
  if (group.count != 1 || !is_sign_off(content(group.first), language_)) return;
  const auto behind_blank = [this](std::size_t i) { return i < lines_.size() && content(i).empty() ? i + 1 : i; };
  const std::size_t name = behind_blank(group.first + 1);
  sign_off_end_ = signed_end(name, kMostNameWords);
  const std::size_t second = behind_blank(sign_off_end_);
  if (sign_off_end_ == name || second == sign_off_end_) return;
  const std::size_t end = signed_end(second, kMostSignedWords);
  const bool closed = end == lines_.size() || content(end).empty();
  if (closed && holds_contact(second, end)) sign_off_end_ = end;
}

// "~~~~" right below a line and above a blank one.
bool Asides::is_underline(std::size_t i) const {
  return content(i).find_first_not_of('~') == std::string_view::npos && i > 0 && !content(i - 1).empty() &&
         i + 1 < lines_.size() && content(i + 1).empty();
}

// "-----BEGIN PGP SIGNATURE-----" to its end; of what is signed the mark alone, and the line that names its hash.
void Asides::follow_armour(const LineGroup& group) {
  const std::string_view line = content(group.first);
  if (line.starts_with("-----BEGIN PGP SIGNED")) {
    const bool hashed = group.first + 1 < lines_.size() && content(group.first + 1).starts_with("Hash: ");
    armour_end_ = group.first + (hashed ? 2 : 1);
  } else if (line.starts_with("-----BEGIN ") && group.first >= armour_end_) {
    for (std::size_t i = group.first + 1; i < lines_.size() && i <= group.first + kMostCodeLines; ++i) {
      if (!content(i).starts_with("-----END ")) continue;
      armour_end_ = i + 1;
      return;
    }
  }
}

// "\begin{figure}" to its end; prose may go on right behind that.
void Asides::follow_environment(const LineGroup& group) {
  const std::string_view name = begins_environment(content(group.first));
  if (name.empty() || group.first < environment_end_) return;
  for (std::size_t i = group.first + 1; i < lines_.size() && i <= group.first + kMostCodeLines; ++i) {
    if (!ends_environment(content(i), name)) continue;
    environment_end_ = content(i).ends_with('}') ? i + 1 : i;
    return;
  }
}

// A WebVTT file says so above all; its notes go to the next blank line.
void Asides::follow_subtitles(const LineGroup& group) {
  const std::size_t i = group.first;
  if (!is_vtt_) return;
  const bool behind_blank = i == 0 || content(i - 1).empty();
  if (behind_blank) in_note_ = begins_vtt_note(content(i));
}

// Between two fences ("```"): code. A fence that none follows opens nothing; a bare row of tildes closes one that is no
// longer.
void Asides::follow_fences(const LineGroup& group) {
  const std::string_view opening = content(group.first);
  if (!is_fence(opening) || group.first < fence_end_ || is_underline(group.first)) return;
  const std::size_t tildes = opening.find_first_not_of('~');
  for (std::size_t i = group.first + 1; i < lines_.size() && i <= group.first + kMostCodeLines; ++i) {
    const std::string_view line = content(i);
    const bool row = tildes > 0 && line.find_first_not_of('~') == std::string_view::npos && line.size() >= tildes;
    if (!row && !is_fence(line)) continue;
    fence_end_ = i + 1;
    return;
  }
}

}  // namespace summarise
