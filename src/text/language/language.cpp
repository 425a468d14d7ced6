#include "text/language/language.hpp"

#include <unicode/uloc.h>
#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/error.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/builtin.hpp"
#include "text/language/language_file.hpp"

namespace summarise {

namespace {

// What to do with a line of a section.
using Reader = void (*)(Language&, std::string_view line);

template <WordSet Language::*set>
void read_words(Language& language, std::string_view line) {
  for_each_token(line, [&](std::string_view word) { (language.*set).insert(normalise(word)); });
}

template <std::vector<std::string> Language::*phrases>
void read_phrase(Language& language, std::string_view line) {
  (language.*phrases).push_back(phrase_form(line));
}

template <Abbreviation kind>
void read_abbreviations(Language& language, std::string_view line) {
  for_each_token(line, [&](std::string_view word) {
    word = without_last_stops(word);
    language.shapes.add(word);
    language.abbreviations.add(word, kind);
    language.folded_abbreviations.add(lower_case(word), kind);
  });
}

void read_first_person(Language& language, std::string_view line) {
  read_words<&Language::stop_words>(language, line);
  read_words<&Language::first_person>(language, line);
}

void read_joining(Language& language, std::string_view line) {
  read_words<&Language::stop_words>(language, line);
  read_words<&Language::joining>(language, line);
}

void read_articles(Language& language, std::string_view line) {
  read_words<&Language::stop_words>(language, line);
  read_words<&Language::articles>(language, line);
}

void read_conjunctions(Language& language, std::string_view line) {
  read_joining(language, line);
  read_words<&Language::conjunctions>(language, line);
}

void read_second_person(Language& language, std::string_view line) {
  read_words<&Language::stop_words>(language, line);
  read_words<&Language::second_person>(language, line);
}

void read_description(Language& language, std::string_view line) {
  const std::size_t blank = line.find(' ');
  const std::string_view key = line.substr(0, blank);
  const std::string value(blank == std::string_view::npos ? std::string_view{} : trim(line.substr(blank)));
  if (key == "code") {
    language.code = value;
  } else if (key == "name") {
    language.name = value;
  } else if (key == "stemmer") {
    language.stemmer = value;
  } else {
    throw Error("unknown key '" + std::string(key) + "'");
  }
}

void read_letters(Language& language, std::string_view line) {
  for_each_token(line, [&](std::string_view letter) { language.letters.insert(letter); });
}

void read_notice(Language& language, std::string_view line) {
  language.notices.add(phrase_form(line));
}

void read_hat_note(Language& language, std::string_view line) {
  constexpr std::string_view kGap = "…";
  HatNote& note = language.hat_notes.emplace_back();
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t gap = std::min(line.find(kGap, at), line.size());
    note.push_back(phrase_form(trim(line.substr(at, gap - at))));
    at = gap == line.size() ? gap + 1 : gap + kGap.size();
  }
}

void read_ordinals(Language& language, std::string_view line) {
  constexpr std::string_view kBefore = "before ";
  if (line.starts_with(kBefore)) return read_words<&Language::counted>(language, line.substr(kBefore.size()));
  if (line == "small") {
    language.small_counted = true;
  } else if (line == "figures") {
    language.figures_alone = true;
  } else if (line == "stop") {
    language.ordinal_stop = true;
  } else {
    throw Error("unknown ordinals '" + std::string(line) + "'");
  }
}

void read_hyphens(Language& language, std::string_view line) {
  if (line != "no speech") throw Error("unknown hyphens '" + std::string(line) + "'");
  language.hyphens_speak = false;
}

Reader reader_of(std::string_view section) {
  static const std::map<std::string_view, Reader> readers = {
      {"language", &read_description},
      {"letters", &read_letters},
      {"stop: pronouns of the first person", &read_first_person},
      {"stop: articles", &read_articles},
      {"stop: conjunctions", &read_conjunctions},
      {"stop: prepositions", &read_joining},
      {"stop: pronouns of the second person", &read_second_person},
      {"abbreviations before a name", &read_abbreviations<Abbreviation::before_name>},
      {"abbreviations before a number", &read_abbreviations<Abbreviation::before_number>},
      {"abbreviations inside", &read_abbreviations<Abbreviation::inside>},
      {"abbreviations at either", &read_abbreviations<Abbreviation::either>},
      {"abbreviations final", &read_abbreviations<Abbreviation::final>},
      {"abbreviations of amounts", &read_abbreviations<Abbreviation::amount>},
      {"abbreviations of times", &read_abbreviations<Abbreviation::time>},
      {"abbreviations after a number", &read_abbreviations<Abbreviation::after_number>},
      {"ordinals", &read_ordinals},
      {"hyphens", &read_hyphens},
      {"verbs of saying", &read_words<&Language::said>},
      {"verbs of saying before clauses", &read_words<&Language::reporting>},
      {"openings of clauses", &read_words<&Language::clause_openings>},
      {"months", &read_words<&Language::months>},
      {"weekdays", &read_words<&Language::weekdays>},
      {"dates", &read_words<&Language::dates>},
      {"times of day", &read_words<&Language::times_of_day>},
      {"streets", &read_words<&Language::streets>},
      {"chapters", &read_words<&Language::chapters>},
      {"clauses", &read_words<&Language::clauses>},
      {"captions", &read_words<&Language::captions>},
      {"credits", &read_words<&Language::credits>},
      {"agencies", &read_words<&Language::agencies>},
      {"insertions", &read_words<&Language::insertions>},
      {"leftover lines", &read_phrase<&Language::leftover_lines>},
      {"leftover starts", &read_phrase<&Language::leftover_starts>},
      {"notices", &read_notice},
      {"hat notes", &read_hat_note},
      {"by-lines", &read_phrase<&Language::bylines>},
      {"events", &read_phrase<&Language::events>},
      {"mail headers", &read_phrase<&Language::mail_headers>},
      {"newsgroup headers", &read_phrase<&Language::newsgroup_headers>},
      {"labels", &read_phrase<&Language::labels>},
      {"remarks", &read_phrase<&Language::remarks>},
      {"leftover ends", &read_phrase<&Language::leftover_ends>},
      {"chat notes", &read_phrase<&Language::chat_notes>},
      {"references", &read_phrase<&Language::references>},
      {"replies", &read_phrase<&Language::replies>},
      {"salutations", &read_phrase<&Language::salutations>},
      {"sign-offs", &read_phrase<&Language::sign_offs>},
      {"cues", &read_phrase<&Language::cues>},
      {"stigma", &read_phrase<&Language::stigma>},
      {"fillers", &read_phrase<&Language::fillers>},
      {"results", &read_phrase<&Language::results>},
      {"conclusions", &read_phrase<&Language::conclusions>},
      {"pictures", &read_phrase<&Language::pictures>},
  };
  if (const auto found = readers.find(section); found != readers.end()) return found->second;
  return section.starts_with("stop: ") ? &read_words<&Language::stop_words> : nullptr;
}

// The shapes of the first two words of `text` in one, whatever the case of the first letter; 0 where there are none.
std::size_t shape_of_beginning(std::string_view text) {
  const std::size_t first = std::min(text.find(' '), text.size());
  const std::size_t second = std::min(text.find(' ', first + 1), text.size());
  if (first == 0 || second <= first + 1) return 0;
  const bool ascii = static_cast<unsigned char>(text.front()) < 0x80;  // others have another byte in another case
  const std::size_t shape = ascii ? shape_of(text.substr(0, first)) : first;
  return (31 * shape + shape_of(text.substr(first + 1, second - first - 1))) % Shapes().size();
}

Language unknown_language(std::string_view code) {
  Language language;
  language.code = code;
  language.name = code;
  language.stemmer = "none";
  return language;
}

}  // namespace

void AbbreviationShapes::add(std::string_view abbreviation) {
  if (is_ascii_text(abbreviation) && !abbreviation.empty()) seen_.set(shape_of(abbreviation));
}

bool AbbreviationShapes::may_hold(std::string_view token) const {
  return !is_ascii_text(token) || (!token.empty() && seen_.test(shape_of(token)));
}

void Notices::add(std::string beginning) {
  shapes.set(shape_of_beginning(beginning));
  beginnings.push_back(std::move(beginning));
}

bool Notices::may_begin(std::string_view line) const {
  return shapes.test(shape_of_beginning(line));
}

Abbreviation Language::abbreviation(std::string_view token, bool cased) const {
  if (!shapes.may_hold(token)) return Abbreviation::none;
  const std::string spelt = composed(token);
  if (const Abbreviation* exact = abbreviations.find(spelt)) return *exact;
  const Abbreviation* folded = (cased ? abbreviations : folded_abbreviations).find(lower_case(spelt));
  return folded == nullptr ? Abbreviation::none : *folded;
}

Language parse_language(std::string_view file) {
  Language language;
  Reader reader = nullptr;
  read_sections(file, [&](std::string_view section, std::string_view line, std::size_t number) {
    const auto at_line = [number] { return "line " + std::to_string(number); };
    if (line.empty()) {
      reader = reader_of(section);
      if (reader == nullptr) throw Error(at_line() + ": unknown section [" + std::string(section) + "]");
    } else if (reader != nullptr) {
      try {
        reader(language, line);
      } catch (const Error& error) {
        throw Error(at_line() + ": " + error.what());
      }
    } else {
      throw Error(at_line() + ": no section yet");
    }
  });
  language.phrases.add(language.cues, kCuePhrases);
  language.phrases.add(language.fillers, kFillerPhrases);
  language.phrases.add(language.results, kResultPhrases);
  language.phrases.add(language.conclusions, kConclusionPhrases);
  language.phrases.add(language.pictures, kPicturePhrases);
  return language;
}

const Language& language(std::string_view code) {
  struct Entry {
    std::once_flag once;
    std::unique_ptr<const Language> language;
  };
  static auto* const entries = new Entry[kBuiltinLanguageCount];  // never deleted: no exit waits for it
  for (std::size_t i = 0; i < kBuiltinLanguageCount; ++i) {
    if (kBuiltinLanguages[i].code != code) continue;
    std::call_once(entries[i].once, [i] {
      entries[i].language = std::make_unique<const Language>(parse_language(kBuiltinLanguages[i].text));
    });
    return *entries[i].language;
  }
  static std::mutex mutex;
  static std::map<std::string, Language, std::less<>> others;
  const std::scoped_lock lock(mutex);
  auto found = others.find(code);
  if (found == others.end()) found = others.emplace(code, unknown_language(code)).first;
  return found->second;
}

const Language& english_language() {
  static const Language& english = language("en");
  return english;
}

bool knows(const Language& language, WordSet Language::*list, std::string_view word) {
  return (language.*list).contains(word) || (english_language().*list).contains(word);
}

bool knows(const Language& language, std::vector<std::string> Language::*list, std::string_view phrase) {
  const auto holds = [&](const Language& one) {
    return std::find((one.*list).begin(), (one.*list).end(), phrase) != (one.*list).end();
  };
  return holds(language) || holds(english_language());
}

const std::vector<std::string>& language_codes() {
  static const std::vector<std::string> codes = [] {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < kBuiltinLanguageCount; ++i) all.emplace_back(kBuiltinLanguages[i].code);
    return all;
  }();
  return codes;
}

bool is_language_code(std::string_view code) {
  if (code.size() != 2) return false;
  if (code == "tl") return true;  // Tagalog: ICU lists it as Filipino, "fil"
  for (const char* const* known = uloc_getISOLanguages(); *known != nullptr; ++known) {
    if (code == *known) return true;
  }
  return false;
}

bool may_be_asked_for(std::string_view language) {
  return language == "auto" || language == "und" || is_language_code(language);
}

}  // namespace summarise
