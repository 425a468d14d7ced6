#include "text/words/stemmer.hpp"

#include <libstemmer.h>

#include "core/bytes.hpp"

namespace summarise {

namespace {

// The stem of `word` in the stemmer's encoding.
std::string stem_by(sb_stemmer* stemmer, std::string_view word) {
  const auto* symbols = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer, symbols, static_cast<int>(word.size()));
  if (stem == nullptr) return std::string(word);
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

}  // namespace

Stemmer::Handle Stemmer::open(const std::string& algorithm, const char* encoding) {
  return {algorithm == "none" ? nullptr : sb_stemmer_new(algorithm.c_str(), encoding), &sb_stemmer_delete};
}

Stemmer::Stemmer(const std::string& algorithm)
    : utf8_(open(algorithm, "UTF_8")), latin1_(open(algorithm, "ISO_8859_1")) {}

std::string Stemmer::stem_in_utf8(std::string_view word) const {
  return utf8_ == nullptr ? std::string(word) : stem_by(utf8_.get(), word);
}

std::string Stemmer::stem(std::string_view word) const {
  return latin1_ != nullptr && is_ascii_text(word) ? stem_by(latin1_.get(), word) : stem_in_utf8(word);
}

}  // namespace summarise
