#include "text/lines/chat_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "core/characters.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/phrases.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/stamps.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastTurns = 3;
constexpr std::size_t kLongestSpeaker = 100;  // bytes
constexpr std::size_t kLongestNote = 400;     // bytes: it quotes
constexpr std::string_view kLeftToRight = "\u200E";

std::string_view without_mark(std::string_view line) {
  return line.starts_with(kLeftToRight) ? line.substr(kLeftToRight.size()) : line;
}

// "12/03/2020, 14:22 - ", not "[00:12] ".
bool has_date(std::string_view time) {
  return std::ranges::count_if(time, [](char c) { return c == '/' || c == '.' || c == '-'; }) >= 2;
}

// Where the speaker ends in `said`, what stands behind a time; npos where there is none.
std::size_t end_of_speaker(std::string_view said) {
  if (said.starts_with('<')) return said.substr(0, kLongestSpeaker).find('>');
  return find_colon(said.substr(0, kLongestSpeaker));
}

// "*** Quits: anna", "-!- anna has joined", behind a time.
bool is_told_by_server(std::string_view said) {
  return said.starts_with("*** ") || said.starts_with("-!- ") || said.starts_with("--> ") || said.starts_with("<-- ");
}

// "Reacted to “it is late” with …", "Replying to "it is late"": of a call's chat, whose program speaks English.
bool quotes_another(std::string_view words) {
  for (const std::string_view told : {"Reacted to ", "Replying to "}) {
    if (!words.starts_with(told)) continue;
    const std::string_view what = words.substr(told.size());
    return what.starts_with('"') || what.starts_with("“") || what.starts_with("http");
  }
  return false;
}

}  // namespace

bool is_saved_chat(std::string_view text, std::span<const Line> lines) {
  std::size_t timed = 0;
  std::size_t turns = 0;
  bool again = false;  // somebody speaks twice
  std::string_view speaker;
  for (const Line& line : lines) {
    const std::string_view content = without_mark(line.content.of(text));
    const std::size_t time = time_before(content);
    const std::string_view said = content.substr(time);
    if (time == 0 || is_told_by_server(said)) continue;
    ++timed;
    const std::size_t end = end_of_speaker(said);
    if (end == std::string_view::npos) continue;
    ++turns;
    if (speaker.empty()) speaker = said.substr(0, end);
    again = again || (turns > 1 && said.substr(0, end) == speaker);
  }
  return again && turns >= kLeastTurns && 5 * turns >= 4 * timed;
}

bool is_timed(std::string_view text, std::span<const Line> lines) {
  constexpr std::size_t kFirst = 20;  // lines that say of most texts that it is none
  std::size_t all = 0;
  std::size_t timed = 0;
  std::size_t heard = 0;
  for (const Line& line : lines) {
    const std::string_view content = line.content.of(text);
    if (content.empty()) continue;
    const std::size_t time = time_before(content);
    const std::string_view said = content.substr(time);
    ++all;
    timed += time > 0 && end_of_speaker(said) == std::string_view::npos;
    heard += time > 0 && starts_lower(said);
    if (all == kFirst && 2 * timed < all) return false;
  }
  return timed >= kLeastTurns && 5 * timed >= 4 * all && 2 * heard >= timed;
}

bool is_machine_line(std::string_view line, const Language& language) {
  line = without_mark(line);
  const std::size_t time = time_before(line);
  if (time == 0) return false;
  const std::string_view said = line.substr(time);
  if (is_told_by_server(said)) return true;
  const std::size_t end = end_of_speaker(said);
  if (end == std::string_view::npos) return has_date(line.substr(0, time)) || !ends_sentence(line);
  const std::string_view words = trim(said.substr(end + 1));
  if (quotes_another(words)) return true;
  const std::string lower = phrase_form(words);
  if (begins_with_one(language.chat_notes, lower) || begins_with_one(english_language().chat_notes, lower))
    return words.size() <= kLongestNote;
  return words.starts_with(kLeftToRight) || (words.starts_with('<') && words.find('>') + 1 == words.size());
}

}  // namespace summarise
