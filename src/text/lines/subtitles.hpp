// Subtitles and what recognisers of speech write: when words are heard, in lines of their own or before the words.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/span.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// cue_time() and is_cue_time() of a line that begins with a digit or a bracket.
std::size_t read_cue_time(std::string_view line);
bool is_cue_time_by_its_parts(std::string_view line);

inline bool may_be_cue_time(std::string_view line) {
  return !line.empty() && (line[0] == '[' || (line[0] >= '0' && line[0] <= '9'));
}

// Behind the two times that `line` begins with, and the blanks behind them, or 0: "00:00:01,000 --> 00:00:04,000",
// "[00:01.000 --> 00:04.000] words", "[6.28 --> 10.70] words".
inline std::size_t cue_time(std::string_view line) {
  return may_be_cue_time(line) ? read_cue_time(line) : 0;
}

// "00:00:01.000 --> 00:00:04.000 align:start position:0%": such times and nothing but how they are shown.
inline bool is_cue_time(std::string_view line) {
  return may_be_cue_time(line) && is_cue_time_by_its_parts(line);
}

// Where the words stand in "<v Ann Brook>It is late." or "<v.loud Ann>It is late.</v>", what a speaker says in WebVTT;
// all of any other `paragraph`.
Span spoken_words(std::string_view paragraph);

// True if the first of the lines that are not blank is "WEBVTT", perhaps with a title behind a dash.
bool is_vtt(std::string_view text, std::span<const Line> lines);

// Of such a file's lines empties those that roll up, as captions made by machines do: one that is shown word by word,
// with the words' times ("the<00:00:00.320><c> town</c>"), where the same words follow whole; and one that is shown
// once more above the next.
void leave_out_rolled(std::string_view text, std::span<Line> lines);

// Leaves out the "</v>" that its lines end with, whatever of a speaker's lines they are.
void leave_out_voice_ends(std::string_view text, std::span<Line> lines);

// True if one of the first lines says when a subtitle is shown.
bool are_subtitles(std::string_view text, std::span<const Line> lines);

// Leaves out how a line of such a text is set, where it begins and ends so: "{\an8}", "<i>It is late.</i>".
void leave_out_settings(std::string_view text, std::span<Line> lines);

// "WEBVTT", "NOTE made by hand", "STYLE": in a WebVTT file what begins so is no subtitle, up to the next blank line.
bool begins_vtt_note(std::string_view line);

}  // namespace summarise
