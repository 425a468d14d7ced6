#include "contenders.hpp"

#include <algorithm>
#include <stdexcept>

namespace bench {

namespace {

template <typename Names>
std::string listed(std::string all, const Names& names) {
  for (const auto& name : names) all.append(all.empty() ? "" : ", ").append(name);
  return all;
}

void leave_out(const std::string& pieces, Contender& contender) {
  for (std::size_t at = 0; at <= pieces.size();) {
    const std::size_t end = std::min(pieces.find('+', at), pieces.size());
    const std::string piece = pieces.substr(at, end - at);
    if (std::find(kPieces.begin(), kPieces.end(), piece) == kPieces.end())
      throw std::runtime_error("there is no piece '" + piece + "' to leave out; there are " + piece_names());
    // What the library is not told it cannot weigh, whatever the evidence for it is called inside.
    if (piece == "title") contender.reads_title = false;
    if (piece == "query") contender.reads_query = false;
    if (piece == "diversity") {
      contender.options.diversity = 0.0;
    } else {
      contender.options.without.push_back(piece);
    }
    at = end + 1;
  }
}

}  // namespace

std::vector<std::string> method_names() {
  std::vector<std::string> names;
  for (const summarise::Method method : summarise::kMethods) names.emplace_back(summarise::name_of(method));
  return names;
}

std::string piece_names() {
  return listed("", kPieces);
}

Contender contender_of(const std::string& name) {
  Contender contender;
  contender.name = name;
  std::string base = name.substr(0, name.find('-'));
  if (base.size() < name.size()) leave_out(name.substr(base.size() + 1), contender);
  if (base == "oracle" || base == "default") {
    contender.is_oracle = base == "oracle";
    return contender;
  }
  if (base == "classic") base = "textrank/classic";
  constexpr std::string_view kClassic = "/classic";
  if (base.ends_with(kClassic)) {
    contender.options.classic = true;
    contender.reads_title = false;  // no method as published does, but edmundson, which finds its own in the text
    base.resize(base.size() - kClassic.size());
  }
  const std::vector<std::string> methods = method_names();
  const auto found = std::find(methods.begin(), methods.end(), base);
  if (found == methods.end()) {
    throw std::runtime_error("there is no method '" + name + "'; there are " +
                             listed("default, classic, oracle", methods));
  }
  contender.options.method = summarise::kMethods[static_cast<std::size_t>(found - methods.begin())];
  if (base == "lead" || base == "random") contender.reads_title = contender.reads_query = false;  // the baselines
  return contender;
}

std::vector<Contender> contenders(const std::vector<std::string>& names, const std::vector<std::string>& without) {
  std::vector<std::string> all;
  const auto add = [&all](const std::string& name) {
    if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
  };
  for (const std::string& name : names) {
    if (name != "all") {
      add(name);
      continue;
    }
    add("default");
    add("classic");
    for (const std::string& method : method_names()) add(method);
    add("oracle");
  }
  for (const std::string& piece : without) add("default-" + piece);
  add("lead");
  add("classic");
  std::vector<Contender> result;
  std::transform(all.begin(), all.end(), std::back_inserter(result), contender_of);
  return result;
}

}  // namespace bench
