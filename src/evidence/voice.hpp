// How much people speak of themselves in a text: 20·max(0, f − 0.02), f the mean share of the pronouns of the first
// person in its sentences. 0 in most prose, about 0.5 in the report of a company, 1 in a conversation.
#pragma once

#include <vector>

#include "vectors/terms.hpp"

namespace summarise {

double voice(const std::vector<WordFacts>& facts);

// The share of the pronouns of the first person in a sentence; 0 if it has no words.
double first_person_share(const WordFacts& sentence);

}  // namespace summarise
