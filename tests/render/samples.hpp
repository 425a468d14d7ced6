// A summary and the pieces of a text, made by hand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/render.hpp"

namespace test {

inline summarise::Sentence sentence(std::string text, std::size_t index, double score, bool chosen, std::size_t order) {
  summarise::Sentence made;
  made.text = std::move(text);
  made.begin = 100 * index + 3;
  made.end = 100 * index + 40;
  made.words = index + 5;
  made.index = index;
  made.score = score;
  made.chosen = chosen;
  made.order = order;
  return made;
}

// Four sentences, of which the third and the first were chosen, in this order.
inline summarise::Summary summary_of_all() {
  summarise::Summary summary;
  summary.language = "en";
  summary.sentence_count = 4;
  summary.word_count = 26;
  summary.sentences = {sentence("Clay is dug.", 0, 0.25, true, 1), sentence("Pots dry.", 1, 0.125, false, 0),
                       sentence("Kilns burn.", 2, 0.5, true, 0), sentence("Glaze runs.", 3, 0.125, false, 0)};
  return summary;
}

inline summarise::Summary summary_of_chosen() {
  summarise::Summary summary = summary_of_all();
  std::erase_if(summary.sentences, [](const summarise::Sentence& given) { return !given.chosen; });
  return summary;
}

inline summarise::Summary summary_of(std::string text) {
  summarise::Summary summary;
  summary.language = "und";
  summary.sentences = {sentence(std::move(text), 0, 1, true, 0)};
  return summary;
}

inline summarise::Pieces pieces() {
  using summarise::Kind;
  summarise::Pieces made;
  made.language = "de";
  made.pieces = {{"Töpfe", 0, 6, 1, Kind::heading},
                 {"Der Ton ist kalt.", 8, 25, 4, Kind::sentence},
                 {"- Sand", 26, 32, 2, Kind::item},
                 {"Teilen", 33, 39, 1, Kind::other}};
  return made;
}

}  // namespace test
