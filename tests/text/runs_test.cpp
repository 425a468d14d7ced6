// Which lines belong together.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

TEST_CASE("a paragraph a line, with or without blank lines between them") {
  const Strings expected = {"sentence: The ferry was late again, and nobody on the quay could say why it was.",
                            "sentence: Ilse went home. She came back at noon.", "sentence: It had left."};
  for (const std::string between : {"\n", "\n\n", "\r\n", "\n \n\n", "\u2029"}) {
    CAPTURE(between);
    const std::string text = std::string("The ferry was late again, and nobody on the quay could say why it was.") +
                             between + "Ilse went home. She came back at noon." + between + "It had left." + between;
    CHECK(laid_out(text) == expected);
  }
}

TEST_CASE("wrapped paragraphs between blank lines") {
  CHECK(laid_out("The ferry was late again, and nobody on the quay could say\n"
                 "why it was, or when it would come, if it came at all. The\n"
                 "harbour master had locked his door.\n"
                 "\n"
                 "Ilse went home for her coat and came back at noon with a\n"
                 "basket of apples, which she shared with those who had been\n"
                 "waiting since dawn.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why it was, or when it would "
                "come, if it came at all. The harbour master had locked his door.",
                "sentence: Ilse went home for her coat and came back at noon with a basket of apples, which she shared "
                "with those who had been waiting since dawn."});
}

TEST_CASE("a wrapped paragraph of two lines in a wrapped text") {
  CHECK(laid_out("The ferry was late again, and nobody on the quay could say\n"
                 "why it was, or when it would come, if it came at all. The\n"
                 "harbour master had locked his door and drawn his curtains\n"
                 "so that nobody could ask.\n"
                 "\n"
                 "Those who had been waiting since dawn were told by the old\n"
                 "Fenwick brothers to go home.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why it was, or when it would "
                "come, if it came at all. The harbour master had locked his door and drawn his curtains so that nobody "
                "could ask.",
                "sentence: Those who had been waiting since dawn were told by the old Fenwick brothers to go home."});
}

TEST_CASE("wrapped paragraphs without blank lines, told apart by their indents") {
  CHECK(laid_out("   The ferry was late again, and nobody on the quay could\n"
                 "say why it was, or when it would come, if it came at all.\n"
                 "The harbour master had locked his door.\n"
                 "   Ilse went home for her coat and came back at noon with\n"
                 "a basket of apples, which she shared with those who had\n"
                 "been waiting since dawn.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why it was, or when it would "
                "come, if it came at all. The harbour master had locked his door.",
                "sentence: Ilse went home for her coat and came back at noon with a basket of apples, which she shared "
                "with those who had been waiting since dawn."});
}

TEST_CASE("wrapped text of scripts without blanks and of other alphabets") {
  CHECK(laid_out("渡し船は朝の七時に出ます。雨の日は、船頭が小屋で待っ\n"
                 "ています。子どもたちは橋を渡って学校へ行きます。夜に\n"
                 "は灯がともり、川の音だけが聞こえます。\n",
                 "ja") ==
        Strings{"sentence: 渡し船は朝の七時に出ます。雨の日は、船頭が小屋で待っています。子どもたちは橋を渡って学校へ"
                "行きます。夜には灯がともり、川の音だけが聞こえます。"});
  CHECK(laid_out("Летом паром долго стоял у берега, потому что мотор никак\n"
                 "не хотел заводиться. Мастер приехал из города только в\n"
                 "пятницу и сразу нашёл причину.\n",
                 "ru") ==
        Strings{"sentence: Летом паром долго стоял у берега, потому что мотор никак не хотел заводиться. Мастер "
                "приехал из города только в пятницу и сразу нашёл причину."});
}

TEST_CASE("verse keeps its lines") {
  CHECK(laid_out("The reeds lean down to hear the stream,\n"
                 "The stream has nothing new to say,\n"
                 "And so the heron keeps its dream\n"
                 "Until the fog has gone away.\n"
                 "\n"
                 "The ferry bell is cracked and slow,\n"
                 "It rings for nobody at all,\n"
                 "And those who heard it long ago\n"
                 "Have gone to live behind the wall.\n") ==
        Strings{"sentence: The reeds lean down to hear the stream,", "sentence: The stream has nothing new to say,",
                "sentence: And so the heron keeps its dream", "sentence: Until the fog has gone away.",
                "sentence: The ferry bell is cracked and slow,", "sentence: It rings for nobody at all,",
                "sentence: And those who heard it long ago", "sentence: Have gone to live behind the wall."});
}

TEST_CASE("a line that is broken in two goes on in lower case, even where nothing else is wrapped") {
  CHECK(laid_out("The ferry was late again, and nobody on the quay could\n"
                 "say why.\n"
                 "\n"
                 "Ilse went home.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could say why.",
                "sentence: Ilse went home."});
}

TEST_CASE("a long line that ends with a conjunction or a preposition goes on, in capitals too") {
  CHECK(laid_out("Instead of any such letter of excuse from his friend, as\n"
                 "Elizabeth had expected, he brought Darcy.\n") ==
        Strings{"sentence: Instead of any such letter of excuse from his friend, as Elizabeth had expected, he brought "
                "Darcy."});
  CHECK(laid_out("A Short History of the Things We Look\nElizabeth had expected another letter from him.\n").size() ==
        2);
}

TEST_CASE("a wrapped sentence goes on behind a hyphen and across quote marks") {
  CHECK(laid_out("> The ferry was late again, and nobody on the quay could re-\n"
                 "> member such a thing, though the harbour master, who might\n"
                 "> remember, had locked his door.\n") ==
        Strings{"sentence: The ferry was late again, and nobody on the quay could remember such a thing, though the "
                "harbour master, who might remember, had locked his door."});
}

TEST_CASE("a megabyte in one line, and nothing at all") {
  std::string line;
  while (line.size() < (1U << 20U)) line += "word ";
  CHECK(laid_out(line).size() == 1);
  CHECK(laid_out("").empty());
  CHECK(laid_out(" \n\t\n\n").empty());
}
