#include "constants.hpp"

#include <cmath>

#include "core/split_mix.hpp"

namespace bench {

using summarise::kWeights;
using summarise::Weights;

const std::vector<Constant>& constants() {
  static const std::vector<Constant> all = {
      {"usual_words", {&Weights::usual_words}, true, true},
      {"size", {&Weights::size}, true},
      {"decline", {&Weights::decline}, true},
      {"cohesion", {&Weights::cohesion}, true},
      {"brief_place", {&Weights::brief_place}, true},
      {"short_size", {&Weights::short_size}},
      {"cue", {&Weights::cue, &Weights::cue_fading}},
      {"conclusion", {&Weights::conclusion}},
      {"result", {&Weights::result}},
      {"picture", {&Weights::picture}},
      {"fragment", {&Weights::fragment}},
      {"quotation", {&Weights::quotation}},
      {"title", {&Weights::title}},
      {"figures", {&Weights::figures}},
      {"first_person", {&Weights::first_person}},
      {"filler", {&Weights::filler}},
      {"turn_opening", {&Weights::turn_opening}},
      {"second_person", {&Weights::second_person}},
  };
  return all;
}

Multiples all_default() {
  return Multiples(constants().size(), 1.0);  // NOLINT(modernize-return-braced-init-list): braces would be two values
}

Multiples all_zero() {
  Multiples multiples;
  for (const Constant& constant : constants()) multiples.push_back(constant.is_structural ? 1.0 : 0.0);
  return multiples;
}

Multiples drawn(std::uint64_t& state) {
  constexpr double kStates = 18446744073709551616.0;  // 2^64
  Multiples multiples = all_default();
  for (std::size_t k = 0; k < multiples.size(); ++k) {
    if (constants()[k].is_structural) continue;
    multiples[k] = std::exp2(2.0 * static_cast<double>(summarise::split_mix(state)) / kStates - 1.0);
  }
  return multiples;
}

Weights weights_of(const Multiples& multiples) {
  Weights weights = kWeights;
  for (std::size_t k = 0; k < multiples.size(); ++k) {
    for (double Weights::*const member : constants()[k].members) weights.*member = multiples[k] * kWeights.*member;
  }
  return weights;
}

std::vector<double> grid_of(const Constant& constant) {
  if (constant.is_size) return {0.75, 1.0, 1.25};
  return {0.0, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};
}

}  // namespace bench
