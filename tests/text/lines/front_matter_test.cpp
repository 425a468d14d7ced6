// What stands before a text for machines.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::kept;
using test::Strings;

TEST_CASE("front matter is none of the text, a scene between two rows is") {
  struct Case {
    std::string_view what;
    std::string_view text;
    Strings rest;
  };
  const Case cases[] = {
      {"YAML",
       "---\n"
       "title: \"A new ferry\"\n"
       "description: What a town does. It buys a boat.\n"
       "summary: >\n"
       "  The council decided to buy\n"
       "  an electric boat.\n"
       "tags:\n"
       "- ferry\n"
       "---\n"
       "The ferry is new.\n",
       {"sentence: The ferry is new."}},
      {"TOML",
       "+++\n"
       "title = \"A new ferry. It is late.\"\n"
       "[taxonomies]\n"
       "tags = [\"ferry\"]\n"
       "+++\n"
       "\n"
       "The ferry is new.\n",
       {"sentence: The ferry is new."}},
      {"capitals, quotes, comments and another end",
       "---\n"
       "\n"
       "Title: A new ferry is late.\n"
       "\"Date\": 2020-01-02\n"
       "# the cover is old\n"
       "tags: # what it is about\n"
       "- ferry\n"
       "...\n"
       "The ferry is new.\n",
       {"sentence: The ferry is new."}},
      {"TOML's tables have the same keys",
       "+++\n"
       "title=\"A new ferry. It is late.\"\n"
       "[[menu.main]]\n"
       "weight = 1\n"
       "[[menu.footer]]\n"
       "weight = 2\n"
       "+++\n"
       "The ferry is new.\n",
       {"sentence: The ferry is new."}},
      {"a report between rules",
       "---\nAuthor: Ilse\nSummary: It is late.\nAdvice: Buy a new one.\n---\nThe ferry is new.\n",
       {"sentence: Summary: It is late.", "sentence: Advice: Buy a new one.", "sentence: The ferry is new."}},
      {"in Swedish, a value with a stop",
       "---\nrubrik: Om färjor m.m.\nutgiven: 1918\n---\nThe ferry is new.\n",
       {"sentence: The ferry is new."}},
      {"talk in small letters",
       "---\nanna: you are late.\nbo: i am sorry.\n---\nThe ferry is new.\n",
       {"sentence: anna: you are late.", "sentence: bo: i am sorry.", "sentence: The ferry is new."}},
      {"a name twice",
       "---\ntitle: mister\nanna: you are late\nbo: i know\nanna: why\n---\nThe ferry is new.\n",
       {"sentence: title: mister", "sentence: anna: you are late", "sentence: bo: i know", "sentence: anna: why",
        "sentence: The ferry is new."}},
      {"not closed",
       "---\ntitle: A new ferry is late.\n\nThe ferry is new.\n",
       {"sentence: title: A new ferry is late.", "sentence: The ferry is new."}},
      {"a scene",
       "---\nAnna: You are late.\nShe left.\n---\nThe ferry is new.\n",
       {"sentence: Anna: You are late.", "sentence: She left.", "sentence: The ferry is new."}},
      {"talk",
       "---\nAnna: You are late.\nBo: I am sorry.\n---\nThe ferry is new.\n",
       {"sentence: Anna: You are late.", "sentence: Bo: I am sorry.", "sentence: The ferry is new."}},
      {"a list",
       "---\n- It is late.\n---\nThe ferry is new.\n",
       {"item: - It is late.", "sentence: The ferry is new."}},
      {"further down",
       "The ferry is new.\n\n---\ntitle: It is late.\n---\n",
       {"sentence: The ferry is new.", "sentence: title: It is late."}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(kept(c.text) == c.rest);
  }
}
