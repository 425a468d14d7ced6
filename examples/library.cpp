// The library in ten lines: prints the three sentences that carry a file.
#include <fstream>
#include <iostream>
#include <iterator>
#include <summarise/summarise.hpp>

int main(int argc, char** argv) {
  std::ifstream file(argc > 1 ? argv[1] : "examples/article.txt", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  for (const auto& sentence : summarise::summarise(text).sentences) std::cout << sentence.text << '\n';
}
