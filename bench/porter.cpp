#include "porter.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <string_view>

namespace bench {

namespace {

// Porter's m: how many times a vowel is followed by a consonant. "y" is a vowel behind a consonant.
int measure(std::string_view stem) {
  int count = 0;
  bool before_is_vowel = false;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const bool is_vowel = std::string_view("aeiou").find(stem[i]) != std::string_view::npos ||
                          (stem[i] == 'y' && i > 0 && !before_is_vowel);
    if (before_is_vowel && !is_vowel) ++count;
    before_is_vowel = is_vowel;
  }
  return count;
}

bool ends_beyond(const std::string& word, std::string_view suffix, int least) {
  return word.ends_with(suffix) && measure(std::string_view(word).substr(0, word.size() - suffix.size())) > least;
}

void cut(std::string& word, std::size_t count) {
  word.resize(word.size() - count);
}

// Step 1b: Snowball knows only the doubles of English spelling.
void undouble(const std::string& word, std::string& stem) {
  constexpr std::string_view kKeeps = "aeioulsyz";
  if (stem.size() < 2 || stem.back() != stem[stem.size() - 2] || kKeeps.find(stem.back()) != kKeeps.npos) return;
  for (const char* ending : {"ed", "eds", "ing", "ings"}) {
    if (word == stem + ending) return stem.pop_back();
  }
}

// Step 4 goes on where Snowball stops after one suffix; step 5 then once more.
void strip_further(const std::string& word, std::string& stem) {
  // The script has tried "ent" before it takes "ion" off, and an "e" goes only in step 5.
  if (word.starts_with(stem + "ion")) return;
  for (const char* ending : {"e", "es", "ely"}) {
    if (word == stem + ending) return;
  }
  const std::size_t length = stem.size();
  if (ends_beyond(stem, "ment", 1)) cut(stem, 4);
  const bool is_ion = stem.ends_with("sion") || stem.ends_with("tion");
  if (ends_beyond(stem, "ent", 1) || (is_ion && ends_beyond(stem, "ion", 1))) cut(stem, 3);
  if (stem.size() == length) return;
  if (ends_beyond(stem, "e", 1)) stem.pop_back();
  if (stem.ends_with("ll") && measure(stem) > 1) stem.pop_back();
}

std::size_t letters(const std::string& word) {
  return static_cast<std::size_t>(std::count_if(
      word.begin(), word.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

}  // namespace

Porter::Porter() : stemmer_(sb_stemmer_new("porter", "UTF_8"), &sb_stemmer_delete) {}

std::string Porter::snowball(const std::string& word) const {
  const auto* symbols = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), symbols, static_cast<int>(word.size()));
  if (stem == nullptr) return word;
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

std::string Porter::stem(const std::string& word) const {
  if (letters(word) <= 3) return word;
  std::string stem = snowball(word);
  if (ends_beyond(stem, "bli", 0)) {
    stem.back() = 'e';
    stem = snowball(stem);
  } else if (ends_beyond(stem, "logi", 0)) {
    stem.pop_back();
  }
  undouble(word, stem);
  strip_further(word, stem);
  return stem;
}

}  // namespace bench
