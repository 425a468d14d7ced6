#include <doctest/doctest.h>

#include <random>
#include <sstream>
#include <thread>

#include "awkward.hpp"
#include "samples.hpp"

namespace {

// All that a caller can see of a text, in one string; scores to the last bit.
std::string seen(const std::string& text, unsigned way) {
  summarise::Options options;
  options.all = true;
  options.similarity = static_cast<summarise::Measure>(way % 3);
  options.classic = way % 4 == 3;
  const char* languages[] = {"auto", "auto", "en", "de", "fr", "ru", "und"};
  options.language = languages[way % std::size(languages)];
  if (way % 2 == 0) options.query = "kiln chimney fire";
  std::ostringstream out;
  out << std::hexfloat;
  try {
    const summarise::Summary summary = summarise::summarise(text, options);
    out << summary.language << ' ' << summary.word_count << '\n';
    for (const summarise::Sentence& s : summary.sentences)
      out << s.text << '|' << s.begin << '|' << s.end << '|' << s.score << '|' << s.chosen << '|' << s.order << '\n';
    for (const summarise::Piece& piece : summarise::split(text, options).pieces)
      out << piece.text << '|' << summarise::name_of(piece.kind) << '\n';
  } catch (const summarise::Error& error) {
    out << error.what();
  }
  return out.str();
}

}  // namespace

TEST_CASE("eight threads at once see what one sees") {
  // The threads come first: what is made at its first use is made by all of them together.
  constexpr unsigned kThreads = 8;
  std::mt19937 engine(8);
  std::vector<std::string> texts{test::kKiln, test::paragraphs(test::kStrangers)};
  for (int i = 0; i < 60; ++i) texts.push_back(i % 2 == 0 ? test::random_text(engine) : test::random_bytes(engine));
  std::vector<std::vector<std::string>> results(kThreads);
  std::vector<std::thread> threads;
  for (unsigned t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (unsigned i = 0; i < texts.size(); ++i) results[t].push_back(seen(texts[i], i));
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (unsigned i = 0; i < texts.size(); ++i) {
    const std::string alone = seen(texts[i], i);
    for (unsigned t = 0; t < kThreads; ++t) {
      CAPTURE(i);
      CAPTURE(t);
      CHECK(results[t][i] == alone);
    }
  }
}
