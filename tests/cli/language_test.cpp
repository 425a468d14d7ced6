// -l, --stopwords, --no-stopwords, --no-stem.
#include <doctest/doctest.h>

#include "cli/texts.hpp"

namespace {

using test::Folder, test::json_of, test::lines_of, test::Outcome;

}  // namespace

TEST_CASE("the language is found, and can be said") {
  const Folder folder;
  const struct {
    std::string code;
    std::string text;
  } cases[] = {
      {"en", "The ferry was late because the tide had turned. Nobody on the quay was surprised by that."},
      {"de", "Die Fähre kam zu spät, weil die Flut schon gekippt war. Niemand am Kai war darüber erstaunt."},
      {"fr", "Le bac était en retard parce que la marée avait tourné. Personne sur le quai n'en était surpris."},
      {"es", "El barco llegó tarde porque la marea ya había cambiado. Nadie en el muelle se sorprendió por eso."},
      {"it", "Il traghetto era in ritardo perché la marea era già cambiata. Nessuno sul molo ne era sorpreso."},
      {"pt", "A balsa chegou atrasada porque a maré já tinha mudado. Ninguém no cais ficou surpreso com isso."},
      {"nl", "De veerboot was te laat omdat het tij al was gekeerd. Niemand op de kade was daar verbaasd over."},
      {"ru", "Паром опоздал, потому что уже начался отлив. Никто на причале не был этим удивлён."},
      {"und", "Zzyx qwrt plmk. Vbnx trqp."},
      {"und", "12 34 56."},
  };
  for (const auto& [code, text] : cases) {
    CAPTURE(text);
    CHECK(json_of(folder.run("--json", text)).at("language") == code);
    CHECK(json_of(folder.run("--json -l auto", text)).at("language") == code);
    for (const std::string given : {"en", "de", "ru", "cy", "und", "ja"}) {
      CAPTURE(given);
      const Outcome outcome = folder.run(std::string("--json -l ") + given, text);
      CHECK(outcome.status == 0);
      CHECK(json_of(outcome).at("language") == given);
    }
  }
}

TEST_CASE("a language without word lists of its own works, with one warning at most") {
  const Folder folder;
  const char* const text = "Mae'r felin ar gau. Mae'r afon yn uchel. Daeth neb i'r felin.";
  for (const std::string code : {"cy", "eu", "sw", "th", "und"}) {
    CAPTURE(code);
    const Outcome outcome = folder.run(std::string("-n 2 -l ") + code, text);
    CHECK(outcome.status == 0);
    CHECK(lines_of(outcome.out).size() == 2);
    CHECK(lines_of(outcome.err).size() <= 1);
  }
}

TEST_CASE("a language's abbreviations do not end sentences") {
  const Folder folder;
  const struct {
    std::string code;
    std::string text;
    std::size_t sentences;
  } cases[] = {{"en", "Dr. Quill saw Mrs. Tarn. They met at St. Orrin's.", 2},
               {"de", "Er kam am 3. Mai an, z. B. mit Dr. Amsel. Er blieb bis zum 7. Juli.", 2},
               {"fr", "M. Grive habite ici. Mme Pie est partie.", 2}};
  for (const auto& [code, text, sentences] : cases) {
    CAPTURE(text);
    CHECK(lines_of(folder.run(std::string("--split -l ") + code, text).out).size() == sentences);
  }
}

TEST_CASE("without stop words or stems other words are compared") {
  const Folder folder;
  const char* const text =
      "Boats were lost on the reef. A boat was lost on the bar. The reef is charted, and the bars are not. Charts of "
      "the "
      "bar were lost too.";
  const std::string base = folder.run("--scores --all -l en", text).out;
  CHECK(folder.run("--scores --all -l en --no-stem", text).out != base);
  CHECK(folder.run("--scores --all -l en --no-stopwords", text).out != base);
  test::write(folder.path("none.txt"), "");
  CHECK(folder.run("--scores --all -l en --stopwords none.txt", text).out ==
        folder.run("--scores --all -l en --no-stopwords", text).out);
}

TEST_CASE("--stopwords takes the place of the language's own list") {
  const Folder folder;
  // All that the sentences share is "heron"; ignored, they share nothing.
  const char* const text = "Herons fish. Herons nest. Frogs croak.";
  test::write(folder.path("own.txt"), "heron\r\nHerons\n\n  \nnothing\n");
  const auto shared = test::first_fields(folder.run("--classic --scores --all", text).out);
  CHECK(shared.at(0) != shared.at(2));
  const auto ignored = test::first_fields(folder.run("--classic --scores --all --stopwords own.txt", text).out);
  CHECK(ignored == std::vector<std::string>(3, "0.333333"));
  const Outcome of_nothing_else = folder.run("--stopwords own.txt -n 2", "Herons. Heron.");
  CHECK(of_nothing_else.status == 0);
  CHECK(lines_of(of_nothing_else.out).size() == 2);
}

TEST_CASE("a paragraph in another language is cut by that language's rules, unless a language was named") {
  const std::string text =
      "The bridge over the river was opened by the mayor in May, and many of the people came to see it.\n\n"
      "Am 3. Mai wurde die Brücke vom 2. Bürgermeister geöffnet, und z. B. die Feuerwehr war dabei. Es regnete.\n\n"
      "Then the band played on, and the people went home in the rain.\n";
  const test::Folder folder;
  CHECK(test::lines_of(folder.run("--split", text).out).size() == 4);
  CHECK(test::lines_of(folder.run("--split -l en", text).out).size() > 4);
}
