#include "corpus.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <summarise/summarise.hpp>

namespace bench {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using Lines = std::vector<std::string>;

const Lines kTextFields = {"text", "document", "article", "source"};
const Lines kReferenceFields = {"summary", "references", "highlights", "target", "abstract"};
const Lines kListsOfReferences = {"references", "target"};

bool is_blank(const std::string& line) {
  return line.find_first_not_of(" \t\r\n") == std::string::npos;
}

// The sentences of a reference that is written as one string.
Lines sentences_of(const std::string& text) {
  Lines lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (std::string line = text.substr(at, end - at); !is_blank(line)) lines.push_back(std::move(line));
    at = end + 1;
  }
  if (lines.size() != 1) return lines;
  Lines sentences;
  for (const summarise::Piece& piece : summarise::split(lines[0]).pieces) sentences.push_back(piece.text);
  return sentences;
}

// The field called `own`, or where that is "" the first of `usual` that is there; its name in `name`.
const Json* find(const Json& object, const std::string& own, const Lines& usual, std::string& name) {
  for (const std::string& candidate : own.empty() ? usual : Lines{own}) {
    if (!object.contains(candidate) || object[candidate].is_null()) continue;
    name = candidate;
    return &object[candidate];
  }
  return nullptr;
}

std::string joined(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  std::string text;
  for (const auto& line : value.get<Lines>()) text.append(line).push_back('\n');
  return text;
}

std::vector<Lines> references_of(const Json& value, const std::string& name) {
  if (value.is_string()) return {sentences_of(value.get<std::string>())};
  std::vector<Lines> references;
  const bool is_list_of_references =
      std::find(kListsOfReferences.begin(), kListsOfReferences.end(), name) != kListsOfReferences.end();
  for (const Json& part : value) {
    if (part.is_array()) {
      references.push_back(part.get<Lines>());
    } else if (is_list_of_references) {
      references.push_back(sentences_of(part.get<std::string>()));
    } else {
      if (references.empty()) references.emplace_back();
      references[0].push_back(part.get<std::string>());
    }
  }
  return references;
}

std::string optional_string(const Json& object, const char* name) {
  return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string();
}

bool is_complete(Record& record) {
  std::erase_if(record.references,
                [](const Lines& lines) { return std::all_of(lines.begin(), lines.end(), is_blank); });
  const bool is_empty =
      is_blank(record.text) && std::all_of(record.documents.begin(), record.documents.end(), is_blank);
  return !is_empty && !record.references.empty();
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> texts_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// "a/b/" → "a/b": what stands beside it is then in its parent.
fs::path without_slash(const std::string& path) {
  const fs::path normal = fs::absolute(path).lexically_normal();
  return normal.has_filename() ? normal : normal.parent_path();
}

Corpus read_folder(const fs::path& folder) {
  const fs::path texts = fs::is_directory(folder / "texts") ? folder / "texts" : folder;
  std::vector<fs::path> references;
  for (const fs::path& place : {folder, folder / "references", folder.parent_path() / "references"}) {
    if (!fs::is_directory(place)) continue;
    const std::vector<fs::path> files = texts_in(place);
    references.insert(references.end(), files.begin(), files.end());
  }
  Corpus corpus;
  for (const fs::path& text : texts_in(texts)) {
    const std::string stem = text.stem().string();
    if (stem.find(".ref") != std::string::npos) continue;
    Record record;
    record.origin = text.filename().string();
    record.text = read_file(text);
    for (const fs::path& reference : references) {
      if (reference.filename().string().starts_with(stem + ".ref")) {
        record.references.push_back(sentences_of(read_file(reference)));
      }
    }
    if (is_complete(record)) {
      corpus.records.push_back(std::move(record));
    } else {
      ++corpus.skipped;
    }
  }
  return corpus;
}

Corpus read_lines(const std::string& path, const Fields& fields) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  Corpus corpus;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (is_blank(line)) continue;
    try {
      Record record;
      record.origin = "line " + std::to_string(number);
      if (read_record(line, fields, record)) {
        corpus.records.push_back(std::move(record));
      } else {
        ++corpus.skipped;
      }
    } catch (const Json::exception& error) {
      throw std::runtime_error(path + ": line " + std::to_string(number) + ": " + error.what());
    }
  }
  return corpus;
}

// The field called `own`, or else all of `usual`, as they are told to people.
std::string names_of(const std::string& own, const Lines& usual) {
  if (!own.empty()) return own;
  std::string names;
  for (const std::string& name : usual) names += (names.empty() ? "" : ", ") + name;
  return names;
}

void note_left_out(const std::string& path, std::size_t count, const char* which) {
  std::fprintf(stderr, "summarise-bench: %s: %zu %s left out\n", path.c_str(), count, which);
}

}  // namespace

bool read_record(const std::string& json, const Fields& fields, Record& record) {
  const Json object = Json::parse(json);
  std::string name;
  if (const Json* text = find(object, fields.text, kTextFields, name)) record.text = joined(*text);
  if (fields.text.empty() && record.text.empty() && object.contains("documents")) {
    record.documents = object["documents"].get<Lines>();
  }
  if (const Json* references = find(object, fields.reference, kReferenceFields, name)) {
    record.references = references_of(*references, name);
  }
  record.title = optional_string(object, "title");
  record.query = optional_string(object, "query");
  record.language = optional_string(object, "lang");
  if (record.language.empty()) record.language = optional_string(object, "language");
  return is_complete(record);
}

Corpus read_corpus(const std::string& path, const Fields& fields) {
  Corpus corpus = fs::is_directory(path) ? read_folder(without_slash(path)) : read_lines(path, fields);
  corpus.name = corpus_name(path);
  return corpus;
}

std::string corpus_name(const std::string& path) {
  return without_slash(path).stem().string();
}

Corpus records_to_measure(const std::string& path, const Fields& fields, bool queries, std::size_t limit) {
  Corpus corpus = read_corpus(path, fields);
  if (corpus.records.empty()) {
    throw std::runtime_error(path +
                             (fs::is_directory(path)
                                  ? ": no NAME.txt with a NAME.ref*.txt"
                                  : ": no document with a text (" + names_of(fields.text, kTextFields) +
                                        ") and a reference (" + names_of(fields.reference, kReferenceFields) + ")"));
  }
  if (corpus.skipped > 0) note_left_out(path, corpus.skipped, "without text or reference");
  const std::size_t others =
      std::erase_if(corpus.records, [&](const Record& one) { return one.query.empty() == queries; });
  if (corpus.records.empty()) {
    throw std::runtime_error(
        path + (queries ? ": no document has a query" : ": every document has a query: --queries asks it"));
  }
  if (others > 0 && !queries) note_left_out(path, others, "with a query (--queries takes them)");
  if (limit > 0 && corpus.records.size() > limit) corpus.records.resize(limit);
  return corpus;
}

std::runtime_error error_in(const Corpus& corpus, const Record& record, const std::exception& error) {
  return std::runtime_error(corpus.name + ": " + record.origin + ": " + error.what());
}

}  // namespace bench
