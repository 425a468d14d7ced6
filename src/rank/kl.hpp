// KL-Sum (Haghighi & Vanderwende 2009, "Exploring content models for multi-document summarization", equation 1): the
// summary S whose words are distributed most like the text's, found greedily:
//
//   minimise KL(P ‖ Q_S) = Σ_w p(w) · ln( p(w) / q_S(w) ),   p the text's distribution of words, q_S the summary's
//
// A word that the summary lacks would make it infinite; q_S is therefore smoothed, q_S(w) = (c_S(w) + δ) / (|S| + δm),
// with a δ so small that the words it lacks still count most. Adding a sentence s of |s| words to S then gains
//
//   Σ_{w in s} p(w) · ln( (c_S(w) + c_s(w) + δ) / (c_S(w) + δ) )  −  ln( (|S| + |s| + δm) / (|S| + δm) )
//
// The first part only falls as S grows, and the second is the same for sentences of one length: so a queue for each
// length with values that are bounds from above needs to look at few sentences again (lazy greedy, Minoux 1978).
#pragma once

#include "vectors/similarity.hpp"

namespace summarise {

inline constexpr double kKlSmoothing = 1e-9;  // δ

// n ranks by the order of choice, sum 1; sentences without terms come last. n may be 0.
Vector kl(const Counts& counts);

}  // namespace summarise
