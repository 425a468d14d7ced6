// Encodings: which one is taken, what becomes of bytes that are no text, and what offsets count.
#include <doctest/doctest.h>

#include "cli/texts.hpp"

namespace {

using test::contains, test::Folder, test::json_of, test::lines_of, test::Outcome, test::texts_of;

constexpr const char* kReplacement = "\xEF\xBF\xBD";

// bytes[begin:end] of every entry, as they stood.
std::vector<std::string> slices(const nlohmann::ordered_json& entries, const std::string& bytes) {
  std::vector<std::string> cut;
  for (const auto& entry : entries) {
    const auto begin = entry.at("begin").get<std::size_t>();
    cut.push_back(bytes.substr(begin, entry.at("end").get<std::size_t>() - begin));
  }
  return cut;
}

std::string in_encoding(const Folder& folder, const std::string& name, const std::string& text) {
  return folder.shell("iconv -f UTF-8 -t " + name, text).out;
}

const char* const kGerman =
    "Die Brücke über die Öse wird für Fußgänger gesperrt. Schuld daran sind müde Balken. Größere Lücken wären "
    "gefährlich.";
const char* const kRussian =
    "Старый мост закрыли для пешеходов. Виноваты гнилые балки. Новый мост построят только к осени будущего года. До "
    "тех "
    "пор жителям придётся ходить в обход, через старую плотину, и на это они уже не раз жаловались городскому голове. "
    "Он "
    "обещал, что поставит там фонари и что на плотине никто не упадёт в воду.";

}  // namespace

TEST_CASE("a byte-order mark is no part of the text, but counts in offsets") {
  const Folder folder;
  const std::string bytes = "\xEF\xBB\xBFPeat is cheap. Peat is wet. Coal is not.";
  const auto summary = json_of(folder.run("--json --all", bytes)).at("summary");
  CHECK(texts_of(summary) == std::vector<std::string>{"Peat is cheap.", "Peat is wet.", "Coal is not."});
  CHECK(summary.at(0).at("begin") == 3);
  CHECK(slices(summary, bytes) == texts_of(summary));
  CHECK(folder.run("--scores --all", bytes).out == folder.run("--scores --all", bytes.substr(3)).out);
}

TEST_CASE("offsets are bytes of the input as it stood") {
  const Folder folder;
  const std::string texts[] = {"Go 🦊 home. Sähköjänis hyppää yöllä. Go 🦊 home.",
                               "  Ebb.\r\n\r\n\tFlood,  said  Żak.   Ebb.", "\xEF\xBB\xBF«Où?» dit-il. Ici."};
  for (const std::string& bytes : texts) {
    CAPTURE(bytes);
    for (const std::string options : {"--json --all", "--json --split"}) {
      const auto object = json_of(folder.run(options, bytes));
      const auto& entries = object.contains("split") ? object.at("split") : object.at("summary");
      std::size_t end = 0;
      for (const auto& entry : entries) {
        CHECK(entry.at("begin").get<std::size_t>() >= end);
        end = entry.at("end").get<std::size_t>();
      }
      std::vector<std::string> cut = slices(entries, bytes);
      for (std::string& text : cut) text = test::replace_all(text, "  ", " ");
      CHECK(cut == texts_of(entries));
    }
  }
  const auto summary = json_of(folder.run("--json --all", texts[0])).at("summary");
  const std::size_t want[][2] = {{0, 13}, {14, 45}, {46, 59}};
  REQUIRE(summary.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(summary[i].at("begin") == want[i][0]);
    CHECK(summary[i].at("end") == want[i][1]);
  }
}

TEST_CASE("a mark, else validity, else ICU's guess; --encoding beats all") {
  const Folder folder;
  const struct {
    std::string name;
    std::string options;
    std::string bytes;
    std::string want;
  } cases[] = {
      {"ISO-8859-1, guessed", "", in_encoding(folder, "ISO-8859-1", kGerman), kGerman},
      {"ISO-8859-1, named", "--encoding ISO-8859-1", in_encoding(folder, "ISO-8859-1", kGerman), kGerman},
      {"latin1, an alias", "--encoding latin1", in_encoding(folder, "ISO-8859-1", kGerman), kGerman},
      {"windows-1251, guessed", "", in_encoding(folder, "CP1251", kRussian), kRussian},
      {"KOI8-R, named", "--encoding KOI8-R", in_encoding(folder, "KOI8-R", kRussian), kRussian},
      {"UTF-16LE without a mark, named", "--encoding UTF-16LE", in_encoding(folder, "UTF-16LE", kRussian), kRussian},
      {"UTF-8, named", "--encoding utf-8", kGerman, kGerman},
      {"Shift_JIS, named", "--encoding Shift_JIS", in_encoding(folder, "SHIFT_JIS", "橋は春に流された。"),
       "橋は春に流された。"},
  };
  for (const auto& [name, options, bytes, want] : cases) {
    CAPTURE(name);
    const Outcome outcome = folder.run(std::string("-n 9 ") + options, bytes);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out == folder.run("-n 9", want).out);
    CHECK(contains(want, lines_of(outcome.out).at(0)));
  }
  CHECK(folder.run("--encoding ISO-8859-1", "Cliché.").out == "Clich\u00C3\u00A9.\n");
  CHECK(folder.run("--encoding ISO-8859-1", "\xFF\xFE" + in_encoding(folder, "UTF-16LE", "Ebb.")).err ==
        "summarise: standard input: binary file\n");
}

TEST_CASE("offsets are bytes of the decoded text where the input was no UTF-8") {
  const Folder folder;
  const std::string decoded = kGerman;
  for (const std::string& bytes :
       {in_encoding(folder, "ISO-8859-1", kGerman), "\xFF\xFE" + in_encoding(folder, "UTF-16LE", kGerman)}) {
    const auto summary = json_of(folder.run("--json --all", bytes)).at("summary");
    REQUIRE(summary.size() == 3);
    CHECK(summary.at(0).at("begin") == 0);
    CHECK(slices(summary, decoded) == texts_of(summary));
  }
}

TEST_CASE("bytes that are no text become U+FFFD, one for each maximal part, with one warning") {
  const Folder folder;
  const std::string good = "Où es-tu, Zoé? Là-bas, près du chêne, à côté du bébé. ";  // 11 letters of two bytes
  const struct {
    std::string name;
    std::string bad;
    std::size_t replacements;
  } cases[] = {{"a lone continuation byte", "\x80", 1}, {"a cut three-byte letter", "\xE2\x82", 1},
               {"an overlong slash", "\xC0\xAF", 2},    {"a surrogate", "\xED\xA0\x80", 3},
               {"beyond Unicode", "\xF5", 1},           {"a cut four-byte letter", "\xF0\x9F\x90", 1}};
  for (const auto& [name, bad, replacements] : cases) {
    CAPTURE(name);
    const std::string sentence = "Un mot c" + bad + " casse.";
    const std::string bytes = test::repeat(good, 3) + sentence;
    const std::string want = "Un mot c" + test::repeat(kReplacement, replacements) + " casse.";
    const Outcome outcome = folder.run("-n 99 -m lead", bytes);
    CHECK(outcome.status == 0);
    REQUIRE_FALSE(outcome.out.empty());
    CHECK(lines_of(outcome.out).back() == want);
    REQUIRE(lines_of(outcome.err).size() == 1);
    CHECK(outcome.err.starts_with("summarise: standard input: "));
    CHECK(contains(outcome.err, std::to_string(replacements) + " "));
    CHECK(contains(outcome.err, std::to_string(3 * good.size() + 8)));
    const auto last = json_of(folder.run("--json --all", bytes)).at("summary").back();
    CHECK(last.at("begin") == 3 * good.size());
    CHECK(last.at("end") == 3 * good.size() + want.size());

    const Outcome strict = folder.run("--strict", bytes);
    CHECK(strict.status == 1);
    CHECK(strict.out.empty());
    CHECK(strict.err.starts_with("summarise: standard input: "));
  }
}

TEST_CASE("nine tenths of the bytes beyond ASCII in valid sequences make it UTF-8") {
  const Folder folder;
  // 18 good bytes and 2 bad ones: just enough. The letters around them say nothing of another encoding.
  const Outcome enough = folder.run("", test::repeat("é", 9) + " mot\xFF mot\xFE mot.");
  CHECK(contains(enough.out, test::repeat("é", 9)));
  CHECK(contains(enough.out, std::string("mot") + kReplacement + " mot" + kReplacement));
  CHECK(contains(enough.err, "2 "));
}

TEST_CASE("--strict spoils only the file with the bad bytes") {
  const Folder folder;
  test::write(folder.path("bad.txt"), "A b\xC3 c.");
  test::write(folder.path("good.txt"), "The quay is wet.");
  const Outcome outcome = folder.run("--strict --encoding UTF-8 bad.txt good.txt");
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "==> good.txt <==\nThe quay is wet.\n");
  CHECK(outcome.err.starts_with("summarise: bad.txt: "));
  CHECK(folder.run("--strict good.txt").status == 0);
  CHECK(folder.run("--strict", kGerman).err.empty());
}

TEST_CASE("a NUL makes it a binary file, wherever it stands") {
  const Folder folder;
  const std::string nul(1, '\0');
  for (const std::string& bytes : {"PK\x03\x04\x14" + nul + "\x06word/document.xml\x87" + nul, nul,
                                   "The weir is low." + nul, test::repeat("The weir is low. ", 90000) + nul + "end"}) {
    const Outcome outcome = folder.run("", bytes);
    CHECK(outcome.status == 1);
    CHECK(outcome.out.empty());
    CHECK(outcome.err == "summarise: standard input: binary file\n");
  }
}

TEST_CASE("what looks the same is the same word, and is printed as it stood") {
  const Folder folder;
  const struct {
    std::string name;
    std::string language;
    std::string plain;
    std::string other;
  } cases[] = {
      {"decomposed letters", "fr", "La forêt brûle. La forêt est vieille. Personne n'aimait cette forêt. Il neige.",
       "La fore\u0302t brûle. La forêt est vieille. Personne n'aimait cette fore\u0302t. Il neige."},
      {"ligatures", "en", "An office on fire. The office had files. Fire ate the files. Owls hoot.",
       "An o\uFB03ce on \uFB01re. The office had \uFB01les. Fire ate the files. Owls hoot."},
      {"soft hyphens", "en", "Waterwheels creak. A waterwheel needs waterproof wood. Owls hoot.",
       "Water\u00ADwheels creak. A waterwheel needs water\u00ADproof wood. Owls hoot."},
      {"case", "en", "Otters swim. The otter dives. Owls hoot.", "OTTERS swim. The Otter dives. Owls hoot."},
      {"typographic apostrophes", "en", "The miller's don't-care air. The miller's gone. Owls hoot.",
       "The miller’s don’t-care air. The miller's gone. Owls hoot."},
  };
  for (const auto& [name, language, plain, other] : cases) {
    CAPTURE(name);
    const std::string options = std::string("--scores --all --classic -l ") + language;
    const Outcome a = folder.run(options, plain);
    const Outcome b = folder.run(options, other);
    CHECK(test::first_fields(a.out) == test::first_fields(b.out));
    for (const std::string& line : lines_of(b.out)) CHECK(contains(other, line.substr(line.rfind('\t') + 1)));
    const auto fields = test::first_fields(b.out);
    REQUIRE_FALSE(fields.empty());
    for (std::size_t i = 0; i + 1 < fields.size(); ++i) CHECK(std::stod(fields.back()) < std::stod(fields[i]));
  }
}
