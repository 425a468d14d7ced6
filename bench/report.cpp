#include "report.hpp"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace bench {

namespace {

constexpr std::array<const char*, kMetrics> kNames = {"rouge1", "rouge2", "rougeL", "rougeLsum"};
constexpr std::array<Metric, 3> kPrinted = {kRouge1, kRouge2, kRougeLsum};

std::vector<double> f1s(const std::vector<Scores>& scores, std::size_t metric) {
  std::vector<double> values(scores.size());
  std::transform(scores.begin(), scores.end(), values.begin(),
                 [metric](const Scores& one) { return 100.0 * one[metric].f1; });
  return values;
}

std::vector<double> sums(const std::vector<Scores>& scores) {
  std::vector<double> values(scores.size());
  std::transform(scores.begin(), scores.end(), values.begin(),
                 [](const Scores& one) { return 100.0 * (one[kRouge1].f1 + one[kRouge2].f1); });
  return values;
}

Line make_line(const std::string& method, const std::vector<Scores>& scores) {
  Line line;
  line.method = method;
  for (std::size_t metric = 0; metric < kMetrics; ++metric) {
    line.f1[metric] = interval(f1s(scores, metric));
    for (const Scores& one : scores) {
      line.precision[metric] += 100.0 * one[metric].precision / static_cast<double>(scores.size());
      line.recall[metric] += 100.0 * one[metric].recall / static_cast<double>(scores.size());
    }
  }
  line.sum = line.f1[kRouge1].mean + line.f1[kRouge2].mean;
  return line;
}

std::size_t index_of(const std::vector<Contender>& contenders, const std::string& name) {
  return static_cast<std::size_t>(
      std::find_if(contenders.begin(), contenders.end(), [&](const Contender& one) { return one.name == name; }) -
      contenders.begin());
}

void print_difference(const Difference& difference, bool with_p) {
  std::printf("   %+6.1f", difference.mean);
  if (with_p) std::printf("  %5.3f", difference.p);
}

std::string slashes(const Line& line) {
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.1f/%.1f/%.1f", line.f1[kRouge1].mean, line.f1[kRouge2].mean,
                line.f1[kRougeLsum].mean);
  return buffer.data();
}

nlohmann::ordered_json json_of(const Difference& difference) {
  return {{"difference", difference.mean}, {"p", difference.p}};
}

nlohmann::ordered_json json_of(const Table& table, bool is_mean) {
  nlohmann::ordered_json methods = nlohmann::ordered_json::array();
  for (const Line& line : table.lines) {
    nlohmann::ordered_json method = {{"method", line.method}};
    for (std::size_t metric = 0; metric < kMetrics; ++metric) {
      nlohmann::ordered_json& figures = method[kNames[metric]];
      figures = {{"f1", line.f1[metric].mean}, {"precision", line.precision[metric]}, {"recall", line.recall[metric]}};
      if (is_mean) continue;
      figures["low"] = line.f1[metric].low;
      figures["high"] = line.f1[metric].high;
    }
    method["rouge1+rouge2"] = line.sum;
    method["to_lead"] = is_mean ? nlohmann::ordered_json(line.to_lead.mean) : json_of(line.to_lead);
    method["to_classic"] = is_mean ? nlohmann::ordered_json(line.to_classic.mean) : json_of(line.to_classic);
    methods.push_back(method);
  }
  nlohmann::ordered_json object;
  if (!is_mean) {
    object["corpus"] = table.corpus;
    object["length"] = text_of(table.length);
  }
  object["documents"] = table.documents;
  object["methods"] = methods;
  return object;
}

}  // namespace

std::string text_of(const summarise::Length& length) {
  return (length.unit == summarise::Unit::words ? "-w " : "-n ") +
         std::to_string(static_cast<std::size_t>(length.amount));
}

Table make_table(const std::string& corpus, const summarise::Length& length, const std::vector<Contender>& contenders,
                 const std::vector<std::vector<Scores>>& scores) {
  const std::vector<double> lead = sums(scores[index_of(contenders, "lead")]);
  const std::vector<double> classic = sums(scores[index_of(contenders, "classic")]);
  Table table{corpus, length, lead.size(), {}};
  for (std::size_t k = 0; k < contenders.size(); ++k) {
    Line line = make_line(contenders[k].name, scores[k]);
    line.to_lead = difference(sums(scores[k]), lead);
    line.to_classic = difference(sums(scores[k]), classic);
    table.lines.push_back(std::move(line));
  }
  return table;
}

Table mean_of(const std::vector<Table>& tables) {
  Table mean{"mean of " + std::to_string(tables.size()) + " corpora", {summarise::Unit::sentences, 0}, 0, {}};
  const auto share = 1.0 / static_cast<double>(tables.size());
  for (const Table& table : tables) {
    mean.documents += table.documents;
    mean.lines.resize(table.lines.size());
    for (std::size_t k = 0; k < table.lines.size(); ++k) {
      const Line& line = table.lines[k];
      Line& sum = mean.lines[k];
      sum.method = line.method;
      for (std::size_t metric = 0; metric < kMetrics; ++metric) {
        sum.f1[metric].mean += share * line.f1[metric].mean;
        sum.precision[metric] += share * line.precision[metric];
        sum.recall[metric] += share * line.recall[metric];
      }
      sum.sum += share * line.sum;
      sum.to_lead.mean += share * line.to_lead.mean;
      sum.to_classic.mean += share * line.to_classic.mean;
    }
  }
  return mean;
}

void print(const Table& table) {
  const bool is_mean = table.length.amount == 0;
  std::printf("%s · %zu documents%s\n", table.corpus.c_str(), table.documents,
              is_mean ? "" : (" · " + text_of(table.length)).c_str());
  std::printf("  %-22s %-18s %-18s %-18s %5s   %6s  %5s   %6s  %5s\n", "", "ROUGE-1", "ROUGE-2", "ROUGE-Lsum", "1+2",
              "lead", is_mean ? "" : "p", "classic", is_mean ? "" : "p");
  for (const Line& line : table.lines) {
    std::printf("  %-22s", line.method.c_str());
    for (const Metric metric : kPrinted) {
      const Interval& f1 = line.f1[metric];
      if (is_mean) {
        std::printf(" %4.1f              ", f1.mean);
      } else {
        std::printf(" %4.1f [%4.1f, %4.1f] ", f1.mean, f1.low, f1.high);
      }
    }
    std::printf(" %5.1f", line.sum);
    print_difference(line.to_lead, !is_mean && line.method != "lead");
    if (is_mean || line.method == "lead") std::printf("  %5s", "");
    print_difference(line.to_classic, !is_mean && line.method != "classic");
    std::printf("\n");
  }
  std::printf("\n");
}

void print_brief(const std::vector<Table>& tables) {
  if (tables.empty()) return;
  const Table mean = mean_of(tables);
  std::printf("%-20s %5s %-7s", "", "texts", "");
  const auto width = [](const Line& line) { return std::max(16, static_cast<int>(line.method.size())); };
  for (const Line& line : mean.lines) std::printf(" %*s", width(line), line.method.c_str());
  const auto row = [&](const Table& table, const std::string& length) {
    std::printf("\n%-20.20s %5zu %-7s", table.corpus.c_str(), table.documents, length.c_str());
    for (const Line& line : table.lines) std::printf(" %*s", width(line), slashes(line).c_str());
  };
  for (const Table& table : tables) row(table, text_of(table.length));
  row(mean, "");
  std::printf("\n%-34s", "mean ROUGE-1 + ROUGE-2");
  for (const Line& line : mean.lines) std::printf(" %*.1f", width(line), line.sum);
  std::printf("\n");
}

std::string to_json(const std::vector<Table>& tables) {
  nlohmann::ordered_json object;
  object["corpora"] = nlohmann::ordered_json::array();
  for (const Table& table : tables) object["corpora"].push_back(json_of(table, false));
  if (!tables.empty()) object["mean"] = json_of(mean_of(tables), true);
  return object.dump(2);
}

}  // namespace bench
