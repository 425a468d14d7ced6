// Texts of our own, and what is asked of them again and again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "summarise.hpp"

namespace test {

// Four paragraphs; the kiln is what it is about.
inline const std::string kKiln =
    "The old kiln of Harrowby was fired again on Saturday after forty years of silence.\n\n"
    "Members of the potters' club had cleared the brick chamber, and a mason from the next valley rebuilt its chimney. "
    "The kiln burns wood alone, and its fire needs to be fed day and night. "
    "Nobody in the club had ever seen such a large kiln at work.\n\n"
    "More than two hundred pots were stacked inside, most of them made by children of the village school. "
    "Their teacher, Mrs. Oakes, said that clay teaches patience better than any book. "
    "It rained.\n\n"
    "The chamber will be opened on Friday when the bricks have cooled. "
    "If the pots have survived the fire, the club plans to light the kiln every spring.\n";

// Four sentences of eleven words that share no term, speak of nobody and announce nothing.
inline const std::vector<std::string> kStrangers = {
    "Yellow tulips bloomed beside crooked garden fences while heavy clouds gathered.",
    "Brass trumpets echoed across narrow streets until sleepy neighbours opened windows.",
    "Fresh bread cooled upon wooden shelves near hungry apprentice bakers' noses.",
    "Distant mountains vanished under snowfall before tired climbers reached shelter huts.",
};

inline std::string paragraphs(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) text += sentence + "\n\n";
  return text;
}

// Every eligible sentence, with its score.
inline std::vector<summarise::Sentence> all_of(std::string_view text, summarise::Options options = {}) {
  options.all = true;
  return summarise::summarise(text, options).sentences;
}

inline std::vector<double> scores_of(std::string_view text, const summarise::Options& options = {}) {
  std::vector<double> scores;
  for (const summarise::Sentence& sentence : all_of(text, options)) scores.push_back(sentence.score);
  return scores;
}

// The indices of the chosen, in the order of the text.
inline std::vector<std::size_t> chosen_of(std::string_view text, const summarise::Options& options = {}) {
  std::vector<std::size_t> chosen;
  for (const summarise::Sentence& sentence : summarise::summarise(text, options).sentences)
    chosen.push_back(sentence.index);
  return chosen;
}

}  // namespace test
