#include "speed_report.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <vector>

namespace bench {

namespace {

using Json = nlohmann::ordered_json;

// A heading, the names of the columns, the rows; the first column to the left, the others to the right.
struct Grid {
  std::string title;
  std::vector<std::string> names;
  std::vector<std::vector<std::string>> rows;
};

std::string digits(double value, int decimals) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
  return buffer;
}

// Three digits that count, as far as there are decimals to give.
std::string three(double value) {
  return digits(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

std::string milliseconds(double seconds) {
  return three(seconds * 1e3);
}

std::string a_byte(double seconds, std::size_t bytes) {
  return bytes == 0 ? "" : three(seconds * 1e9 / static_cast<double>(bytes));
}

std::string base_name(const std::string& file) {
  return file.substr(file.rfind('/') + 1);
}

Grid grid_of(const std::vector<Process>& processes) {
  Grid grid{"The tool as a process", {"text", "size", "options", "ms", "wc -w, ms", "ratio", "memory"}, {}};
  for (const Process& one : processes) {
    grid.rows.push_back({base_name(one.file), size_name(static_cast<double>(one.bytes)), one.options,
                         milliseconds(one.seconds), milliseconds(one.wc_seconds), digits(one.ratio, 2),
                         size_name(one.peak_bytes)});
  }
  return grid;
}

Grid grid_of(const std::vector<Library>& libraries) {
  Grid grid{
      "The library, ns a byte", {"text", "size", "summary", "cutting", "ICU", "summary / ICU", "cutting / ICU"}, {}};
  for (const Library& one : libraries) {
    grid.rows.push_back({base_name(one.file), size_name(static_cast<double>(one.bytes)),
                         a_byte(one.summary_seconds, one.bytes), a_byte(one.split_seconds, one.bytes),
                         a_byte(one.icu_seconds, one.bytes), digits(one.summary_ratio, 2), digits(one.split_ratio, 2)});
  }
  return grid;
}

double sum_of(const Stages& walk) {
  double sum = 0;
  for (const Stage& stage : walk.stages) sum += stage.seconds;
  return sum;
}

// A row a stage, a column a text.
Grid grid_of(const std::vector<Stages>& walks) {
  Grid grid{"Stages, ns a byte (share)", {"stage"}, {}};
  if (walks.empty()) return grid;
  for (const Stage& stage : walks.front().stages) grid.rows.push_back({stage.name});
  if (!grid.rows.empty()) grid.rows.push_back({"sum"});
  for (const Stages& walk : walks) {
    grid.names.push_back(base_name(walk.file));
    const double sum = sum_of(walk);
    for (std::size_t k = 0; k < walk.stages.size(); ++k) {
      const double seconds = walk.stages[k].seconds;
      const double share = sum > 0 ? 100.0 * seconds / sum : 0;
      grid.rows[k].push_back(a_byte(seconds, walk.bytes) + " (" + digits(share, 0) + " %)");
    }
    if (!grid.rows.empty()) grid.rows.back().push_back(a_byte(sum, walk.bytes));
  }
  return grid;
}

Grid grid_of(const Growth& growth) {
  std::string title = "Sizes of " + base_name(growth.file);
  if (growth.exponent > 0) title += ": time grows with size to the power of " + digits(growth.exponent, 2);
  Grid grid{title, {"size", "ms", "ns a byte", "memory", "bytes a byte"}, {}};
  for (const Size& size : growth.sizes) {
    const auto bytes = static_cast<double>(size.bytes);
    grid.rows.push_back({size_name(bytes), milliseconds(size.seconds), a_byte(size.seconds, size.bytes),
                         size_name(size.peak_bytes), bytes > 0 ? three(size.peak_bytes / bytes) : ""});
  }
  return grid;
}

Grid grid_of(const std::vector<Batch>& batches) {
  Grid grid{"Corpora", {"corpus", "documents", "size", "threads", "documents a second", "MB a second", "memory"}, {}};
  for (const Batch& one : batches) {
    const auto rate = [&one](double count) { return one.seconds > 0 ? count / one.seconds : 0; };
    grid.rows.push_back({base_name(one.file), std::to_string(one.documents), size_name(static_cast<double>(one.bytes)),
                         std::to_string(one.threads), digits(rate(static_cast<double>(one.documents)), 0),
                         three(rate(static_cast<double>(one.bytes)) / 1e6), size_name(one.peak_bytes)});
  }
  return grid;
}

std::vector<Grid> grids_of(const Figures& figures) {
  std::vector<Grid> grids{grid_of(figures.processes), grid_of(figures.libraries), grid_of(figures.stages)};
  for (const Growth& growth : figures.growths) grids.push_back(grid_of(growth));
  grids.push_back(grid_of(figures.batches));
  std::erase_if(grids, [](const Grid& grid) { return grid.rows.empty(); });
  return grids;
}

std::string line_of(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t k = 0; k < cells.size(); ++k) {
    const std::string blanks(widths[k] - std::min(widths[k], cells[k].size()), ' ');
    line += k == 0 ? cells[k] + blanks : "  " + blanks + cells[k];
  }
  return line + "\n";
}

std::string as_text(const Grid& grid) {
  std::vector<std::size_t> widths;
  for (std::size_t k = 0; k < grid.names.size(); ++k) {
    widths.push_back(grid.names[k].size());
    for (const auto& row : grid.rows) widths[k] = std::max(widths[k], row[k].size());
  }
  std::string text = grid.title + "\n" + line_of(grid.names, widths);
  for (const auto& row : grid.rows) text += line_of(row, widths);
  return text;
}

std::string markdown_line(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + " |";
  return line + "\n";
}

std::string as_markdown(const Grid& grid) {
  std::string text = "**" + grid.title + "**\n\n" + markdown_line(grid.names) + "|---|";
  for (std::size_t k = 1; k < grid.names.size(); ++k) text += "---:|";
  text += "\n";
  for (const auto& row : grid.rows) text += markdown_line(row);
  return text;
}

std::string joined(const Figures& figures, std::string (*form)(const Grid&)) {
  std::string text;
  for (const Grid& grid : grids_of(figures)) text += (text.empty() ? "" : "\n") + form(grid);
  return text;
}

}  // namespace

std::string size_name(double bytes) {
  if (bytes < 1e3) return digits(bytes, 0);
  const bool thousands = bytes < 999.5e3;
  const double value = bytes / (thousands ? 1e3 : 1e6);
  return digits(value, value < 9.95 ? 1 : 0) + (thousands ? " KB" : " MB");
}

std::string as_text(const Figures& figures) {
  return joined(figures, as_text);
}

std::string as_markdown(const Figures& figures) {
  return joined(figures, as_markdown);
}

std::string as_json(const Figures& figures) {
  Json json{{"processes", Json::array()},
            {"library", Json::array()},
            {"stages", Json::array()},
            {"growth", Json::array()},
            {"corpora", Json::array()}};
  for (const Process& one : figures.processes) {
    json["processes"].push_back({{"file", one.file},
                                 {"bytes", one.bytes},
                                 {"options", one.options},
                                 {"seconds", one.seconds},
                                 {"wc_seconds", one.wc_seconds},
                                 {"ratio", one.ratio},
                                 {"peak_bytes", one.peak_bytes}});
  }
  for (const Library& one : figures.libraries) {
    json["library"].push_back({{"file", one.file},
                               {"bytes", one.bytes},
                               {"summary_seconds", one.summary_seconds},
                               {"split_seconds", one.split_seconds},
                               {"icu_seconds", one.icu_seconds},
                               {"summary_ratio", one.summary_ratio},
                               {"split_ratio", one.split_ratio}});
  }
  for (const Stages& walk : figures.stages) {
    Json stages = Json::array();
    const double sum = sum_of(walk);
    for (const Stage& stage : walk.stages) {
      stages.push_back({{"stage", stage.name},
                        {"seconds", stage.seconds},
                        {"ns_a_byte", stage.seconds * 1e9 / std::max(1.0, static_cast<double>(walk.bytes))},
                        {"share", sum > 0 ? stage.seconds / sum : 0}});
    }
    json["stages"].push_back({{"file", walk.file}, {"bytes", walk.bytes}, {"stages", std::move(stages)}});
  }
  for (const Growth& growth : figures.growths) {
    Json sizes = Json::array();
    for (const Size& size : growth.sizes)
      sizes.push_back({{"bytes", size.bytes}, {"seconds", size.seconds}, {"peak_bytes", size.peak_bytes}});
    json["growth"].push_back({{"file", growth.file}, {"exponent", growth.exponent}, {"sizes", std::move(sizes)}});
  }
  for (const Batch& one : figures.batches) {
    json["corpora"].push_back(
        {{"file", one.file},
         {"bytes", one.bytes},
         {"documents", one.documents},
         {"threads", one.threads},
         {"seconds", one.seconds},
         {"documents_a_second", one.seconds > 0 ? static_cast<double>(one.documents) / one.seconds : 0},
         {"peak_bytes", one.peak_bytes}});
  }
  return json.dump(2) + "\n";
}

}  // namespace bench
