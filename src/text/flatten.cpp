#include "text/flatten.hpp"

#include <algorithm>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/characters/normalise.hpp"
#include "text/lines/blanks.hpp"

namespace summarise {

namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kHyphen = "\xE2\x80\x90";
constexpr std::size_t kMadeBytes = 1 << 16;  // of texts that are kept together

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

// True if the first `size` bytes of `line` are a word for themselves: a blank, a stop ("bzw.") or nothing stands
// behind.
bool is_whole_word(std::string_view line, std::size_t size) {
  return size == line.size() || line[size] == '.' || is_blank(code_point_at(line, size));
}

bool is_even(std::string_view text, const Line& line) {
  return line.even || !has_wide_blanks(line.content.of(text));
}

}  // namespace

std::size_t Flat::source(std::size_t at) {
  if (seams[last_seam].flat > at) last_seam = 0;
  while (last_seam + 1 < seams.size() && seams[last_seam + 1].flat <= at) ++last_seam;
  return seams[last_seam].source + (at - seams[last_seam].flat);
}

Flat Flattener::flatten(const Paragraph& paragraph) {
  const Line& first = paragraph.lines.front();
  seams_.clear();
  if (paragraph.lines.size() == 1 && is_even(text_, first)) {
    seams_.push_back({0, first.content.begin});
    return {first.content.of(text_), seams_};
  }
  std::string& flat = room_for(paragraph.lines.back().content.end - first.content.begin);
  const std::size_t begin = flat.size();
  for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
    if (i > 0) join_lines(flat, begin, paragraph.lines[i].content.of(text_));
    append_line(flat, begin, paragraph.lines[i]);
  }
  return {std::string_view(flat).substr(begin), seams_};
}

std::string& Flattener::room_for(std::size_t size) {
  if (made_.empty() || made_.back().capacity() - made_.back().size() < size) {
    made_.emplace_back().reserve(std::max(size, std::min(kMadeBytes, text_.size())));
  }
  return made_.back();
}

void Flattener::append_line(std::string& flat, std::size_t begin, const Line& whole) {
  const Span line = whole.content;
  seams_.push_back({flat.size() - begin, line.begin});
  if (is_even(text_, whole)) {
    flat.append(line.of(text_));
    return;
  }
  std::size_t copied = line.begin;
  for (std::size_t at = line.begin; at < line.end;) {
    const std::size_t blank = at;
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
    flat.append(text_, copied, blank - copied);
    flat += ' ';
    seams_.push_back({flat.size() - begin, at});
    copied = at;
  }
  flat.append(text_, copied, line.end - copied);
}

void Flattener::join_lines(std::string& flat, std::size_t begin, std::string_view next_line) {
  const bool plain = flat.size() > begin && static_cast<unsigned char>(flat.back()) < 0x80 && flat.back() != '-';
  if (plain) {  // no hyphen, and nothing unspaced
    flat += ' ';
    return;
  }
  std::string_view line = std::string_view(flat).substr(begin);
  const bool broken = line.ends_with(kSoftHyphen);
  if (broken) {
    line.remove_suffix(kSoftHyphen.size());
    flat.resize(begin + line.size());
  }
  const std::size_t hyphen = line.ends_with('-') ? 1 : line.ends_with(kHyphen) ? kHyphen.size() : 0;
  const char32_t next = code_point_at(next_line, 0);
  const std::string_view stem = line.substr(0, line.size() - hyphen);
  const char32_t before = code_point_before(stem, stem.size());
  if (hyphen > 0 && (is_letter(before) || is_digit(before)) && (is_letter(next) || is_digit(next))) {
    const std::string_view rest = next_line.substr(0, letters_end(next_line, 0));
    const std::string joined = std::string(stem.substr(letters_begin(stem, stem.size()))) + std::string(rest);
    if (is_letter(before) && is_letter(next) && words_->hold(joined)) {
      flat.resize(begin + stem.size());
    } else if (is_whole_word(next_line, rest.size()) && language_->conjunctions.contains(rest)) {
      flat += ' ';
    }
    return;
  }
  if (broken) return;
  if (is_unspaced(code_point_before(line, line.size())) && is_unspaced(next)) return;
  flat += ' ';
}

bool KnownWords::hold(std::string_view word) {
  std::call_once(found_, [this] {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = letters_end(text_, at);
      if (end > at) words_.insert(normalise(text_.substr(at, end - at)));
      at = end;
      if (at < text_.size()) next_code_point(text_, at);
    }
  });
  return words_.contains(normalise(word));
}

}  // namespace summarise
