// Runs while building: lays the tables of text/language/knowledge.hpp out as C++ and writes them to the file named.
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
#include "text/language/knowledge.hpp"
#include "text/language/language_file.hpp"

using summarise::LanguageSet;
using summarise::LanguageSlot;
using summarise::LanguageTable;

namespace {

// Keys with their languages, in the order in which they came.
class Draft {
 public:
  void add(const std::string& key, std::size_t language) {
    const auto [found, is_new] = places_.try_emplace(key, entries_.size());
    if (is_new) entries_.push_back({key, 0});
    entries_[found->second].languages |= LanguageSet{1} << language;
  }

  // Writes the arrays of the table and its own definition, named after `name`.
  void write(std::ostream& out, const std::string& name) const {
    const std::size_t count = std::bit_ceil(entries_.size() + entries_.size() / 2 + 1);  // a third stays empty
    std::vector<LanguageSlot> slots(count, LanguageSlot{});
    std::vector<LanguageSet> sets;
    std::size_t bytes = 0;
    out << "const char " << name << "_keys[] =";
    for (const Entry& entry : entries_) {
      std::size_t at = LanguageTable::first_slot(entry.key, count);
      while (slots[at].length != 0) at = (at + 1) & (count - 1);
      const auto set = std::find(sets.begin(), sets.end(), entry.languages);
      slots[at] = {static_cast<std::uint32_t>(bytes), static_cast<std::uint16_t>(entry.key.size()),
                   static_cast<std::uint16_t>(set - sets.begin())};
      if (set == sets.end()) sets.push_back(entry.languages);
      bytes += entry.key.size();
      out << "\n    " << quoted(entry.key);
    }
    out << ";\n\nconstexpr LanguageSet " << name << "_sets[] = {";
    for (const LanguageSet set : sets) out << "\n    " << set << "U,";
    out << "};\n\nconstexpr LanguageSlot " << name << "_slots[] = {";
    for (const LanguageSlot& slot : slots)
      out << "\n    {" << slot.key << ", " << slot.length << ", " << slot.set << "},";
    out << "};\n\n";
  }

 private:
  struct Entry {
    std::string key;
    LanguageSet languages;
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
    std::cerr << "Usage: make_knowledge FILE.cpp\n";
    return 2;
  }
  if (summarise::kBuiltinLanguageCount > summarise::kMostLanguages) {
    std::cerr << "make_knowledge: more languages than a set holds\n";
    return 1;
  }
  Drafts drafts;
  for (std::size_t i = 0; i < summarise::kBuiltinLanguageCount; ++i) {
    read(summarise::kBuiltinLanguages[i].text, i, drafts);
  }
  std::ostringstream source;
  source << "// Made by tools/make_knowledge.cpp from stopwords/. Do not edit.\n"
            "#include \"text/language/knowledge.hpp\"\n\n"
            "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n"
            "namespace summarise {\n\n"
            "namespace {\n\n";
  drafts.words.write(source, "words");
  drafts.letters.write(source, "letters");
  drafts.abbreviations.write(source, "abbreviations");
  source << "}  // namespace\n\n"
            "const Knowledge& knowledge() {\n"
            "  static constexpr Knowledge all = {\n"
            "      {words_slots, words_keys, words_sets},\n"
            "      {letters_slots, letters_keys, letters_sets},\n"
            "      {abbreviations_slots, abbreviations_keys, abbreviations_sets},\n"
            "  };\n"
            "  return all;\n"
            "}\n\n"
            "}  // namespace summarise\n";
  std::ofstream file(argv[1], std::ios::binary);
  if (file << source.str() && file.flush()) return 0;
  std::cerr << "make_knowledge: cannot write " << argv[1] << '\n';
  return 1;
}
