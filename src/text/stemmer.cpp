#include "text/stemmer.hpp"

#include <libstemmer.h>

namespace summarise {

Stemmer::Stemmer(const std::string& algorithm)
    : stemmer_(algorithm == "none" ? nullptr : sb_stemmer_new(algorithm.c_str(), "UTF_8"), &sb_stemmer_delete) {}

std::string Stemmer::stem(std::string_view word) const {
  if (stemmer_ == nullptr) return std::string(word);
  const auto* symbols = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), symbols, static_cast<int>(word.size()));
  if (stem == nullptr) return std::string(word);
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace summarise
