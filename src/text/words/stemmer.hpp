// Snowball's stemmers behind one function.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace summarise {

// Not to be shared between threads.
class Stemmer {
 public:
  // `algorithm` by Snowball's name; "none", or one that this Snowball lacks, leaves words as they are.
  explicit Stemmer(const std::string& algorithm);
  // The stem of a normalised word (text/characters/normalise.hpp).
  [[nodiscard]] std::string stem(std::string_view word) const;
  // The same in UTF-8 alone: what stem() is measured against.
  [[nodiscard]] std::string stem_in_utf8(std::string_view word) const;

 private:
  using Handle = std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)>;

  static Handle open(const std::string& algorithm, const char* encoding);

  Handle utf8_;
  Handle latin1_;  // the same for words of ASCII, which takes a fifth less or more: a byte is a character; or none
};

}  // namespace summarise
