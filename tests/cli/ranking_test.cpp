// What a summary is made of: topic before chatter, each thing once, the order of the text no matter if so asked.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::lines_of, test::Outcome;
using Lines = std::vector<std::string>;

const Lines kBridge = {"The footbridge at Olm has lost half of its planks.", "Three planks broke in April.",
                       "The mayor wants to replace the planks and paint the footbridge.",
                       "Timber is ordered from the coast.", "Frost is forecast for November."};

std::string as_text(const Lines& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
  return text;
}

std::set<std::string> chosen(const Folder& folder, const std::string& options, const std::string& text) {
  const Lines lines = lines_of(folder.run(options, text).out);
  return {lines.begin(), lines.end()};
}

}  // namespace

TEST_CASE("chatter at the start is not the summary") {
  const Folder folder;
  const Lines speech = {"Hello, and it is lovely to see so many faces here tonight.",
                        "Tea is in the corner, and somebody has left a blue umbrella by the door.",
                        "My train, of course, was late.",
                        "The windmill has lost two of its four sails since Easter.",
                        "One sail of the windmill broke in a storm, and the other sail had rotted at the hub.",
                        "The trust wants to make new sails and turn the windmill again by spring.",
                        "Without new sails the windmill will grind no corn, and the trust must close it.",
                        "Kindly stack your chairs."};
  for (const std::string similarity : {"cosine", "bm25", "overlap"}) {
    CAPTURE(similarity);
    const auto got = chosen(folder, std::string("-n 2 --position-bias 0 --similarity ") + similarity, as_text(speech));
    CHECK(got.size() == 2);
    for (const std::size_t off_topic : {0U, 1U, 2U, 7U}) CHECK_FALSE(got.contains(speech[off_topic]));
  }
}

TEST_CASE("a long sentence with no tie to the topic is not chosen") {
  const Folder folder;
  const std::string aside =
      "My uncle, born in a lighthouse during an eclipse of some sort, liked to remark, mostly while darning socks or "
      "searching for a lost chess piece, that whoever could juggle, yodel, shear a ram, fold a chart and forgive a "
      "cousin "
      "inside of nine winters would always be given soup at any inn between there and the eastern capes.";
  const std::string text =
      "Eels breed in the ponds of the abbey. Without eels the ponds fill with snails. Last year most of "
      "the eels in the ponds fell ill. " +
      aside + " The abbey now buys eels from the delta to save the ponds. The delta has eels enough.";
  for (const std::string similarity : {"cosine", "bm25", "overlap"}) {
    CAPTURE(similarity);
    const auto got = chosen(folder, std::string("-n 2 --similarity ") + similarity, text);
    CHECK(got.size() == 2);
    CHECK_FALSE(got.contains(aside));
  }
}

TEST_CASE("equal sentences: the first comes, scores are equal") {
  const Folder folder;
  const std::string text = "The ford is deep. The ford is deep. The ford is deep.";
  CHECK(folder.run("-n 1", text).out == "The ford is deep.\n");
  CHECK(folder.run("-n 9", text).out == test::repeat("The ford is deep.\n", 3));
  CHECK(test::json_of(folder.run("-n 1 --json", text)).at("summary").at(0).at("index") == 0);
  for (const std::string options : {"", "--classic", "--similarity bm25", "--similarity overlap", "--no-stopwords"}) {
    CAPTURE(options);
    const Outcome outcome = folder.run(std::string("--scores --all --position-bias 0 ") + options, text);
    CHECK(test::first_fields(outcome.out) == Lines(3, "0.333333"));
  }
}

TEST_CASE("a refrain comes once, without diversity each index once") {
  const Folder folder;
  const std::string poem =
      "The geese are flying south today.\nThe geese are flying south today.\nMy sister ties the garden gate.\nThe "
      "geese are "
      "flying south today.\nThe winter wood has not been cut.\nThe geese are flying south today.\nMy uncle hears the "
      "geese "
      "at night.\n";
  for (const std::string options : {"-n 3 --diversity 1", "-n 3", "-n 4 --diversity 0.3"}) {
    CAPTURE(options);
    const Lines got = lines_of(folder.run(options, poem).out);
    CHECK(std::set<std::string>(got.begin(), got.end()).size() == got.size());
    CHECK(test::is_subsequence(got, lines_of(poem)));
  }
  std::set<std::size_t> indices;
  const auto object = test::json_of(folder.run("--json -n 5 --diversity 0", poem));
  for (const auto& entry : object.at("summary")) indices.insert(entry.at("index").get<std::size_t>());
  CHECK(indices.size() == 5);
}

TEST_CASE("without position bias the order of the sentences changes nothing but their order") {
  const Folder folder;
  Lines order = kBridge;
  std::sort(order.begin(), order.end());
  const auto want = chosen(folder, "-n 2 --position-bias 0", as_text(kBridge));
  CHECK(want.size() == 2);
  int leaning = 0;
  int permutation = 0;
  do {
    if (permutation++ % 7 != 0) continue;
    CAPTURE(as_text(order));
    const std::string text = as_text(order);
    CHECK(chosen(folder, "-n 2 --position-bias 0", text) == want);
    const Lines got = lines_of(folder.run("-n 2 --position-bias 0", text).out);
    CHECK(test::is_subsequence(got, order));
    leaning += chosen(folder, "-n 2 --position-bias 1", text).contains(order[0]) ? 1 : 0;
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(leaning * 7 > permutation / 2);  // in more than half of the orders that were tried
}

TEST_CASE("no shared words: scores are equal, the first come") {
  const Folder folder;
  const Lines strangers = {"Linen dries in wind.", "Moths eat wool coats.", "Nettles sting bare ankles.",
                           "Oats feed hill ponies.", "Pewter melts rather early."};
  for (const std::string options : {"", " --classic", " -m lexrank", " -m lsa"}) {
    CAPTURE(options);
    const Outcome outcome = folder.run("--scores --all -n 2" + options, as_text(strangers));
    CHECK(test::first_fields(outcome.out) == Lines(5, "0.200000"));
    CHECK(lines_of(folder.run("-n 2" + options, as_text(strangers)).out) == Lines{strangers[0], strangers[1]});
  }
}

TEST_CASE("texts with hardly a word still give what is asked") {
  const Folder folder;
  const struct {
    std::string name;
    std::string text;
    std::size_t lines;
  } cases[] = {{"single words", "Up. Down. Left. Up. Halt. Down. Off. Halt. Left. On.", 3},
               {"stop words", "It is what it is. That was that. And so they did. Be it so.", 3},
               {"numbers", "1 2 3. 4 5 6. 7 8 9.", 1},
               {"one sentence", "Ice.", 1},
               {"marks", "?!", 1}};
  for (const auto& [name, text, lines] : cases) {
    for (const std::string options :
         {"", "-m lead", "-m random", "--classic", "--similarity bm25", "--similarity overlap", "--diversity 0",
          "--diversity 1", "--position-bias 0", "--position-bias 1", "-q halt"}) {
      CAPTURE(name);
      CAPTURE(options);
      const Outcome outcome = folder.run(options + " -n 3", text);
      CHECK(outcome.status == 0);
      CHECK(lines_of(outcome.out).size() >= lines);
      CHECK(test::is_subsequence(lines_of(outcome.out), lines_of(folder.run("--split", text).out)));
    }
  }
}
