#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "summarise.hpp"
#include "text/characters/normalise.hpp"
#include "text/laid_out.hpp"
#include "text/language/language.hpp"
#include "text/words/stemmer.hpp"
#include "text/words/words.hpp"

using summarise::Abbreviation;
using summarise::Error;
using summarise::Language;
using summarise::parse_language;

namespace {

struct File {
  std::string code;
  std::string text;
};

std::vector<File> files() {
  std::vector<File> all;
  for (const auto& entry : std::filesystem::directory_iterator(SUMMARISE_ROOT "/stopwords")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    all.push_back({entry.path().stem().string(), text.str()});
  }
  return all;
}

// The tokens of each section of a file, comments left out.
std::map<std::string, std::vector<std::string>> sections(const std::string& text) {
  std::map<std::string, std::vector<std::string>> found;
  std::istringstream lines(text);
  std::string section;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[') {
      section = line.substr(1, line.size() - 2);
      continue;
    }
    std::istringstream tokens(line);
    for (std::string token; tokens >> token;) found[section].push_back(token);
  }
  return found;
}

}  // namespace

TEST_CASE("every language file parses, is built in, and describes itself") {
  const std::vector<File> all = files();
  CHECK(all.size() == summarise::language_codes().size());
  CHECK(std::is_sorted(summarise::language_codes().begin(), summarise::language_codes().end()));
  for (const File& file : all) {
    CAPTURE(file.code);
    const Language language = parse_language(file.text);
    CHECK(language.code == file.code);
    CHECK_FALSE(language.name.empty());
    CHECK(summarise::is_language_code(language.code));
    CHECK(summarise::language(file.code).stop_words == language.stop_words);
    if (language.stemmer == "none") continue;
    // A stemmer that Snowball lacks would leave every word as it is.
    const summarise::Stemmer stemmer(language.stemmer);
    std::size_t cut = 0;
    language.stop_words.for_each([&](std::string_view word) { cut += stemmer.stem(word) != word; });
    CHECK(cut > 0);
  }
}

TEST_CASE("every language file knows the kinds of words that the program asks for") {
  for (const File& file : files()) {
    CAPTURE(file.code);
    auto found = sections(file.text);
    for (const std::string_view section :
         {"stop: pronouns of the first person", "stop: pronouns of the second person",
          "stop: pronouns of the third person", "stop: demonstratives", "stop: conjunctions", "chapters", "captions",
          "leftover lines", "leftover starts", "by-lines", "replies", "cues", "stigma"}) {
      CAPTURE(section);
      CHECK_FALSE(found[std::string(section)].empty());
    }
    CHECK(summarise::language(file.code).stop_words.size() >= 100);
  }
}

TEST_CASE("the first eight languages know their articles, abbreviations and calendar") {
  for (const std::string code : {"de", "en", "es", "fr", "it", "nl", "pt", "ru"}) {
    CAPTURE(code);
    const std::vector<File> all = files();
    const auto file = std::find_if(all.begin(), all.end(), [&](const File& one) { return one.code == code; });
    REQUIRE(file != all.end());
    auto found = sections(file->text);
    CHECK(found["stop: articles"].empty() == (code == "ru"));  // Russian has none
    for (const std::string_view section :
         {"stop: prepositions", "stop: auxiliary and modal verbs", "abbreviations before a name",
          "abbreviations before a number", "abbreviations inside", "abbreviations at either", "abbreviations final",
          "fillers", "results", "conclusions", "pictures"}) {
      CAPTURE(section);
      CHECK_FALSE(found[std::string(section)].empty());
    }
    CHECK(summarise::language(code).months.size() >= 12);
    CHECK(summarise::language(code).weekdays.size() >= 7);
  }
}

TEST_CASE("stop words are words: one each for ICU, in lower case, none twice") {
  for (const File& file : files()) {
    CAPTURE(file.code);
    std::set<std::string> seen;
    std::vector<std::string> twice;
    std::vector<std::string> capital;
    std::vector<std::string> phrases;  // they could never be found
    for (const auto& [section, words] : sections(file.text)) {
      if (!section.starts_with("stop: ")) continue;
      for (const std::string& word : words) {
        if (!seen.insert(word).second) twice.push_back(word);
        if (summarise::lower_case(word) != word) capital.push_back(word);
        std::vector<std::string> pieces;
        summarise::for_each_word(word, [&](summarise::Span piece) { pieces.emplace_back(piece.of(word)); });
        if (pieces != std::vector<std::string>{word}) phrases.push_back(word);
      }
    }
    CHECK(twice == test::Strings{});
    CHECK(capital == test::Strings{});
    CHECK(phrases == test::Strings{});
  }
}

TEST_CASE("phrases are in lower case, and no abbreviation or notice stands in two sections") {
  for (const File& file : files()) {
    CAPTURE(file.code);
    std::vector<std::string> capital;
    std::vector<std::string> twice;
    std::map<std::string, std::string> home;
    for (const auto& [section, words] : sections(file.text)) {
      const bool phrases = section.starts_with("leftover") || section == "by-lines" || section == "replies" ||
                           section == "references" || section == "mail headers" || section == "notices" ||
                           section == "cues" || section == "stigma" || section == "fillers" || section == "results" ||
                           section == "conclusions" || section == "pictures";
      for (const std::string& word : words) {
        if (phrases && summarise::lower_case(word) != word) capital.push_back(word);
        if (!section.starts_with("abbreviations")) continue;
        if (home.try_emplace(word, section).first->second != section) twice.push_back(word);
      }
    }
    const Language language = parse_language(file.text);
    for (const std::string& notice : language.notices.beginnings) {
      if (std::ranges::find(language.leftover_starts, notice) != language.leftover_starts.end())
        twice.push_back(notice);
    }
    CHECK(capital == test::Strings{});
    CHECK(twice == test::Strings{});
  }
}

TEST_CASE("what a file may hold") {
  const Language language = parse_language(
      "# a comment\n"
      "[language]\ncode xx\nname Of Nowhere\nstemmer none\n\n"
      "[stop: articles]\n  Le   la\n# les\n"
      "[stop: pronouns of the first person]\nje\tMOI\r\n"
      "[stop: pronouns of the second person]\ntu\n"
      "[abbreviations before a name]\nMr Z.B.\n"
      "[abbreviations final]\netc\n"
      "[ordinals]\nstop\n"
      "[hyphens]\nno speech\n"
      "[cues]\nIn  Short\n[fillers]\nUm\n[results]\nper Share\n[conclusions]\nSum\n[pictures]\nLeft)\n[months]\nMai");
  CHECK(language.code == "xx");
  CHECK(language.name == "Of Nowhere");
  CHECK(language.stemmer == "none");
  CHECK(language.ordinal_stop);
  CHECK_FALSE(language.hyphens_speak);
  CHECK(parse_language("[language]\ncode xx\n").hyphens_speak);
  CHECK(language.stop_words == summarise::WordSet{"le", "la", "je", "moi", "tu"});
  CHECK(language.first_person == summarise::WordSet{"je", "moi"});
  CHECK(language.second_person == summarise::WordSet{"tu"});
  CHECK(language.months == summarise::WordSet{"mai"});
  CHECK(language.cues == std::vector<std::string>{"in  short"});
  CHECK(language.fillers == std::vector<std::string>{"um"});
  CHECK(language.results == std::vector<std::string>{"per share"});
  CHECK(language.conclusions == std::vector<std::string>{"sum"});
  CHECK(language.pictures == std::vector<std::string>{"left)"});
  struct Case {
    std::string_view token;
    bool cased;
    Abbreviation kind;
  };
  for (const Case& c : {Case{"Mr", true, Abbreviation::before_name}, Case{"mr", true, Abbreviation::none},
                        Case{"mr", false, Abbreviation::before_name}, Case{"Z.B", true, Abbreviation::before_name},
                        Case{"etc", true, Abbreviation::final}, Case{"Etc", true, Abbreviation::final},
                        Case{"elm", true, Abbreviation::none}, Case{"elm", false, Abbreviation::none}}) {
    CAPTURE(c.token);
    CAPTURE(c.cased);
    CHECK(language.abbreviation(c.token, c.cased) == c.kind);
  }
}

TEST_CASE("a section or a line that is not known is an Error that names the line") {
  struct Case {
    std::string_view file;
    std::string_view line;
  };
  const Case cases[] = {
      {"[stop: articles]\na an\n[stopp]\nx", "line 3"},
      {"\n# so\n[abbreviations]\n", "line 3"},
      {"[Months]\nmay", "line 1"},
      {"[]\n", "line 1"},
      {"a an the\n", "line 1"},
      {"\n\nthe\n[months]\nmay", "line 3"},
      {"[language]\ncode xx\nstemer german\n", "line 3"},
      {"[ordinals]\nstopp\n", "line 2"},
      {"[hyphens]\nspeech\n", "line 2"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.file);
    try {
      parse_language(c.file);
      FAIL_CHECK("no Error");
    } catch (const Error& error) {
      CHECK(std::string(error.what()).find(c.line) != std::string::npos);
    }
  }
}

TEST_CASE("a language that is not built in knows nothing but its code") {
  const Language& language = summarise::language("qq");
  CHECK(language.code == "qq");
  CHECK(language.stemmer == "none");
  CHECK(language.stop_words.empty());
  CHECK(&language == &summarise::language("qq"));
  for (const std::string_view code : {"fi", "zh", "en", "tl"}) CHECK(summarise::is_language_code(code));
  for (const std::string_view code : {"", "x", "EN", "eng", "und", "qq"})
    CHECK_FALSE(summarise::is_language_code(code));
  for (const std::string_view asked : {"auto", "und", "fi"}) CHECK(summarise::may_be_asked_for(asked));
  for (const std::string_view asked : {"", "Auto", "qq"}) CHECK_FALSE(summarise::may_be_asked_for(asked));
}
