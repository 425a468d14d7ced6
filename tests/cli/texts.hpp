// What the tests of the tool share: a text of our own, texts made to size, and the tool's JSON.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "support/tool.hpp"

namespace test {

// Ten sentences, no two alike.
inline constexpr std::string_view kTower =
    "The bell tower of Saint Orrin is sinking into the marsh. Surveyors measured the tower in March and again in "
    "August. In five months the north side of the tower sank by nine centimetres. The marsh was drained for wheat a "
    "century ago, and the dry peat below the tower now shrinks. The parish has closed the tower to visitors. Engineers "
    "propose to pump water back into the marsh. Wet peat swells, and the tower would stop sinking. Farmers fear that a "
    "wet marsh will cost them their wheat. The bishop has offered the farmers other land. A vote is due in October.\n";
inline constexpr std::size_t kTowerSentences = 10;

inline std::string repeat(std::string_view part, std::size_t times) {
  std::string whole;
  whole.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) whole += part;
  return whole;
}

// `text` with every `from` replaced by `to`.
inline std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
  std::string replaced;
  std::size_t done = 0;
  for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from, done)) {
    replaced.append(text.substr(done, at - done)).append(to);
    done = at + from.size();
  }
  return replaced.append(text.substr(done));
}

inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

inline std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// The part of each line before its first tab: the scores of --scores.
inline std::vector<std::string> first_fields(const std::string& text) {
  std::vector<std::string> fields;
  for (const std::string& line : lines_of(text)) fields.push_back(line.substr(0, line.find('\t')));
  return fields;
}

inline nlohmann::ordered_json json_of(const Outcome& outcome) {
  return nlohmann::ordered_json::parse(outcome.out);
}

// The `text` of every entry of `entries`.
inline std::vector<std::string> texts_of(const nlohmann::ordered_json& entries) {
  std::vector<std::string> texts;
  for (const auto& entry : entries) texts.push_back(entry.at("text").get<std::string>());
  return texts;
}

// True if the lines of `part` stand in `whole` in this order, other lines between them or not.
inline bool is_subsequence(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  std::size_t found = 0;
  for (const std::string& line : whole) {
    if (found < part.size() && part[found] == line) ++found;
  }
  return found == part.size();
}

}  // namespace test
