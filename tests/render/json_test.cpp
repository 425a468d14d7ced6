#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "samples.hpp"

namespace {

using Json = nlohmann::ordered_json;
using summarise::render_json;

std::string keys_of(const Json& object) {
  std::string keys;
  for (const auto& [key, value] : object.items()) keys += (keys.empty() ? "" : " ") + key;
  return keys;
}

std::string texts_of(const Json& array) {
  std::string texts;
  for (const Json& entry : array) texts += entry["text"].get<std::string>() + '|';
  return texts;
}

}  // namespace

TEST_CASE("a summary as an object") {
  const std::string text = render_json(test::summary_of_chosen(), "a/clay.txt", "textrank", {});
  CHECK(text.ends_with("}\n"));
  CHECK(text.starts_with("{\n  \"file\": \"a/clay.txt\",\n"));
  const Json object = Json::parse(text);
  CHECK(keys_of(object) == "file language method sentences words summary");
  CHECK(object["file"] == "a/clay.txt");
  CHECK(object["language"] == "en");
  CHECK(object["method"] == "textrank");
  CHECK(object["sentences"] == 4);
  CHECK(object["words"] == 26);
  REQUIRE(object["summary"].size() == 2);
  const Json& second = object["summary"][1];
  CHECK(keys_of(second) == "text index begin end words score");
  CHECK(second["text"] == "Kilns burn.");
  CHECK(second["index"] == 2);
  CHECK(second["begin"] == 203);
  CHECK(second["end"] == 240);
  CHECK(second["words"] == 7);
  CHECK(second["score"] == 0.5);
}

TEST_CASE("what does not apply is left out, and nothing is null") {
  const Json object = Json::parse(render_json(test::summary_of_chosen(), "", "lead", {}));
  CHECK(keys_of(object) == "language method sentences words summary");
  const Json empty = Json::parse(render_json(summarise::Summary{}, "", "lead", {}));
  CHECK(empty["summary"] == Json::array());
  CHECK(empty["sentences"] == 0);
  CHECK(render_json(summarise::Summary{}, "", "lead", {}).find("null") == std::string::npos);
}

TEST_CASE("all and by rank") {
  const struct {
    summarise::Form form;
    std::string texts;
  } cases[] = {
      {{.all = true}, "Clay is dug.|Pots dry.|Kilns burn.|Glaze runs.|"},
      {{.by_rank = true, .all = true}, "Kilns burn.|Clay is dug.|Pots dry.|Glaze runs.|"},
  };
  for (const auto& c : cases) {
    const Json object = Json::parse(render_json(test::summary_of_all(), "", "textrank", c.form));
    CHECK(texts_of(object["summary"]) == c.texts);
    for (const Json& entry : object["summary"]) {
      CHECK(keys_of(entry) == "text index begin end words score chosen");
      CHECK(entry["chosen"] == (entry["index"] == 0 || entry["index"] == 2));
    }
  }
  const Json chosen = Json::parse(render_json(test::summary_of_chosen(), "", "textrank", {.by_rank = true}));
  CHECK(texts_of(chosen["summary"]) == "Kilns burn.|Clay is dug.|");
}

TEST_CASE("scores have nine significant digits") {
  const struct {
    double score;
    std::string text;
  } cases[] = {{1 / 3.0, "0.333333333"}, {2 / 3e3, "0.000666666667"}, {0.1 + 0.2, "0.3"}, {1.0 - 1e-12, "1.0"}};
  for (const auto& c : cases) {
    summarise::Summary summary = test::summary_of("Clay.");
    summary.sentences.front().score = c.score;
    CAPTURE(c.text);
    CHECK(render_json(summary, "", "textrank", {}).find("\"score\": " + c.text + "\n") != std::string::npos);
  }
}

TEST_CASE("pieces as an object, with their kinds") {
  const Json object = Json::parse(render_json(test::pieces(), "ton.txt"));
  CHECK(keys_of(object) == "file language split");
  CHECK(object["language"] == "de");
  const char* kinds[] = {"heading", "sentence", "item", "other"};
  REQUIRE(object["split"].size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(keys_of(object["split"][i]) == "text begin end words kind");
    CHECK(object["split"][i]["kind"] == kinds[i]);
  }
  CHECK(object["split"][0]["text"] == "Töpfe");
  CHECK(object["split"][1]["end"] == 25);
  CHECK(keys_of(Json::parse(render_json(summarise::Pieces{}, ""))) == "language split");
}

TEST_CASE("any text and any file name makes valid JSON of UTF-8") {
  const std::string texts[] = {"\"quoted\" \\ back", "\x1b[31m\x07", "a\x7f\xC2\x9B", "窯 — \u2028 👩🏽‍🔧",
                               ""};
  for (const std::string& text : texts) {
    CAPTURE(text);
    const Json object = Json::parse(render_json(test::summary_of(text), "", "textrank", {}));
    CHECK(object["summary"][0]["text"] == text);
  }
  const Json object = Json::parse(render_json(test::pieces(), "t\xF6pfe.txt"));  // a name in Latin-1
  CHECK(object["file"] == "t\uFFFDpfe.txt");
}

TEST_CASE("on a terminal JSON holds no control characters but its line ends") {
  for (const std::string text : {"\x1b[31m", "a\x7f",
                                 "\xC2\x9B"
                                 "31m"}) {
    summarise::Pieces pieces;
    pieces.pieces = {{text, 0, 1, 1, summarise::Kind::other}};
    const std::string json = render_json(test::summary_of(text), text, "textrank", {.harmless = true}) +
                             render_json(pieces, text, {.harmless = true});
    CAPTURE(json);
    for (const std::string control : {"\x1b", "\x7f", "\xC2\x9B"}) CHECK(json.find(control) == std::string::npos);
    CHECK(Json::accept(json.substr(0, json.find("\n}\n") + 3)));
  }
}

TEST_CASE("for a terminal JSON escapes U+007F and U+009B, which it may hold as they are elsewhere") {
  CHECK(summarise::json_made_harmless("{\"a\":\"x\x7Fy\xC2\x9B"
                                      "32m é\"}") == "{\"a\":\"x\\u007fy\\u009b32m é\"}");
  CHECK(summarise::json_made_harmless("").empty());
}
