#include <doctest/doctest.h>

#include "oracle.hpp"

namespace {

struct Case {
  std::string name;
  std::vector<std::string> sentences;
  std::vector<std::vector<std::string>> references;
  bench::Budget budget;
  std::vector<std::size_t> chosen;
};

}  // namespace

TEST_CASE("oracle: the sentences that the reference wants") {
  const std::vector<std::string> text = {"x y z", "c d", "a b", "a k l m n o p q r s"};
  const Case cases[] = {
      {"one sentence", text, {{"a b"}}, {false, 1}, {2}},
      {"in the order of the text", text, {{"a b c d"}}, {false, 2}, {1, 2}},
      {"no more than help", text, {{"a b"}}, {false, 3}, {2}},
      {"what fits in the words", text, {{"a b c d e f"}}, {true, 4}, {1, 2}},
      {"nothing in common", text, {{"none"}}, {false, 3}, {}},
      {"the reference that can be met best", text, {{"a q r s"}, {"x y z"}}, {false, 1}, {0}},
      {"no repeats", {"a b", "a b", "c"}, {{"a b c"}}, {false, 2}, {0, 2}},
      {"no sentences", {}, {{"a"}}, {false, 2}, {}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.name);
    bench::WordReader reader(bench::WordRule::unicode, false);
    const bench::Text sentences = reader.read(one.sentences);
    std::vector<std::size_t> words;
    for (const bench::WordIds& sentence : sentences) words.push_back(sentence.size());
    std::vector<bench::Text> references;
    for (const auto& reference : one.references) references.push_back(reader.read(reference));
    CHECK(bench::oracle(sentences, words, references, one.budget) == one.chosen);
  }
}
