#include "text/lines/hat_notes.hpp"

#include <doctest/doctest.h>

using summarise::is_hat_note;
using summarise::language;

TEST_CASE("what stands above an encyclopaedia's article, and what only begins alike") {
  struct Case {
    std::string_view code, paragraph;
    bool is;
  };
  const Case cases[] = {
      {"en", "This article is about the town. For the river, see Lock (river).", true},
      {"en", "For other uses, see Lockmouth (disambiguation).", true},
      {"en", "Not to be confused with Lockmoor.", true},
      {"en", "\"The Lock\" redirects here. For the film, see The Lock (film).", true},
      {"en", "For the river, see Lock (river).", true},
      {"de", "Dieser Artikel behandelt die Stadt. Zum Fluss siehe Lock (Fluss).", true},
      {"fr", "« Lock » redirige ici.", true},
      {"de", "„Lock“ ist eine Weiterleitung auf diesen Artikel.", true},
      {"fr", "Pour les articles homonymes, voir Lock.", true},
      {"ru", "Эта статья — о городе. О реке см. Лок (река).", true},
      {"ja", "この項目では、町について説明しています。", true},
      {"zh", "此條目介紹的是城市。關於河流，詳見洛克河。", true},
      {"en", "This article is about the town and about those who left it.", false},
      {"en", "For the council, seeing is believing.", false},
      {"en", "For the best view of the harbour, see it from the tower.", false},
      {"en", "This article is about what we lost. For ten years I saw it sink.", false},
      {"en", "\"The old link redirects here,\" said Ann Lund.", false},
      {"en", "\"The old page redirects here. It is a mistake,\" said Ann Lund.", false},
      {"de", "Dieser Artikel ist nicht mehr lieferbar, bitte siehe unten (Ersatz).", false},
      {"de", "Dieser Artikel zeigt den Hafen. Wer mehr wissen will, siehe das Buch von Lund.", false},
      {"it", "Se stai cercando casa, prevedi una spesa alta.", false},
      {"en", "The page redirects here.", false},
      {"de", "Dieser Artikel behandelt die Stadt.", false},
      {"fr", "Pour les articles de bureau, voyez le rayon du fond.", false},
      {"und", "For other uses, see Lockmouth (disambiguation).", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.paragraph);
    CHECK(is_hat_note(c.paragraph, language(c.code)) == c.is);
  }
  const std::string lengthy = "For the river, see " + std::string(400, 'x');
  CHECK_FALSE(is_hat_note(lengthy, language("en")));
}
