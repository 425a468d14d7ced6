#include "text/asides.hpp"

#include "text/chat_lines.hpp"
#include "text/line_ends.hpp"
#include "text/line_kinds.hpp"
#include "text/mail_lines.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostSignatureLines = 12;
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

bool Asides::header_at(std::size_t i) const {
  return i < lines_.size() && is_mail_header(content(i), language_);
}

// Headers of mail come at least two together; a signature stands right below "--" and runs to the next headers or
// quotes. Where a blank line follows, "--" is a rule.
void Asides::follow_mail(const LineGroup& group) {
  const std::size_t i = group.first;
  in_headers_ = header_at(i) && (header_at(i + 1) || (i > 0 && header_at(i - 1)));
  const bool other_voice = lines_[i].quote != signature_quote_;
  if (in_headers_ || other_voice || i > signature_end_) in_signature_ = false;
  if (content(i) == "--" && i + 1 < lines_.size() && !content(i + 1).empty()) {
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

// Between two fences ("```"): code. A fence that none follows opens nothing.
void Asides::follow_fences(const LineGroup& group) {
  if (!is_fence(content(group.first)) || group.first < fence_end_) return;
  for (std::size_t i = group.first + 1; i < lines_.size() && i <= group.first + kMostCodeLines; ++i) {
    if (!is_fence(content(i))) continue;
    fence_end_ = i + 1;
    return;
  }
}

}  // namespace summarise
