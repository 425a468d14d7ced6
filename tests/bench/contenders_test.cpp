#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

#include "contenders.hpp"

using bench::Contender;
using bench::contender_of;
using Names = std::vector<std::string>;

namespace {

Names names_of(const std::vector<Contender>& contenders) {
  Names names;
  for (const Contender& one : contenders) names.push_back(one.name);
  return names;
}

}  // namespace

TEST_CASE("contenders: every method of the library has a name of its own") {
  const Names names = bench::method_names();
  CHECK(names.front() == "textrank");
  for (const char* name : {"lead", "random"}) CHECK(std::count(names.begin(), names.end(), name) == 1);
  for (std::size_t k = 0; k < names.size(); ++k) {
    CHECK(contender_of(names[k]).options.method == static_cast<summarise::Method>(k));
  }
}

TEST_CASE("contenders: names") {
  CHECK(contender_of("oracle").is_oracle);
  CHECK_FALSE(contender_of("default").options.classic);
  CHECK(contender_of("classic").options.classic);
  CHECK(contender_of("textrank/classic").options.classic);
  CHECK(contender_of("lead").options.method == summarise::Method::lead);
  CHECK_FALSE(contender_of("lead").reads_title);
  CHECK_FALSE(contender_of("lead").reads_query);
  const Contender less = contender_of("default-place+query+diversity");
  CHECK(less.options.without == Names{"place", "query"});
  CHECK(less.options.diversity == 0.0);
  CHECK_FALSE(less.reads_query);
  CHECK(less.reads_title);
  CHECK_THROWS_AS(contender_of("textrnk"), std::runtime_error);
}

TEST_CASE("contenders: lead and classic are always there, and once") {
  CHECK(names_of(bench::contenders({"default"}, {"place", "size"})) ==
        Names{"default", "default-place", "default-size", "lead", "classic"});
  CHECK(names_of(bench::contenders({"lead", "default", "lead"}, {})) == Names{"lead", "default", "classic"});
  const Names all = names_of(bench::contenders({"all"}, {}));
  CHECK(all.size() == bench::method_names().size() + 3);
}

TEST_CASE("contenders: what can be left out") {
  for (const std::string_view piece : bench::kPieces) {
    CAPTURE(piece);
    CHECK_NOTHROW(contender_of("default-" + std::string(piece)));
  }
  CHECK_THROWS_WITH(contender_of("default-nosuch"),
                    doctest::Contains("there is no piece 'nosuch' to leave out; there are place, size, cues"));
  CHECK_THROWS_WITH(contender_of("default-place+"), doctest::Contains("there is no piece ''"));
}
