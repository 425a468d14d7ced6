#include "rank/method.hpp"

#include "rank/baselines.hpp"
#include "rank/centroid.hpp"
#include "rank/kl.hpp"
#include "rank/lexrank.hpp"
#include "rank/lsa.hpp"
#include "rank/luhn.hpp"
#include "rank/reduction.hpp"
#include "rank/sumbasic.hpp"

namespace summarise {

namespace {

// What a walk's restarts leave to every sentence, given to it in the other methods too: else no evidence, not even a
// query, could raise a sentence of rank 0. On the corpora of single documents it gains 0 to 0.7 points of R1 + R2.
constexpr double kRestarts = 0.15;

Similarity similarity_by(Measure measure, const Material& material) {
  return factored_similarity(factors_of(measure, material.counts, material.rows));
}

Vector rank_by_lexrank(const Material& material, const Options& options, const Vector& restart,
                       std::vector<std::string>& warnings) {
  if (options.classic) {
    if (std::optional<Vector> ranks = lexrank_thresholded(*material.rows, restart)) return std::move(*ranks);
    warnings.emplace_back("too long for lexrank with a threshold: ranked by the continuous one");
  }
  return lexrank(similarity_by(Measure::cosine, material), material.rows->rows(), restart);
}

bool walks(Method method) {
  return method == Method::textrank || method == Method::lexrank;
}

Vector rank_as_published(const Material& material, const Options& options, const Walk& walk, const Vector& restart,
                         std::vector<std::string>& warnings) {
  const Eigen::Index n = material.rows->rows();
  switch (options.method) {
    case Method::textrank: break;
    case Method::lexrank: return rank_by_lexrank(material, options, restart, warnings);
    case Method::lsa: return lsa(material.counts);
    case Method::luhn: return luhn(material.in_order, material.counts);
    case Method::sumbasic: return sumbasic(material.counts);
    case Method::kl: return kl(material.counts);
    case Method::reduction: return reduction(similarity_by(Measure::overlap, material), n);
    case Method::edmundson: return edmundson(material.counts, material.clues, material.places);
    case Method::centroid:
      return options.classic ? mead(material.counts, *material.rows, material.places)
                             : centroid(material.counts, *material.rows);
    case Method::lead: return lead(material.places);
    case Method::random: return random(n, options.seed);
  }
  return textrank(similarity_by(options.similarity, material), n, walk, restart);
}

}  // namespace

bool needs_order(Method method) {
  return method == Method::luhn;
}

bool needs_counts(const Options& options) {
  switch (options.method) {
    case Method::textrank: return options.similarity != Measure::cosine;
    case Method::lexrank:
    case Method::lead:
    case Method::random: return false;
    default: return true;
  }
}

bool is_classic(const Options& options) {
  return options.classic || options.method == Method::lead || options.method == Method::random;
}

Vector rank(const Material& material, const Options& options, const Walk& walk, const Vector& restart,
            std::vector<std::string>& warnings) {
  Vector ranks = rank_as_published(material, options, walk, restart, warnings);
  if (is_classic(options) || walks(options.method)) return ranks;
  const double least = kRestarts / static_cast<double>(ranks.size());
  for (double& rank : ranks) rank = least + (1.0 - kRestarts) * rank;
  return ranks;
}

}  // namespace summarise
