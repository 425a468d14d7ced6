// summarise-bench segmentation FILE…: how well sentences are cut, beside ICU alone.
//
// A file has a JSON object a line: {"lang", "text", "sentences", "name"?}. Measured are inner boundaries by their
// position in characters without blanks: precision, recall and F1 over the file, and how many records are right as a
// whole, by language and by family (a rule's name without its number), where records have names.
#pragma once

#include <string>
#include <vector>

namespace bench {

// `list`: also each record that fell short, with what was got and wanted. Returns the exit status.
int segmentation(const std::vector<std::string>& files, bool list);

}  // namespace bench
