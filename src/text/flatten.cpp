#include "text/flatten.hpp"

#include <algorithm>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/normalise.hpp"

namespace summarise {

namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kHyphen = "\xE2\x80\x90";

// Blanks and what blanks beyond ASCII begin with (U+00A0, U+1680, U+2000 to U+205F, U+3000).
constexpr ByteSet kMayBeBlank = ByteSet(" \t\xC2\xE1\xE2\xE3");

// Behind the blank at `at`, or `at` if there is none.
std::size_t skip_blank(std::string_view line, std::size_t at) {
  if (at == line.size() || !kMayBeBlank.holds(line[at])) return at;
  std::size_t behind = at;
  return is_blank(next_code_point(line, behind)) ? behind : at;
}

// True if a tab or two blanks in a row begin at `at`: a run that must become one space.
bool is_wide_blank(std::string_view line, std::size_t at) {
  const std::size_t behind = skip_blank(line, at);
  return behind > at && (line[at] == '\t' || skip_blank(line, behind) > behind);
}

// False if `word` is printing ASCII without two spaces side by side.
bool may_be_wide(std::uint64_t word) {
  const std::uint64_t spaces = bytes_equal(word, ' ');
  return ((spaces & (spaces << 8U)) | not_printable(word)) != 0;
}

// True if `line` has a run of blanks that must become one space.
bool has_wide_blanks(std::string_view line) {
  std::size_t at = 0;
  // Words overlap by a byte, so that no pair falls between two of them.
  for (; at + kWordBytes <= line.size(); at += kWordBytes - 1) {
    if (!may_be_wide(word_at_byte(line, at))) continue;
    for (std::size_t i = at; i < at + kWordBytes; ++i) {
      if (is_wide_blank(line, i)) return true;
    }
  }
  for (; at < line.size(); ++at) {
    if (is_wide_blank(line, at)) return true;
  }
  return false;
}

std::size_t letters_end(std::string_view text, std::size_t at) {
  return skip_while(text, at, &is_letter);
}

std::size_t letters_begin(std::string_view text, std::size_t at) {
  while (at > 0) {
    std::size_t before = at;
    if (!is_letter(previous_code_point(text, before))) break;
    at = before;
  }
  return at;
}

}  // namespace

std::size_t Flat::source(std::size_t at) const {
  const auto behind =
      std::upper_bound(seams.begin(), seams.end(), at, [](std::size_t a, const Seam& seam) { return a < seam.flat; });
  const Seam& seam = *(behind - 1);
  return seam.source + (at - seam.flat);
}

Flat Flattener::flatten(const Paragraph& paragraph) {
  const Span first = paragraph.lines.front();
  if (paragraph.lines.size() == 1 && !has_wide_blanks(first.of(text_))) return {first.of(text_), {{0, first.begin}}};
  std::string& flat = made_.emplace_back();
  std::vector<Seam> seams;
  for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
    if (i > 0) join_lines(flat, paragraph.lines[i].of(text_));
    append_line(flat, seams, paragraph.lines[i]);
  }
  return {flat, std::move(seams)};
}

void Flattener::append_line(std::string& flat, std::vector<Seam>& seams, Span line) const {
  seams.push_back({flat.size(), line.begin});
  if (!has_wide_blanks(line.of(text_))) {
    flat.append(line.of(text_));
    return;
  }
  std::size_t copied = line.begin;
  for (std::size_t at = line.begin; at < line.end;) {
    const std::size_t begin = at;
    const char32_t first = next_code_point(text_, at);
    if (!is_blank(first)) continue;
    std::size_t blanks = 1;
    while (at < line.end) {
      std::size_t next = at;
      if (!is_blank(next_code_point(text_, next))) break;
      at = next;
      ++blanks;
    }
    if (blanks == 1 && first != U'\t') continue;
    flat.append(text_, copied, begin - copied);
    flat += ' ';
    seams.push_back({flat.size(), at});
    copied = at;
  }
  flat.append(text_, copied, line.end - copied);
}

void Flattener::join_lines(std::string& flat, std::string_view next_line) {
  bool broken = false;
  if (flat.ends_with(kSoftHyphen)) {
    flat.resize(flat.size() - kSoftHyphen.size());
    broken = true;
  }
  const std::size_t hyphen = flat.ends_with('-') ? 1 : flat.ends_with(kHyphen) ? kHyphen.size() : 0;
  const char32_t next = code_point_at(next_line, 0);
  const std::size_t stem_end = flat.size() - hyphen;
  const char32_t before = code_point_before(flat, stem_end);
  if (hyphen > 0 && (is_letter(before) || is_digit(before)) && (is_letter(next) || is_digit(next))) {
    const std::size_t begin = letters_begin(flat, stem_end);
    const std::string joined =
        flat.substr(begin, stem_end - begin) + std::string(next_line.substr(0, letters_end(next_line, 0)));
    if (is_letter(before) && is_letter(next) && knows_word(joined)) flat.resize(stem_end);
    return;
  }
  if (broken) return;
  if (is_unspaced(code_point_before(flat, flat.size())) && is_unspaced(next)) return;
  flat += ' ';
}

bool Flattener::knows_word(std::string_view word) {
  if (words_.empty()) {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = letters_end(text_, at);
      if (end > at) words_.insert(normalise(text_.substr(at, end - at)));
      at = end;
      if (at < text_.size()) next_code_point(text_, at);
    }
  }
  return words_.contains(normalise(word));
}

}  // namespace summarise
