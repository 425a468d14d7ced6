#include <doctest/doctest.h>

#include <string>

#include "text/language/detect.hpp"
#include "text/language/language.hpp"

using summarise::detect_language;

namespace {

struct Case {
  std::string_view code;
  std::string_view text;
};

constexpr Case kSamples[] = {
    {"en", "The ferry was late again, and nobody on the quay could say why."},
    {"en", "Three hens have moved into the old signal box behind our station."},
    {"de", "Der Fährmann hat sein Boot im Herbst verkauft und ist in die Stadt gezogen."},
    {"de", "Niemand wusste, warum die Glocke an diesem Abend nicht geläutet wurde."},
    {"fr", "Le meunier a réparé la roue pendant que ses voisins dormaient encore."},
    {"fr", "Personne ne savait pourquoi les chèvres avaient quitté la vallée."},
    {"es", "El puente viejo se cayó anoche, pero los vecinos ya lo habían cerrado."},
    {"es", "Nadie sabe por qué las campanas de la ermita sonaron dos veces."},
    {"it", "Il mulino sul fiume è stato venduto a una cooperativa di giovani fornai."},
    {"it", "Nessuno sapeva perché le barche non erano tornate prima della notte."},
    {"pt", "O moinho velho foi comprado por uma família que não tem medo do trabalho."},
    {"pt", "Ninguém sabia por que os barcos ainda não tinham voltado ao cais."},
    {"nl", "De veerman heeft zijn boot verkocht en woont nu bij zijn dochter in de stad."},
    {"nl", "Niemand wist waarom de klok die avond niet geluid werd."},
    {"ru", "Паромщик продал свою лодку и переехал к дочери, которая живёт в городе."},
    {"ru", "Никто не знал, почему в тот вечер не звонил колокол."},
};

}  // namespace

TEST_CASE("each of the first eight languages is known by a sentence") {
  for (const Case& c : kSamples) {
    CAPTURE(c.text);
    CHECK(detect_language(c.text) == c.code);
  }
}

TEST_CASE("what is in none of them is undetermined") {
  for (const std::string_view text :
       {"", "   ", "1912 1913 1914", "— … !", "Katua lo ostra himbe, dorrin ga mossu kel vante.", "ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺ",
        "Vega Orion Lyra Cygnus Aquila Draco"}) {
    CAPTURE(text);
    CHECK(detect_language(text) == "und");
  }
  // Irish shares "a", "na" and "an" with others, but few of its words.
  CHECK(detect_language(
            "Bhí an bád déanach arís agus ní raibh a fhios ag aon duine cén fáth. Bhí an cuan folamh agus bhí "
            "na daoine imithe abhaile.") == "und");
}

TEST_CASE("a long text is judged by its beginning, middle and end, wherever the samples cut") {
  std::string text;
  while (text.size() < 200000) text += "Мельник чинил колесо, а его соседи ещё спали. ";
  CHECK(detect_language(text) == "ru");
  // A foreword in another language does not decide.
  std::string foreword;
  while (foreword.size() < 10000) foreword += "The miller mended the wheel while they were asleep. ";
  CHECK(detect_language(foreword + text) == "ru");
}
