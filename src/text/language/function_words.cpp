#include "text/language/function_words.hpp"

#include "text/characters/normalise.hpp"

namespace summarise {

LanguageSet FunctionWords::look_up(std::string_view word) {
  return knowledge().words.find(normalise(word));
}

FunctionWords& function_words() {
  thread_local FunctionWords words;
  return words;
}

}  // namespace summarise
