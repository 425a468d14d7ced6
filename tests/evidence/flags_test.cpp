// The kinds of evidence that a sentence has or has not.
#include <doctest/doctest.h>

#include <algorithm>

#include "evidence/conclusion.hpp"
#include "evidence/fragments.hpp"
#include "evidence/pictures.hpp"
#include "evidence/quotation.hpp"

TEST_CASE("a flag's weight stands where the flag does") {
  const summarise::Evidence evidence = summarise::where("flags", {true, false, true}, 1.5);
  CHECK(evidence.name == "flags");
  CHECK(evidence.log_weights == std::vector<double>{1.5, 0, 1.5});
  CHECK(summarise::where("none", {}, 1).log_weights.empty());
}

TEST_CASE("a conclusion speaks for a sentence, a quotation or a picture against it") {
  const summarise::Evidence conclusion = summarise::conclusion({false, true});
  CHECK(conclusion.name == "conclusion");
  CHECK(conclusion.log_weights[0] == 0);
  CHECK(conclusion.log_weights[1] > 0);
  const summarise::Evidence quotation = summarise::quotation({false, true}, {false, true}, 1);
  CHECK(quotation.name == "quotation");
  CHECK(quotation.log_weights[0] == 0);
  CHECK(quotation.log_weights[1] < 0);
  const summarise::Evidence pictures = summarise::pictures({false, true});
  CHECK(pictures.name == "pictures");
  CHECK(pictures.log_weights[0] == 0);
  CHECK(pictures.log_weights[1] < 0);
}

TEST_CASE("what is said counts for less in a book, with a mark of its own or without") {
  const summarise::Evidence story = summarise::quotation({false, false, true}, {false, true, true}, 1);
  const summarise::Evidence book = summarise::quotation({false, false, true}, {false, true, true}, 0.1);
  CHECK(story.log_weights[1] == 0);
  CHECK(book.log_weights[0] == 0);
  CHECK(book.log_weights[1] < 0);
  CHECK(book.log_weights[2] == doctest::Approx(story.log_weights[2] + book.log_weights[1]));
}

TEST_CASE("a small letter at the beginning, or no mark at the end, speaks against a sentence where few are so") {
  const auto flags = [](std::ptrdiff_t count) {
    summarise::Flags some(20);
    std::fill_n(some.begin(), count, 1);
    return some;
  };
  const summarise::Flags none = flags(0);
  const summarise::Evidence small = summarise::fragments(flags(1), none);
  CHECK(small.name == "fragments");
  CHECK(small.log_weights[1] == 0);
  CHECK(small.log_weights[0] == doctest::Approx(-summarise::kWeights.fragment * 0.8));
  // A page may have many lines without a mark, menus and other headlines, and a writer many small letters.
  CHECK(summarise::fragments(flags(5), none).log_weights == std::vector<double>(20));
  CHECK(summarise::fragments(none, flags(8)).log_weights[0] == doctest::Approx(-summarise::kWeights.fragment * 0.5));
  CHECK(summarise::fragments(none, flags(16)).log_weights == std::vector<double>(20));
  CHECK(summarise::fragments(flags(1), flags(8)).log_weights[0] ==
        doctest::Approx(-summarise::kWeights.fragment * (0.8 + 0.5)));
  CHECK(summarise::fragments({}, {}).log_weights.empty());
}
