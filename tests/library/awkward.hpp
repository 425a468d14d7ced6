// Texts and bytes that nobody would write, from a seeded generator.
#pragma once

#include <cstddef>
#include <iterator>
#include <random>
#include <string>

namespace test {

inline const std::string kFragments[] = {"word ",
                                         "Kiln ",
                                         "the ",
                                         "fire",
                                         "A",
                                         "é",
                                         "e\u0301",
                                         "ß",
                                         "Ω",
                                         "窯の",
                                         "火。",
                                         "ケーキ",
                                         "「土」",
                                         "ไทย ",
                                         "ស្រី",
                                         "мир. ",
                                         "שלום ",
                                         "9",
                                         "3.14 ",
                                         "1. ",
                                         "2) ",
                                         "a) ",
                                         "- ",
                                         "• ",
                                         "* ",
                                         ". ",
                                         "! ",
                                         "?! ",
                                         "... ",
                                         ". . . ",
                                         "… ",
                                         ".",
                                         "\" ",
                                         "“",
                                         "” ",
                                         "’s ",
                                         "(",
                                         ") ",
                                         "[3] ",
                                         "Mr. ",
                                         "U.S. ",
                                         "e.g. ",
                                         "z. B. ",
                                         "No. 7 ",
                                         "\n",
                                         "\n\n",
                                         "\r\n",
                                         "\r",
                                         "\t",
                                         "  ",
                                         " ",
                                         "\u00A0",
                                         "\u3000",
                                         "\u2028",
                                         "\u2029",
                                         "\f",
                                         "\v",
                                         "\u0085",
                                         "-\n",
                                         "\u2010\n",
                                         "\u00AD\n",
                                         "\u00AD",
                                         "-\u00AD\n",
                                         "- \n",
                                         "\n> ",
                                         "\n>> ",
                                         "> ",
                                         "\n>\n",
                                         "\u200B",
                                         "\u2060",
                                         "\uFEFF",
                                         "\u202E",
                                         "\u200D",
                                         "👩🏽‍🔧",
                                         "🇩🇪",
                                         "\x1b[31m",
                                         "\x7f",
                                         "\x01",
                                         "\uFFFD",
                                         "\U0010FFFF",
                                         "\uFDD0",
                                         "From: a@b.example\n",
                                         "Subject: x\n",
                                         "-- \n",
                                         "\n--\n",
                                         "On Monday, Ann wrote:\n",
                                         "CHAPTER I\n",
                                         "Share this\n",
                                         "| a | b |\n",
                                         "name: words\n",
                                         "http://a.example/b?c=d ",
                                         "\n\n  ",
                                         "Pots are fired in a kiln of brick and clay ",
                                         "near the river, where the old works stood.\n",
                                         "They burn for three days. ",
                                         "\n          "};

inline std::string random_text(std::mt19937& engine) {
  std::string text;
  const std::size_t count = 1 + engine() % 60;
  for (std::size_t i = 0; i < count; ++i) text += kFragments[engine() % std::size(kFragments)];
  return text;
}

inline std::string random_bytes(std::mt19937& engine) {
  std::string bytes;
  const std::uint_fast32_t kind = engine() % 4;
  const std::size_t count = engine() % 300;
  for (std::size_t i = 0; i < count; ++i) {
    const auto any = static_cast<char>(engine() % 256);
    const auto plain = static_cast<char>(0x20 + engine() % 0x5F);
    const bool wild = kind == 0 || (kind == 1 && engine() % 4 == 0) || (kind == 2 && engine() % 40 == 0);
    bytes += wild ? any : plain;
  }
  if (kind == 3) {  // a text with a hole in it
    bytes = random_text(engine);
    bytes.erase(engine() % bytes.size(), 1 + engine() % 3);
  }
  return bytes;
}

}  // namespace test
