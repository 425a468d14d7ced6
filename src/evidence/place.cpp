#include "evidence/place.hpp"

#include <algorithm>
#include <cmath>

#include "vectors/other_documents.hpp"

namespace summarise {

namespace {

constexpr double kLeastVariance = 1e-12;

double log_place(std::size_t place) {
  return -std::log(1.0 + static_cast<double>(place));
}

double correlation_with_place(const Vector& rank, const Places& places) {
  const Eigen::Index n = rank.size();
  Vector log_places(n);
  double mean_rank = 0;
  double mean_place = 0;
  for (Eigen::Index i = 0; i < n; ++i) {
    log_places[i] = log_place(places[static_cast<std::size_t>(i)]);
    mean_rank += rank[i];
    mean_place += log_places[i];
  }
  mean_rank /= static_cast<double>(n);
  mean_place /= static_cast<double>(n);
  double covariance = 0;
  double rank_variance = 0;
  double place_variance = 0;
  for (Eigen::Index i = 0; i < n; ++i) {
    const double r = rank[i] - mean_rank;
    const double p = log_places[i] - mean_place;
    covariance += r * p;
    rank_variance += r * r;
    place_variance += p * p;
  }
  // Variances are taken of ranks that average 1, so that the bound means the same in a text of any length.
  const auto count = static_cast<double>(n);
  if (rank_variance * count < kLeastVariance || place_variance < kLeastVariance) return 0;
  return covariance / std::sqrt(rank_variance * place_variance);
}

double cohesion_of(const Vector& degrees, const Rows& rows, const Places& places, double documents) {
  const auto n = static_cast<double>(rows.rows());
  double all = 0;
  for (Eigen::Index i = 0; i < degrees.size(); ++i) all += degrees[i];
  double neighbours = 0;
  const std::vector<double> products = neighbour_products(rows);
  for (std::size_t i = 0; i < products.size(); ++i) {
    if (places[i + 1] > 0) neighbours += products[i];
  }
  if (all <= 0 || neighbours <= 0) return kUsualCohesion;
  return std::clamp(std::log(neighbours / (n - documents) / (all / (n * n))), kLeastCohesion, kMostCohesion);
}

// What the correlation with place is taken of: in one document the ranks, in several what the others say too.
std::optional<double> decline_of(const Vector& undirected, const Rows& rows, const Places& places, double documents) {
  if (rows.rows() < kFewSentences) return {};
  if (documents <= 1) return correlation_with_place(undirected, places);
  Vector likeness = likeness_to_other_documents(rows, places);
  double sum = 0;
  for (Eigen::Index i = 0; i < likeness.size(); ++i) sum += likeness[i];
  if (sum > 0) likeness /= sum;
  return correlation_with_place(likeness, places);
}

double heap_of(double n, double cohesion) {
  const double ordered = kOrderedCohesion + kOrderedGrowth * (std::log(std::max(1.0, n)) - kOrderedLog);
  return std::clamp(std::min(kMostOrdered, ordered) - cohesion, 0.0, 1.0);
}

}  // namespace

std::size_t documents_in(const Places& places) {
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, std::ranges::count(places, 0U)));
}

double share_of_beginning(const Places& places) {
  const auto length = static_cast<double>(places.size()) / static_cast<double>(documents_in(places));
  return std::min(1.0, kLongText / std::max(1.0, length));
}

Opening read_opening(const Vector& undirected, const Vector& degrees, const Rows& tfidf_rows, const Places& places) {
  const auto documents = static_cast<double>(documents_in(places));
  const double length = static_cast<double>(tfidf_rows.rows()) / documents;
  const double cohesion = cohesion_of(degrees, tfidf_rows, places, documents);
  const bool shares_words = (degrees.array() > 0).any();
  const std::optional<double> decline = shares_words ? decline_of(undirected, tfidf_rows, places, documents) : 0.0;
  return {share_of_beginning(places), decline, cohesion, heap_of(length, cohesion), documents > 1};
}

double place_weight(const Opening& opening, const Weights& weights) {
  if (!opening.decline) return opening.size * weights.brief_place;
  if (opening.several) return opening.size * std::max(weights.brief_place, weights.decline * *opening.decline);
  const double pull = weights.decline * *opening.decline + weights.cohesion * (opening.cohesion - kUsualCohesion);
  return opening.size * std::max(0.0, pull);
}

Evidence place(const Places& places, double weight) {
  Evidence evidence{"place", {}};
  evidence.log_weights.reserve(places.size());
  for (const std::size_t place : places) evidence.log_weights.push_back(log_place(place) * weight);
  return evidence;
}

}  // namespace summarise
