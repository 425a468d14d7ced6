#include "render/order.hpp"

#include <algorithm>

#include "core/rounding.hpp"

namespace summarise {

std::vector<const Sentence*> ordered(const Summary& summary, const Form& form) {
  std::vector<const Sentence*> sentences;
  for (const Sentence& sentence : summary.sentences) sentences.push_back(&sentence);
  if (!form.by_rank) return sentences;
  std::stable_sort(sentences.begin(), sentences.end(), [](const Sentence* a, const Sentence* b) {
    if (a->chosen != b->chosen) return a->chosen;
    return a->chosen ? a->order < b->order : nine_digits(a->score) > nine_digits(b->score);
  });
  return sentences;
}

}  // namespace summarise
