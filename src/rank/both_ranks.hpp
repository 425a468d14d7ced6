// TextRank over the cosine twice at once, undirected and with directed votes: what the two ask of the matrix they ask
// in the same order, so that one pass over it serves both and the second costs next to nothing.
#pragma once

#include "rank/textrank.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

struct BothRanks {
  Vector undirected, directed;  // n ranks each, at least 0, sum 1
  Vector degrees;               // n: the sums of the rows of S
};

// What textrank() gives, to the last bit, over the cosine of `tfidf_rows` (n × m) for `walk` with forward votes of 1
// and for `walk` as it is, without restarts of one's own; the same for any number of `threads`. n may be 0.
BothRanks both_ranks(const Rows& tfidf_rows, const Walk& walk, unsigned threads = 1);

}  // namespace summarise
