#include "text/sentences/speech.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

// For each sentence of a paragraph: "m" with a mark of its own, "s" spoken without one, "-" neither.
std::string heard_in(const std::vector<std::string>& sentences) {
  summarise::Speech speech(true);
  std::string heard;
  for (const std::string& sentence : sentences) {
    const summarise::Speech::Heard one = speech.read(sentence, heard.empty());
    CHECK((one.spoken || !one.marked));
    heard += one.marked ? 'm' : one.spoken ? 's' : '-';
  }
  return heard;
}

}  // namespace

TEST_CASE("what stands between the quotation marks of a paragraph is spoken") {
  const struct {
    std::vector<std::string> sentences;
    std::string heard;
  } cases[] = {
      {{"The kiln is cold.", "Nobody lit it."}, "--"},
      {{"\"The kiln is cold.", "Nobody lit it.", "Go home.\"", "He left."}, "msm-"},
      {{"\"The kiln is cold,\" said Ann.", "She left."}, "m-"},
      {{"He said, \"The kiln is cold.", "Light it!\"", "She left."}, "mm-"},
      {{"\"One,\" he said, \"two.", "Three."}, "ms"},
      {{"“The kiln is cold.", "Nobody lit it.”", "He left."}, "mm-"},
      {{"„Der Ofen ist kalt.", "Keiner hat ihn geheizt“, sagte sie.", "Er ging."}, "mm-"},
      {{"»Der Ofen ist kalt.", "Er war nie warm.", "Geh!«", "Er ging."}, "msm-"},
      {{"« Le four est froid.", "Personne ne l’a allumé.", "Va », dit-elle.", "Il partit."}, "msm-"},
      {{"«El horno está frío.", "Nadie lo encendió», dijo.", "Se fue."}, "mm-"},
      {{"「窯は冷たい。", "誰も火を入れない。", "帰れ。」", "彼は去った。"}, "msm-"},
      {{"‘The kiln isn’t lit.", "It’s cold,’ said Ann.", "She left."}, "ms-"},
      {{"The potters’ kiln is cold.", "It isn’t lit."}, "--"},
      {{"“He said, ‘The kiln is cold,’ and left.", "Nobody lit it.", "Go home.”", "She left."}, "msm-"},
      {{"“The kiln of the potters,’ she read.", "Nobody lit it."}, "ms"},
      {{"The \"kiln\" is cold.", "Nobody lit it."}, "m-"},
      {{"— Le four est froid, dit-elle.", "Il partit."}, "s-"},
      {{"The kiln - cold.", "— And so on."}, "--"},
      {{"--Le four est froid, dit-elle."}, "s"},
      {{"--help prints this."}, "-"},
      {{"-El horno está frío -dijo."}, "s"},
      {{"-Я не знаю.", "-Да."}, "s-"},
      {{"-C'est froid."}, "s"},
      {{"-(x) is"}, "-"},
      {{"- Tea"}, "-"},
      {{"-- ¿Qué?"}, "s"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.sentences.front());
    CHECK(heard_in(c.sentences) == c.heard);
  }
}

TEST_CASE("speech ends with its paragraph") {
  summarise::Speech speech(true);
  CHECK(speech.read("\"The kiln is cold.", true).marked);
  CHECK(speech.read("Nobody lit it.", false).spoken);
  CHECK(!speech.read("He left.", true).spoken);
}

TEST_CASE("hyphens open no speech in English") {
  summarise::Speech speech(false);
  CHECK(!speech.read("-Wall enables all warnings.", true).spoken);
  CHECK(!speech.read("-- Mark Twain", true).spoken);
  CHECK(speech.read("— The kiln is cold.", true).spoken);
}
