#include "text/speakers.hpp"

#include <algorithm>
#include <bit>

#include "core/error.hpp"
#include "core/utf8.hpp"
#include "text/builtin.hpp"
#include "text/language_file.hpp"
#include "text/normalise.hpp"

namespace summarise {

namespace {

constexpr std::size_t kFirstSlots = 8192;

std::uint64_t hash_of(std::string_view key) {  // FNV-1a
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char byte : key) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  return hash ^ (hash >> 32U);
}

// Small letters that `normalise` leaves as they are, whatever stands beside them. What is none may be left alone too.
bool stays(char32_t c) {
  if (c < 0x80) return c < U'A' || c > U'Z';
  if (c < 0x100) return c >= 0xE0 && c != 0xF7;
  if (c < 0x138) return c % 2 == 1;
  if (c < 0x180) return c < 0x14A ? c >= 0x13A && c < 0x149 && c % 2 == 0 && c != 0x140 : c < 0x178 && c % 2 == 1;
  if (c < 0x430) return c >= 0x3B1 && c <= 0x3CE && c != 0x3C2;
  if (c < 0x5D0) return c <= 0x45F;
  if (c < 0x904) return c <= 0x5EA || (c >= 0x621 && c <= 0x64A && c != 0x640);
  if (c < 0x985) return c <= 0x939 || (c >= 0x93E && c <= 0x94D);
  if (c < 0xB85) return c <= 0x9B9 || (c >= 0x9BE && c <= 0x9C4) || (c >= 0x9CB && c <= 0x9CD);
  if (c < 0xE01) return c <= 0xBB9 || (c >= 0xBBE && c <= 0xBC2) || c == 0xBC8 || (c >= 0xBCA && c <= 0xBCD);
  if (c < 0x3041) return c <= 0xE32 || (c >= 0xE34 && c <= 0xE37) || (c >= 0xE40 && c <= 0xE4C);
  return c <= 0x3096 || (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x4E00 && c <= 0x9FA5) || (c >= 0xAC00 && c <= 0xD7A3);
}

bool is_normal(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (!stays(next_code_point(word, at))) return false;
  }
  return true;
}

void read_words(std::string_view line, std::size_t language, Knowledge& known) {
  for_each_token(line, [&](std::string_view word) {
    known.words.add(is_normal(word) ? word : known.owned.emplace_back(normalise(word)), language);
  });
}

void read(std::string_view file, std::size_t language, Knowledge& known) {
  read_sections(file, [&](std::string_view section, std::string_view line, std::size_t) {
    if (section.starts_with("stop: ")) {
      read_words(line, language, known);
    } else if (section.starts_with("abbreviations ")) {
      for_each_token(line, [&](std::string_view word) { known.abbreviations.add(without_last_stops(word), language); });
    } else if (section == "letters") {
      for_each_token(line, [&](std::string_view letter) { known.letters.add(letter, language); });
    }
  });
}

}  // namespace

void SpeakerTable::add(std::string_view key, std::size_t language) {
  if (2 * (entries_.size() + 1) > slots_.size()) grow();
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(key) & mask;
  while (slots_[slot] != 0 && entries_[slots_[slot] - 1].key != key) slot = (slot + 1) & mask;
  if (slots_[slot] == 0) {
    entries_.push_back({key});
    slots_[slot] = static_cast<std::uint32_t>(entries_.size());
  }
  entries_[slots_[slot] - 1].speakers |= Speakers{1} << language;
}

Speakers SpeakerTable::find(std::string_view key) const {
  if (slots_.empty()) return 0;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash_of(key) & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const Entry& entry = entries_[slots_[slot] - 1];
    if (entry.key == key) return entry.speakers;
  }
  return 0;
}

void SpeakerTable::grow() {
  slots_.assign(std::max(kFirstSlots, 4 * slots_.size()), 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    std::size_t slot = hash_of(entries_[i].key) & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<std::uint32_t>(i + 1);
  }
}

const Knowledge& knowledge() {
  static const Knowledge all = [] {
    if (kBuiltinLanguageCount > kMostLanguages) throw Error("too many languages are built in");
    Knowledge made;
    for (std::size_t i = 0; i < kBuiltinLanguageCount; ++i) read(kBuiltinLanguages[i].text, i, made);
    return made;
  }();
  return all;
}

}  // namespace summarise
