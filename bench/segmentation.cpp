#include "segmentation.hpp"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <summarise/summarise.hpp>

// ICU's macro converts between widths that it has checked.
#pragma GCC diagnostic ignored "-Wconversion"

namespace bench {

namespace {

using Sentences = std::vector<std::string>;

// Positions behind each sentence, in characters that are no blanks; the last one is no inner boundary.
std::set<std::size_t> inner_boundaries(const Sentences& sentences) {
  std::set<std::size_t> positions;
  std::size_t count = 0;
  for (const std::string& sentence : sentences) {
    const auto length = static_cast<std::int32_t>(sentence.size());
    for (std::int32_t at = 0; at < length;) {
      UChar32 c = 0;
      U8_NEXT_OR_FFFD(sentence.c_str(), at, length, c);
      if (u_isUWhiteSpace(c) == 0) ++count;
    }
    positions.insert(count);
  }
  positions.erase(count);
  return positions;
}

Sentences ours(const std::string& text, const std::string& language) {
  summarise::Options options;
  options.language = language;
  options.encoding = "UTF-8";
  Sentences sentences;
  for (const summarise::Piece& piece : summarise::split(text, options).pieces) sentences.push_back(piece.text);
  return sentences;
}

Sentences icus(const std::string& text, const std::string& language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator(
      ubrk_open(UBRK_SENTENCE, language.c_str(), nullptr, 0, &status), &ubrk_close);
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
  ubrk_setUText(iterator.get(), &utext, &status);
  Sentences sentences;
  std::int32_t begin = ubrk_first(iterator.get());
  for (std::int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE; begin = end, end = ubrk_next(iterator.get())) {
    sentences.push_back(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
  }
  utext_close(&utext);
  return sentences;
}

struct Tally {
  std::size_t hits = 0, extra = 0, missed = 0, right = 0, records = 0;

  void count(const Sentences& got, const Sentences& want) {
    const std::set<std::size_t> a = inner_boundaries(got);
    const std::set<std::size_t> b = inner_boundaries(want);
    std::size_t common = 0;
    for (const std::size_t position : a) common += b.count(position);
    hits += common;
    extra += a.size() - common;
    missed += b.size() - common;
    right += a == b;
    ++records;
  }
  [[nodiscard]] double f1() const {
    const std::size_t all = 2 * hits + extra + missed;
    return all == 0 ? 100.0 : 200.0 * static_cast<double>(hits) / static_cast<double>(all);
  }
};

struct Pair {
  Tally ours, icu;
};

// "Abbreviations #002" → "Abbreviations".
std::string family_of(const std::string& name) {
  return name.substr(0, name.find(" #"));
}

void print_row(const std::string& name, const Pair& pair) {
  std::printf("%-72.72s %6zu %7.1f %6zu %7.1f %6zu\n", name.c_str(), pair.ours.records, pair.ours.f1(), pair.ours.right,
              pair.icu.f1(), pair.icu.right);
}

void print_shortfall(const nlohmann::json& record, const Sentences& got) {
  std::printf("  %s %s\n", record.value("lang", "").c_str(), record.value("name", "").c_str());
  for (const std::string& sentence : got) std::printf("    got   %s\n", sentence.c_str());
  for (const auto& sentence : record.at("sentences"))
    std::printf("    want  %s\n", sentence.get<std::string>().c_str());
}

bool measure(const std::string& file, bool list) {
  std::ifstream lines(file);
  if (!lines) {
    std::fprintf(stderr, "summarise-bench: %s: cannot be read\n", file.c_str());
    return false;
  }
  Pair all;
  std::map<std::string, Pair> families;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const nlohmann::json record = nlohmann::json::parse(line, nullptr, false);
    if (!record.is_object() || !record.contains("text") || !record.contains("sentences")) {
      std::fprintf(stderr, "summarise-bench: %s:%zu: no JSON object with 'text' and 'sentences'\n", file.c_str(),
                   number);
      return false;
    }
    const auto text = record.at("text").get<std::string>();
    const auto language = record.value("lang", std::string("auto"));
    const Sentences want = record.at("sentences").get<Sentences>();
    const Sentences got = ours(text, language);
    const Sentences icu = icus(text, language);
    all.ours.count(got, want);
    all.icu.count(icu, want);
    if (record.contains("name")) {
      Pair& family = families[language + ": " + family_of(record.at("name").get<std::string>())];
      family.ours.count(got, want);
      family.icu.count(icu, want);
    }
    if (list && inner_boundaries(got) != inner_boundaries(want)) print_shortfall(record, got);
  }
  if (number == 0) {
    std::fprintf(stderr, "summarise-bench: %s: no records\n", file.c_str());
    return false;
  }
  print_row(file, all);
  for (const auto& [name, pair] : families) print_row("  " + name, pair);
  return true;
}

}  // namespace

int segmentation(const std::vector<std::string>& files, bool list) {
  std::printf("%-72s %6s %7s %6s %7s %6s\n", "", "texts", "F1", "right", "ICU F1", "right");
  const auto failed =
      std::count_if(files.begin(), files.end(), [list](const std::string& file) { return !measure(file, list); });
  return failed == 0 ? 0 : 1;
}

}  // namespace bench
