// Where a summary's time goes: the rooms of the walk, one after the other over the same text, each through its door.
//
// - decode: bytes to UTF-8
// - sentences: the language, lines, paragraphs, sentences; read_document without decode
// - words: where the words of the eligible sentences are
// - TF-IDF: their terms (normalised, stemmed, counted and weighed) and the signs around them; vectorise without words
// - rank: both ranks, and what they tell of the beginning
// - evidence: the scores
// - select: the choice
// - render: the summary as text
#pragma once

#include <string>
#include <vector>

#include "speed_figures.hpp"
#include "timing.hpp"

namespace bench {

// The stages of summarising `text` as it comes, in their order: medians of the runs. Of a text without sentences only
// the first two take time.
std::vector<Stage> measure_stages(const std::string& text, const Pace& pace);

}  // namespace bench
