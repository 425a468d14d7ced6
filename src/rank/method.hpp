// What a method is: a way from the sentences, as counts of terms and what comes with them, to n ranks, at least 0,
// finite, of sum 1, that don't depend on how long the summary is to be. Each has a file of its own, named after it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "rank/edmundson.hpp"
#include "rank/textrank.hpp"
#include "summarise.hpp"
#include "vectors/matrix.hpp"

namespace summarise {

// What the methods look at, each at what it needs: n sentences, m terms.
struct Material {
  const Counts& counts;                              // n; looked at where needs_counts() says so
  const std::shared_ptr<const Rows>& rows;           // n × m, TF-IDF
  const std::vector<std::vector<TermId>>& in_order;  // n; filled where needs_order() says so
  const Clues& clues;                                // n
  const std::vector<std::size_t>& places;            // n: of each sentence in its document, from 0
};

bool needs_order(Method method);
bool needs_counts(const Options& options);

// As published: no evidence, undirected votes and no diversity but what the options name. Lead and random always are.
bool is_classic(const Options& options);

// n ranks by options.method; n > 0. Reads `restart` (n values of sum 1, or none for uniform) for textrank and lexrank,
// `similarity` and `walk` for textrank, `seed` for random, `classic` for the form as published; lexrank and centroid
// take the cosine, reduction the overlap. Unless classic, no rank of the methods that take evidence is below 0.15/n, or
// a tenth of that with a query. Adds a warning where a method had to do otherwise than asked.
Vector rank(const Material& material, const Options& options, const Walk& walk, const Vector& restart,
            std::vector<std::string>& warnings);

}  // namespace summarise
