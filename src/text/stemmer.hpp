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
  // The stem of a normalised word (text/normalise.hpp).
  [[nodiscard]] std::string stem(std::string_view word) const;

 private:
  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer_;
};

}  // namespace summarise
