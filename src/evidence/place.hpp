// Where a sentence stands, weighed by the text's own answer to how much its beginning counts.
//
//   place_i = −ln(1 + i) · weight,   weight = s · max(0, 2.5·D + 0.4·(A − 0.8)),   s = min(1, 500/n)
//                                             s · 0.35 of fewer than ten sentences, of all documents together, unless
//                                             no two share a word
//
// D, decline: the correlation of undirected TextRank with −ln(1 + i): does centrality fall from the beginning on?
// Fewer than ten sentences say nothing of it; but sentences that share no word, however few, are all equal, and D is 0.
// A, cohesion: ln(mean similarity of neighbours ÷ mean similarity of all n² pairs), within [0.2, 1.7]: a heap of
// opinions has 0.3, an argument 1.3 and more. Both by cosine.
//
// Of several documents on one topic, place is counted within each, D is of how much a sentence is like those of the
// other documents (do they say the same at their beginnings?), the neighbours of A are those within a document, and n
// in s and H is the mean length of a document. Whatever their cohesion, for all pairs are about one topic:
//
//   weight = s · max(0.35, 2.5·D)
//
// H, heap: how far A falls short of what an argument of n sentences has, max(0, min(1, min(1.2, 0.3 + ½·(ln n − 3)) −
// A)): in short texts neighbours are hardly more alike than any two, in long ones much more so, unless nobody ordered
// them.
#pragma once

#include <optional>

#include "evidence/evidence.hpp"
#include "evidence/weights.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

// What a text says of its own beginning.
struct Opening {
  double size = 1;                // s, in (0, 1]
  std::optional<double> decline;  // D, in [−1, 1], where there are enough sentences
  double cohesion = 0;            // A
  double heap = 0;                // H, in [0, 1]
  bool several = false;           // documents
};

// The place of each sentence in its document, from 0: n values, 0 where a document begins.
using Places = std::vector<std::size_t>;

// How many documents begin among them, at least 1: one without sentences is none.
std::size_t documents_in(const Places& places);

// s of one text, or of several of this mean length.
double share_of_beginning(const Places& places);

// `undirected`: TextRank without directed votes, n values; `degrees`: the sums of the cosine matrix's rows, n values.
Opening read_opening(const Vector& undirected, const Vector& degrees, const Rows& tfidf_rows, const Places& places);

// The weight of place that the opening asks for, at least 0.
double place_weight(const Opening& opening, const Weights& weights = kWeights);

Evidence place(const Places& places, double weight);

}  // namespace summarise
