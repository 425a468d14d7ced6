#include "fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <stdexcept>

#include "fitting.hpp"
#include "parallel.hpp"
#include "progress.hpp"
#include "sizes.hpp"

namespace bench {

namespace {

constexpr double kShort = -0.5;  // a difference to the better baseline below this is marked
constexpr int kDraws = 30;

std::vector<Trial> read_trials(const Fit& request) {
  const Sizes sizes = read_sizes(request.sizes);
  const std::size_t jobs = jobs_of(request.jobs);
  const Progress progress("reading", request.corpora.size());
  std::vector<Trial> trials;
  for (std::string path : request.corpora) {
    progress.show(trials.size());
    const summarise::Length length = size_of(path, sizes, request.length);
    const Corpus corpus = records_to_measure(path, request.fields, false, request.limit);
    const bool is_single = std::ranges::all_of(corpus.records, [](const Record& one) { return one.documents.empty(); });
    if (!is_single) throw std::runtime_error(path + ": several texts a record: quality measures such, fit does not");
    trials.emplace_back(corpus, length, jobs);
  }
  return trials;
}

void print_left_out(const std::string& name, const MeanRouge& fitted, const MeanRouge& by_default,
                    const MeanRouge& lead, const MeanRouge& classic) {
  const double to_better1 = fitted.rouge1 - std::max(lead.rouge1, classic.rouge1);
  const double to_better2 = fitted.rouge2 - std::max(lead.rouge2, classic.rouge2);
  std::printf("%-14s", name.c_str());
  for (const MeanRouge& figures : {fitted, by_default, lead, classic}) {
    std::printf("  %5.1f/%4.1f", figures.rouge1, figures.rouge2);
  }
  std::printf("  %+5.1f/%+4.1f%s\n", to_better1, to_better2,
              to_better1 < kShort || to_better2 < kShort ? "  short" : "");
}

// A fit without each, and how it does there.
std::vector<Fitted> leave_each_out(std::vector<Trial>& trials, const Multiples& start) {
  std::vector<Fitted> fits;
  std::vector<MeanRouge> fitted;
  std::vector<MeanRouge> by_default;
  std::vector<MeanRouge> lead;
  std::vector<MeanRouge> classic;
  {
    const Progress progress("left out", trials.size());
    for (std::size_t i = 0; i < trials.size(); ++i) {
      progress.show(i);
      fits.push_back(fit_without(trials, i, start));
      fitted.push_back(trials[i].at(fits.back().multiples));
      by_default.push_back(trials[i].at(all_default()));
      lead.push_back(trials[i].lead());
      classic.push_back(trials[i].classic());
    }
  }
  std::printf("%-14s  %10s  %10s  %10s  %10s  %11s\n", "left out", "fitted", "default", "lead", "classic", "to better");
  for (std::size_t i = 0; i < trials.size(); ++i) {
    print_left_out(trials[i].name(), fitted[i], by_default[i], lead[i], classic[i]);
  }
  print_left_out("mean", mean_of(fitted), mean_of(by_default), mean_of(lead), mean_of(classic));
  std::printf("\n");
  return fits;
}

// Each constant as it is, as fitted to all, and its least and most in the fits with one left out.
void print_constants(const Fitted& all, const std::vector<Fitted>& fits) {
  std::printf("%-14s  %8s  %8s%s\n", "constant", "default", "fitted", fits.empty() ? "" : "  with one left out");
  for (std::size_t k = 0; k < constants().size(); ++k) {
    const double usual = summarise::kWeights.*constants()[k].members.front();
    std::printf("%-14s  %8.4g  %8.4g", constants()[k].name.c_str(), usual, usual * all.multiples[k]);
    if (!fits.empty()) {
      const auto [least, most] = std::minmax_element(
          fits.begin(), fits.end(), [k](const Fitted& a, const Fitted& b) { return a.multiples[k] < b.multiples[k]; });
      std::printf("  %.4g to %.4g", usual * least->multiples[k], usual * most->multiples[k]);
    }
    std::printf("\n");
  }
  std::printf("\n");
}

void print_worth(std::vector<Trial>& trials, std::size_t constant, double multiple) {
  Multiples changed = all_default();
  changed[constant] = multiple;
  double lost = mean_without(trials, kNone, all_default()) - mean_without(trials, kNone, changed);
  double most = 0;
  std::string where = "-";
  for (Trial& trial : trials) {
    const double here = trial.at(all_default()).sum() - trial.at(changed).sum();
    if (here <= most) continue;
    most = here;
    where = trial.name();
  }
  if (std::abs(lost) < 0.005) lost = 0;  // no "-0.00"
  std::string name = constants()[constant].name;
  if (multiple > 0) name += multiple < 1 ? " halved" : " doubled";
  std::printf("%-20s  %5.2f  %s %.1f\n", name.c_str(), lost, where.c_str(), most);
}

// Whether the amounts matter: the default with every weight of the evidence times a factor of its own, time and again.
void print_draws(std::vector<Trial>& trials) {
  std::uint64_t state = 1;
  std::vector<double> means;
  std::vector<int> short_in(trials.size());  // how often more than half a point below the better baseline, R1 + R2
  for (int draw = 0; draw < kDraws; ++draw) {
    const Multiples multiples = drawn(state);
    means.push_back(mean_without(trials, kNone, multiples));
    for (std::size_t i = 0; i < trials.size(); ++i) {
      const double better = std::max(trials[i].lead().sum(), trials[i].classic().sum());
      short_in[i] += trials[i].at(multiples).sum() - better < kShort;
    }
  }
  const auto [least, most] = std::ranges::minmax_element(means);
  const double mean = std::accumulate(means.begin(), means.end(), 0.0) / kDraws;
  std::printf("\nweights drawn from half to twice the default, %d times: mean R1 + R2 %.2f to %.2f, mean %.2f\n",
              kDraws, *least, *most, mean);
  for (std::size_t i = 0; i < trials.size(); ++i) {
    if (short_in[i] > 0) std::printf("%-14s  short in %d\n", trials[i].name().c_str(), short_in[i]);
  }
}

}  // namespace

int fit(const Fit& request) {
  if (request.leave_out && request.corpora.size() < 2) {
    throw std::runtime_error("to leave one out takes two corpora; --leave-out none fits to one");
  }
  std::vector<Trial> trials = read_trials(request);
  const Multiples start = request.from == From::zero ? all_zero() : all_default();
  std::vector<Fitted> fits;
  if (request.leave_out) fits = leave_each_out(trials, start);
  std::fflush(stdout);

  const Fitted all = fit_without(trials, kNone, start);
  std::printf("mean R1 + R2: start %.2f, fitted %.2f, default %.2f\n\n", mean_without(trials, kNone, start),
              mean_without(trials, kNone, all.multiples), mean_without(trials, kNone, all_default()));
  print_constants(all, fits);

  std::printf("%-20s  %5s  %s\n", "without", "lost", "most");
  for (std::size_t k = 0; k < constants().size(); ++k) {
    if (!constants()[k].is_size) {
      print_worth(trials, k, 0.0);
    } else {
      print_worth(trials, k, 0.5);
      print_worth(trials, k, 2.0);
    }
  }
  print_draws(trials);
  return 0;
}

}  // namespace bench
