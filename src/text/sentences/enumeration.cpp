#include "text/sentences/enumeration.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/marks.hpp"
#include "text/characters/normalise.hpp"
#include "text/sentences/tokens.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostSeries = 8;  // lists within one another, in one line

struct Marker {
  std::size_t begin = 0;
  int number = 0;         // 1 for "1" and "a"
  char form = 0;          // 'n' number, 'l' letter
  std::string_view tail;  // ".", ")", ".)"
  bool opens = false;     // at the line's beginning, or behind a colon, a final mark or a bullet
};

// A bullet, but for one that joins two words in Hangul ("정규직•비정규직").
bool is_bullet_text(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(at);
  if (!rest.starts_with("•") && !rest.starts_with("⁃")) return false;
  const bool within = at > 0 && is_uncased(code_point_before(line, at)) && !is_blank(code_point_at(rest, 3));
  return !within || is_unspaced(code_point_before(line, at));
}

// The marker that begins at `at`, a place behind a blank or a bullet; `number` 0 if there is none.
Marker marker_at(std::string_view line, std::size_t at) {
  Marker marker;
  marker.begin = at;
  std::size_t end = at;
  while (end < line.size() && line[end] >= '0' && line[end] <= '9') ++end;
  if (end > at && end - at <= 2) {
    std::from_chars(line.data() + at, line.data() + end, marker.number);
    marker.form = 'n';
  } else if (end == at && at < line.size() && line[at] >= 'a' && line[at] <= 'z') {
    marker.number = line[at] - 'a' + 1;
    marker.form = 'l';
    end = at + 1;
  } else {
    return marker;
  }
  const std::size_t tail = end;
  while (end < line.size() && (line[end] == '.' || line[end] == ')') && end - tail < 2) ++end;
  marker.tail = line.substr(tail, end - tail);
  const bool followed = end + 1 < line.size() && is_blank(code_point_at(line, end));
  if (marker.tail.empty() || !followed) marker.number = 0;
  return marker;
}

// "No. 1.", "Fig. 1.", "Abb. 1.": the number behind such a word is the word's, and opens no list; of the later ones
// only that of "No.", for steps may end with an abbreviation. In "2. No. 3." no word stands before the answer.
bool names_number(std::string_view line, const Marker& marker) {
  static constexpr std::array<std::string_view, 16> kNumbered = {"fig", "abb", "art", "tab", "vol", "bd", "sec", "ch",
                                                                 "cap", "kap", "eq",  "ex",  "pt",  "p",  "rn",  "bl"};
  const std::size_t at = marker.begin;
  if (at < 3 || line[at - 1] != ' ' || line[at - 2] != '.') return false;
  const std::string_view token = token_before(line, at - 2);
  if (token.size() > 3) return false;
  const std::string word = lower_case(token);
  const bool number = word == "no" || word == "nr" || word == "n";
  if (!number) return marker.number == 1 && std::ranges::find(kNumbered, word) != kNumbered.end();
  const std::size_t begin = at - 2 - token.size();
  return begin > 1 && is_letter(code_point_before(line, begin - 1));
}

constexpr ByteSet kStops = ByteSet(" \t\xC2\xE1\xE2\xE3");  // what a blank or a bullet begins with

// What may stand behind a marker's number, or a bullet's first byte.
std::size_t find_tail(std::string_view line, std::size_t at) {
  return find_wide(line, at, [](Wide wide) { return equal(wide, '.') | equal(wide, ')') | equal(wide, 0xE2); });
}

// Whether `line` can have any items at all: a bullet, or "1" or "a" behind a blank and before a stop or a bracket.
bool may_hold_items(std::string_view line) {
  for (std::size_t at = find_tail(line, 0); at < line.size(); at = find_tail(line, at + 1)) {
    if (line[at] == '\xE2') {
      if (is_bullet_text(line, at)) return true;
      continue;
    }
    if (at == 0 || (line[at - 1] != '1' && line[at - 1] != 'a')) continue;
    std::size_t begin = at - 1;
    while (begin > 0 && line[begin - 1] == '0') --begin;  // "01."
    if (begin == 0) return true;
    const auto before = static_cast<unsigned char>(line[begin - 1]);
    if (before == ' ' || before == '\t' || before >= 0x80) return true;
  }
  return false;
}

}  // namespace

std::vector<std::size_t> find_items(std::string_view line) {
  std::vector<std::size_t> items;
  if (!may_hold_items(line)) return items;
  std::vector<Marker> open;  // the last marker of each series that goes on
  char32_t before = 0;       // the last character that was no blank
  bool at_token = true;
  bool behind_bullet = false;
  for (std::size_t at = 0; at < line.size();) {
    if (is_bullet_text(line, at)) {
      items.push_back(at);
      behind_bullet = true;
      at_token = true;
      at += 3;
      continue;
    }
    if (at_token && !is_blank(code_point_at(line, at))) {
      Marker marker = marker_at(line, at);
      marker.opens = at == 0 || before == U':' || is_final_mark(before);
      if (marker.form == 'n' && names_number(line, marker)) marker.number = 0;
      if (marker.number > 0 && !behind_bullet) {
        const auto follows = std::find_if(open.begin(), open.end(), [&](const Marker& last) {
          return last.form == marker.form && last.tail == marker.tail && last.number + 1 == marker.number;
        });
        if (follows != open.end()) {
          if (follows->opens && follows->number == 1) items.push_back(follows->begin);
          items.push_back(marker.begin);
          *follows = marker;
        } else if (marker.number == 1 && marker.opens) {
          if (open.size() == kMostSeries) open.erase(open.begin());
          open.push_back(marker);
        }
      }
      behind_bullet = false;
    }
    at_token = is_blank(next_code_point(line, at));
    if (at_token) continue;
    at = kStops.find(line, at);
    before = code_point_before(line, at);
  }
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
  if (!items.empty() && items.front() == 0) items.erase(items.begin());
  return items;
}

}  // namespace summarise
