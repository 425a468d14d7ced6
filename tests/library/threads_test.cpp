#include <doctest/doctest.h>

#include <random>
#include <sstream>
#include <thread>

#include "awkward.hpp"
#include "samples.hpp"

namespace {

// All that a caller can see of a text, in one string; scores to the last bit.
std::string seen(const std::string& text, unsigned way, unsigned threads = 1) {
  summarise::Options options;
  options.threads = threads;
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

// So long that several threads share it: paragraphs wrapped within words, lists, another language, a growing
// vocabulary.
std::string long_text() {
  std::string text;
  for (int i = 0; i < 2600; ++i) {
    const std::string number = std::to_string(i);
    text += "The kiln" + number + " of Mr. Alder burned for three days, and the chim-\nney of house " + number +
            " was rebuilt. Nobody had seen kiln" + std::to_string(i / 2) + " before!\n\n";
    if (i % 7 == 0) text += "- a brick\n- a chimney" + number + "\n\n";
    if (i % 11 == 0)
      text += "Der Ofen der Töpfer war am Abend kalt, und niemand wusste, ob er z. B. wieder brennt.\n\n";
  }
  return text;
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

TEST_CASE("several threads see in one long text what one sees") {
  const std::string text = long_text();
  for (unsigned way = 0; way < 8; ++way) {
    CAPTURE(way);
    const std::string alone = seen(text, way);
    for (const unsigned threads : {0U, 2U, 5U, 64U}) {
      CAPTURE(threads);
      CHECK(seen(text, way, threads) == alone);
    }
  }
}
