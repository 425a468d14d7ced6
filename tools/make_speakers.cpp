// Runs while building: lays the tables of text/language/speakers.hpp out as C++ and writes them to the file named.
// Reads the few sections of the built-in languages' files that tell a language.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/characters/normalise.hpp"
#include "text/language/builtin.hpp"
#include "text/language/language_file.hpp"
#include "text/language/speakers.hpp"

using summarise::Speakers;
using summarise::SpeakerSlot;
using summarise::SpeakerTable;

namespace {

// Keys with their speakers, in the order in which they came.
class Draft {
 public:
  void add(const std::string& key, std::size_t language) {
    const auto [found, is_new] = places_.try_emplace(key, entries_.size());
    if (is_new) entries_.push_back({key, 0});
    entries_[found->second].speakers |= Speakers{1} << language;
  }

  // Writes the arrays of the table and its own definition, named after `name`.
  void write(std::ostream& out, const std::string& name) const {
    const std::size_t count = std::bit_ceil(entries_.size() + entries_.size() / 2 + 1);  // a third stays empty
    std::vector<SpeakerSlot> slots(count, SpeakerSlot{});
    std::vector<Speakers> sets;
    std::size_t bytes = 0;
    out << "const char " << name << "_keys[] =";
    for (const Entry& entry : entries_) {
      std::size_t at = SpeakerTable::first_slot(entry.key, count);
      while (slots[at].length != 0) at = (at + 1) & (count - 1);
      const auto set = std::find(sets.begin(), sets.end(), entry.speakers);
      slots[at] = {static_cast<std::uint32_t>(bytes), static_cast<std::uint16_t>(entry.key.size()),
                   static_cast<std::uint16_t>(set - sets.begin())};
      if (set == sets.end()) sets.push_back(entry.speakers);
      bytes += entry.key.size();
      out << "\n    " << quoted(entry.key);
    }
    out << ";\n\nconstexpr Speakers " << name << "_speakers[] = {";
    for (const Speakers set : sets) out << "\n    " << set << "U,";
    out << "};\n\nconstexpr SpeakerSlot " << name << "_slots[] = {";
    for (const SpeakerSlot& slot : slots)
      out << "\n    {" << slot.key << ", " << slot.length << ", " << slot.speakers << "},";
    out << "};\n\n";
  }

 private:
  struct Entry {
    std::string key;
    Speakers speakers;
  };

  static std::string quoted(std::string_view key) {
    std::string quoted = "\"";
    for (const char byte : key) {
      if (byte == '"' || byte == '\\') quoted += '\\';
      quoted += byte;
    }
    return quoted + '"';
  }

  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t> places_;
};

struct Drafts {
  Draft words, letters, abbreviations;
};

void read(std::string_view file, std::size_t language, Drafts& drafts) {
  summarise::read_sections(file, [&](std::string_view section, std::string_view line, std::size_t) {
    summarise::for_each_token(line, [&](std::string_view token) {
      if (section.starts_with("stop: ")) {
        drafts.words.add(summarise::normalise(token), language);
      } else if (section.starts_with("abbreviations ")) {
        drafts.abbreviations.add(std::string(summarise::without_last_stops(token)), language);
      } else if (section == "letters") {
        drafts.letters.add(std::string(token), language);
      }
    });
  });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "Usage: make_speakers FILE.cpp\n";
    return 2;
  }
  if (summarise::kBuiltinLanguageCount > summarise::kMostLanguages) {
    std::cerr << "make_speakers: more languages than a set of speakers holds\n";
    return 1;
  }
  Drafts drafts;
  for (std::size_t i = 0; i < summarise::kBuiltinLanguageCount; ++i) {
    read(summarise::kBuiltinLanguages[i].text, i, drafts);
  }
  std::ostringstream source;
  source << "// Made by tools/make_speakers.cpp from stopwords/. Do not edit.\n"
            "#include \"text/language/speakers.hpp\"\n\n"
            "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n"
            "namespace summarise {\n\n"
            "namespace {\n\n";
  drafts.words.write(source, "words");
  drafts.letters.write(source, "letters");
  drafts.abbreviations.write(source, "abbreviations");
  source << "}  // namespace\n\n"
            "const Knowledge& knowledge() {\n"
            "  static constexpr Knowledge all = {\n"
            "      {words_slots, words_keys, words_speakers},\n"
            "      {letters_slots, letters_keys, letters_speakers},\n"
            "      {abbreviations_slots, abbreviations_keys, abbreviations_speakers},\n"
            "  };\n"
            "  return all;\n"
            "}\n\n"
            "}  // namespace summarise\n";
  std::ofstream file(argv[1], std::ios::binary);
  if (file << source.str() && file.flush()) return 0;
  std::cerr << "make_speakers: cannot write " << argv[1] << '\n';
  return 1;
}
