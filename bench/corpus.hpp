// Documents with reference summaries, as people keep them.
//
// JSON lines, an object a line. The first of these fields that is there is taken:
//
//   the document    text, document, article, source: a string, or a list of strings (its lines)
//                   or documents: a list of strings, several texts on one topic, of which there is to be one summary
//   its references  summary, references, highlights, target, abstract:
//                     a string: one reference; its lines are its sentences, a single line is cut into sentences
//                     a list of strings: one reference, a sentence each; in `references` and `target` a reference each
//                     a list of lists of strings: several references, each a list of sentences
//   beside them     title, query, lang or language
//
// Or a folder (DUC's way): NAME.txt with NAME.ref*.txt in the same folder; texts may lie in a sub-folder `texts`,
// references in a sub-folder `references` or in a folder `references` beside it.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {

struct Record {
  std::string text;
  std::vector<std::string> documents;                // several on one topic, in place of one text
  std::vector<std::vector<std::string>> references;  // each a list of sentences; at least one
  std::string title, query, language;                // "" where there is none
  std::string origin;                                // where it stands in its corpus: "line 7", "a.txt"
};

// In place of the usual names of fields; "": the usual ones.
struct Fields {
  std::string text, reference;
};

struct Corpus {
  std::string name;  // the file's or folder's, without its ending
  std::vector<Record> records;
  std::size_t skipped = 0;  // without text or reference
};

// Throws std::runtime_error with a message that names the file, and the line where there is one.
Corpus read_corpus(const std::string& path, const Fields& fields);

// Those of a corpus that have a query, or those that have none, the first `limit` of them (0: all); what is left out
// for lack of text or reference, or because it has a query, is said on standard error. Throws likewise, also where
// nothing is left.
Corpus records_to_measure(const std::string& path, const Fields& fields, bool queries, std::size_t limit);

// One record from one JSON object; false where it has no text or no reference.
bool read_record(const std::string& json, const Fields& fields, Record& record);

// What went wrong with one of its records, with both their names.
std::runtime_error error_in(const Corpus& corpus, const Record& record, const std::exception& error);

// "a/b/news.jsonl" → "news".
std::string corpus_name(const std::string& path);

}  // namespace bench
