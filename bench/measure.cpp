#include "measure.hpp"

#include <algorithm>
#include <mutex>

#include "oracle.hpp"
#include "parallel.hpp"

namespace bench {

namespace {

Text chosen_by_library(const Record& record, const summarise::Options& options, WordReader& reader) {
  Text chosen;
  for (const summarise::Sentence& sentence : summary_of(record, options).sentences) {
    chosen.push_back(reader.read(sentence.text));
  }
  return chosen;
}

Text chosen_by_oracle(const Record& record, summarise::Options options, const std::vector<Text>& references,
                      WordReader& reader) {
  options.method = summarise::Method::lead;  // any would do: all sentences are asked for
  options.all = true;
  Text sentences;
  std::vector<std::size_t> words;
  for (const summarise::Sentence& sentence : summary_of(record, options).sentences) {
    sentences.push_back(reader.read(sentence.text));
    words.push_back(sentence.words);
  }
  const bool in_words = options.length.unit == summarise::Unit::words;
  Text chosen;
  for (const std::size_t i :
       oracle(sentences, words, references, {in_words, static_cast<std::size_t>(options.length.amount)})) {
    chosen.push_back(sentences[i]);
  }
  return chosen;
}

}  // namespace

summarise::Options options_for(const Record& record, const Contender& contender, const summarise::Length& length) {
  summarise::Options options = contender.options;
  options.length = length;
  if (record.language.size() == 2) {
    options.language = record.language;  // "EN" is English too
    std::transform(options.language.begin(), options.language.end(), options.language.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  }
  if (contender.reads_title) options.title = record.title;
  if (contender.reads_query) options.query = record.query;
  return options;
}

summarise::Summary summary_of(const Record& record, const summarise::Options& options) {
  if (record.documents.empty()) return summarise::summarise(record.text, options);
  const std::vector<std::string_view> texts(record.documents.begin(), record.documents.end());
  summarise::Summary summary = summarise::summarise_together(texts, options);
  for (const summarise::Source& source : summary.sources) {
    if (!source.error.empty()) throw summarise::Error(source.error);
  }
  return summary;
}

std::vector<std::vector<Scores>> measure(const Corpus& corpus, const std::vector<Contender>& contenders,
                                         const Setting& setting) {
  std::vector<std::vector<Scores>> scores(contenders.size(), std::vector<Scores>(corpus.records.size()));
  std::vector<WordReader> readers = make_readers(setting.jobs, WordRule::unicode, setting.stem);
  std::size_t done = 0;
  std::mutex mutex;
  const auto measure_record = [&](std::size_t number, WordReader& reader) {
    const Record& record = corpus.records[number];
    std::vector<Text> references;
    for (const auto& reference : record.references) references.push_back(reader.read(reference));
    for (std::size_t k = 0; k < contenders.size(); ++k) {
      const summarise::Options options = options_for(record, contenders[k], setting.length);
      const Text chosen = contenders[k].is_oracle ? chosen_by_oracle(record, options, references, reader)
                                                  : chosen_by_library(record, options, reader);
      scores[k][number] = rouge(chosen, references, setting.several);
    }
  };
  in_parallel(corpus.records.size(), setting.jobs, [&](std::size_t number, std::size_t job) {
    try {
      measure_record(number, readers[job]);
    } catch (const summarise::Error& error) {
      throw error_in(corpus, corpus.records[number], error);
    }
    const std::lock_guard lock(mutex);
    ++done;
    if (setting.on_record) setting.on_record(done);
  });
  return scores;
}

}  // namespace bench
