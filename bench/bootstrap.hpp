// How far chance goes: bootstrap resampling of documents (Efron 1979; for comparing systems Koehn 2004).
//
// A thousand times as many documents as there are are drawn with replacement, by a generator of our own (SplitMix64)
// from a fixed seed: the same figures on every machine, and the same draws for every method, so that differences are
// paired.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bench {

constexpr std::size_t kResamples = 1000;
constexpr std::uint64_t kBootstrapSeed = 1;

struct Interval {
  double mean = 0, low = 0, high = 0;  // 95 %
};

// The mean of n values, and where 95 of 100 resampled means lie; all 0 where n = 0.
Interval interval(const std::vector<double>& values, std::uint64_t seed = kBootstrapSeed);

struct Difference {
  double mean = 0;  // of ours − theirs
  double p = 1;     // two-sided: how easily chance alone gives the other sign; never below 2 / (resamples + 1);
                    // 1 where there are fewer than two documents, which say nothing of chance
};

// `ours` and `theirs`: n values each, of the same documents in the same order.
Difference difference(const std::vector<double>& ours, const std::vector<double>& theirs,
                      std::uint64_t seed = kBootstrapSeed);

}  // namespace bench
