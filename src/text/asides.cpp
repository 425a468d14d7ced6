#include "text/asides.hpp"

#include "text/chat_lines.hpp"
#include "text/line_ends.hpp"
#include "text/line_kinds.hpp"
#include "text/mail_lines.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostSignatureLines = 12;
constexpr std::size_t kMostHeaders = 20;      // that are looked at before a line, and behind it
constexpr std::size_t kMostSignOffLines = 3;  // "Best regards,", a blank line perhaps, a name
constexpr std::size_t kMostNameWords = 4;
constexpr std::size_t kMostCodeLines = 500;

}  // namespace

Asides::Asides(std::string_view text, const std::vector<Line>& lines, const Language& language)
    : text_(text), lines_(lines), language_(language), is_chat_(is_saved_chat(text, lines)) {}

bool Asides::follow(const LineGroup& group) {
  follow_mail(group);
  follow_sign_off(group);
  follow_fences(group);
  if (group.first < sign_off_end_ || group.first < fence_end_ || in_headers_ || in_signature_) return true;
  return is_chat_ && group.count == 1 && is_machine_line(content(group.first));
}

bool Asides::stands_apart(std::size_t i) const {
  return content(i) == "--" && i + 1 < lines_.size() && content(i + 1).empty();
}

// "--" with a blank line below it, and more than one of its kind in the text; but "-- " is a signature's mark.
bool Asides::is_rule(std::size_t i) {
  const std::size_t behind = lines_[i].content.end;
  if (!stands_apart(i) || (behind < text_.size() && text_[behind] == ' ')) return false;
  if (!has_rules_) {
    std::size_t apart = 0;
    for (std::size_t line = 0; line < lines_.size() && apart < 2; ++line) apart += stands_apart(line);
    has_rules_ = apart > 1;
  }
  return *has_rules_;
}

// A header of mail, or of a newsgroup, among lines that all are such, one of them of mail, and more than one.
bool Asides::in_block_of_headers(std::size_t i) const {
  std::size_t lines = 0;
  bool mail = false;
  const auto look_at = [&](std::size_t line) {
    const bool is_mail = is_mail_header(content(line), language_);
    if (!is_mail && !is_newsgroup_header(content(line), language_)) return false;
    ++lines;
    mail = mail || is_mail;
    return true;
  };
  if (!may_be_header(content(i)) || !look_at(i)) return false;
  for (std::size_t line = i; line > 0 && i - line < kMostHeaders && look_at(line - 1);) --line;
  for (std::size_t line = i + 1; line < lines_.size() && line - i < kMostHeaders && look_at(line);) ++line;
  return mail && lines > 1;
}

// A signature runs from "--" to the next headers or quotes.
void Asides::follow_mail(const LineGroup& group) {
  const std::size_t i = group.first;
  in_headers_ = in_block_of_headers(i);
  const bool other_voice = lines_[i].quote != signature_quote_;
  if (in_headers_ || other_voice || i > signature_end_) in_signature_ = false;
  if (content(i) == "--" && !is_rule(i)) {
    in_signature_ = true;
    signature_quote_ = lines_[i].quote;
    signature_end_ = i + kMostSignatureLines;
  }
}

// "Best regards,": what follows at once is a name, not a sentence.
void Asides::follow_sign_off(const LineGroup& group) {
  const std::string_view first = content(group.first);
  if (group.count == 1 && is_sign_off(first, language_)) {
    sign_off_end_ = group.first + kMostSignOffLines;
  } else if (sign_off_end_ > 0 && (count_words(first) > kMostNameWords || ends_sentence(first))) {
    sign_off_end_ = 0;
  }
}

// Between two fences ("```"): code. A fence that none follows opens nothing; a row of tildes closes one, however long.
void Asides::follow_fences(const LineGroup& group) {
  if (!is_fence(content(group.first)) || group.first < fence_end_) return;
  for (std::size_t i = group.first + 1; i < lines_.size() && i <= group.first + kMostCodeLines; ++i) {
    const bool row = content(i).starts_with("~~~") && content(i).find_first_not_of('~') == std::string_view::npos;
    if (!row && !is_fence(content(i))) continue;
    fence_end_ = i + 1;
    return;
  }
}

}  // namespace summarise
