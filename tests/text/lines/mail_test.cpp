// Mail and transcripts: voices that must not run into each other.
#include <doctest/doctest.h>

#include "text/laid_out.hpp"

using test::laid_out;
using test::Strings;

namespace {

struct Case {
  std::string_view what;
  std::string_view code;
  std::string_view text;
  Strings paragraphs;
};

constexpr const char* kWrapped =
    "> The ferry was late again, and nobody on the quay could say\n"
    "> why it was, or when it would come, if it came at all. The\n"
    "> harbour master had locked his door.\n";

constexpr const char* kJoined =
    "sentence: The ferry was late again, and nobody on the quay could say why it was, or when it would come, if it "
    "came "
    "at all. The harbour master had locked his door.";

}  // namespace

TEST_CASE("mail: headers, quotes, signatures") {
  const std::string reply = std::string("On Tuesday, Ilse Marrow wrote:\n") + kWrapped + "\nThat is not true.\n";
  const std::string glued = std::string("That is not true.\n") + kWrapped + "I was there myself.\n";
  const Case cases[] = {
      {"headers",
       "en",
       "From: Ilse Marrow\nTo: Jan Ode\nSubject: the ferry\nDate: Mon, 4 Mar 2019\n\nIt was late again.",
       {"other: From: Ilse Marrow", "other: To: Jan Ode", "other: Subject: the ferry", "other: Date: Mon, 4 Mar 2019",
        "sentence: It was late again."}},
      {"German headers",
       "de",
       "Von: Ilse Marrow\nAn: Jan Ode\nBetreff: die Fähre\n\nSie kam wieder zu spät.",
       {"other: Von: Ilse Marrow", "other: An: Jan Ode", "other: Betreff: die Fähre",
        "sentence: Sie kam wieder zu spät."}},
      {"Chinese headers, with wide colons",
       "zh",
       "主题：关于会议\n发件人：张三\n\n会议在周五举行。",
       {"other: 主题：关于会议", "other: 发件人：张三", "sentence: 会议在周五举行。"}},
      {"a quote and its introduction",
       "en",
       reply.c_str(),
       {"other: On Tuesday, Ilse Marrow wrote:", kJoined, "sentence: That is not true."}},
      {"a quote between lines of one's own, without blank ones",
       "en",
       glued.c_str(),
       {"sentence: That is not true.", kJoined, "sentence: I was there myself."}},
      {"two depths of quoting",
       "en",
       ">> It was late again.\n> Nobody knew why.\nThe pilot was ill.\n",
       {"sentence: It was late again.", "sentence: Nobody knew why.", "sentence: The pilot was ill."}},
      {"a signature",
       "en",
       "It was late again. Nobody knew why.\n\n-- \nIlse Marrow\nHarbour Office, Quay Street 4\n",
       {"sentence: It was late again. Nobody knew why.", "other: --", "other: Ilse Marrow",
        "other: Harbour Office, Quay Street 4"}},
      {"below a sign-off, a name and what stands right below it, and a block of where to find it",
       "en",
       "Dan,\n\nIt was late again.\n\nThanks in advance,\nIlse Marrow\nSenior Counsel | Quay Street "
       "4\n\nMarrow & Sons\nphone: 303.555.0110\n\nThe Ferry Plan\n\nIt sails at noon.\n",
       {"other: Dan,", "sentence: It was late again.", "other: Thanks in advance,", "other: Ilse Marrow",
        "other: Senior Counsel | Quay Street 4", "other: Marrow & Sons", "other: phone: 303.555.0110",
        "heading: The Ferry Plan", "sentence: It sails at noon."}},
      {"below a sign-off, but no name",
       "en",
       "It was late again.\n\nBest regards,\n\nThe ferry does not sail on Monday\n\nIt sails at noon.\n",
       {"sentence: It was late again.", "other: Best regards,", "heading: The ferry does not sail on Monday",
        "sentence: It sails at noon."}},
      {"below a word of thanks, what somebody goes on with",
       "en",
       "The ferry is late\n\nthank you\nthe wall is weak\n",
       {"sentence: The ferry is late", "other: thank you", "sentence: the wall is weak"}},
      {"a name with a comma above a letter, not within it",
       "en",
       "Morning all,\n\nIt was late again.\n\nAnna,\n\nIt sails at noon.\n",
       {"other: Morning all,", "sentence: It was late again.", "sentence: Anna,", "sentence: It sails at noon."}},
      {"a quote below a signature is no part of it",
       "en",
       "It was late again.\n\n--\nIlse Marrow\n\n> The pilot was ill for a week.\n",
       {"sentence: It was late again.", "other: --", "other: Ilse Marrow", "sentence: The pilot was ill for a week."}},
      {"a rule of two hyphens, a blank line below it, begins no signature",
       "en",
       "It was late again.\n\n--\n\nThe pilot was ill for a week.\n\n--\n\nHe is well and back on the boat.\n",
       {"sentence: It was late again.", "other: --", "sentence: The pilot was ill for a week.", "other: --",
        "sentence: He is well and back on the boat."}},
      {"one of two hyphens, or with a blank behind them, does",
       "en",
       "It was late again.\n\n--\n\nIlse Marrow\n\n",
       {"sentence: It was late again.", "other: --", "other: Ilse Marrow"}},
      {"two hyphens and a blank do, whatever stands below",
       "en",
       "It was late again.\n\n-- \n\nThe pilot was ill for a week.\n",
       {"sentence: It was late again.", "other: --", "other: The pilot was ill for a week."}},
      {"a mail that is signed by PGP",
       "en",
       "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nIt was late again.\n\n-----BEGIN PGP "
       "SIGNATURE-----\nVersion: 2.6\n\n"
       "iQA/AwUBN8\n=X2kk\n-----END PGP SIGNATURE-----\nHe left.\n",
       {"other: -----BEGIN PGP SIGNED MESSAGE-----", "other: Hash: SHA1", "sentence: It was late again.",
        "other: -----BEGIN PGP SIGNATURE-----", "other: Version: 2.6", "other: iQA/AwUBN8", "other: =X2kk",
        "other: -----END PGP SIGNATURE-----", "sentence: He left."}},
      {"prose above a quotation, in one paragraph",
       "en",
       "The ferry was late. In his letter of May the pilot wrote:\n\n> We shall not sail.\n",
       {"sentence: The ferry was late. In his letter of May the pilot wrote:", "sentence: We shall not sail."}},
      {"a header that goes on, and one that nobody knows",
       "en",
       "From: Ilse\nOrganization: The Quay\n\tLockmouth\nNews-Software: tin\nLines: 14\n\nIt was late again.",
       {"other: From: Ilse", "other: Organization: The Quay", "other: Lockmouth", "other: News-Software: tin",
        "other: Lines: 14", "sentence: It was late again."}},
      {"an abbreviation in the introduction of a quote",
       "en",
       "On 3 May 2021, Prof. Ilse Marrow wrote:\n\n> The pilot was ill for a week.\n",
       {"other: On 3 May 2021, Prof. Ilse Marrow wrote:", "sentence: The pilot was ill for a week."}},
      {"headers right below a line that is none",
       "en",
       "-----Original Message-----\nFrom: Ilse Marrow\nTo: Jan Ode\n\nIt was late again.",
       {"other: -----Original Message-----", "other: From: Ilse Marrow", "other: To: Jan Ode",
        "sentence: It was late again."}},
      {"what is no header of a newsgroup",
       "en",
       "Path: the folder of the files.\nLines: how many there are.\n",
       {"sentence: Path: the folder of the files.", "sentence: Lines: how many there are."}},
      {"headers of a newsgroup",
       "en",
       "Path: news!quay\nFrom: Ilse Marrow\nOrganization: The Quay\nLines: 14\n\nIt was late again.",
       {"other: Path: news!quay", "other: From: Ilse Marrow", "other: Organization: The Quay", "other: Lines: 14",
        "sentence: It was late again."}},
      {"prose before a quotation, with no date and nothing quoted below",
       "en",
       "Nobody answered. In his letter the pilot wrote:\n\n\"I was ill.\"\n",
       {"sentence: Nobody answered. In his letter the pilot wrote:", "sentence: \"I was ill.\""}},
      {"one line with a colon is no header",
       "en",
       "Subject: to change.\n\nThe ferry may be late again on Monday.",
       {"sentence: Subject: to change.", "sentence: The ferry may be late again on Monday."}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(laid_out(c.text, c.code) == c.paragraphs);
  }
}

TEST_CASE("transcripts: a turn is a paragraph") {
  const Case cases[] = {
      {"names",
       "en",
       "ANNA: We start at nine, as we did last year.\nBEN: Fine with me, if the ferry is not late again.\nANNA: It "
       "never is on a Monday.\n",
       {"sentence: ANNA: We start at nine, as we did last year.",
        "sentence: BEN: Fine with me, if the ferry is not late again.", "sentence: ANNA: It never is on a Monday."}},
      {"turns without final marks are the text, not its headings",
       "en",
       "anna: we start at nine\nben: fine with me\nanna: see you there\n",
       {"sentence: anna: we start at nine", "sentence: ben: fine with me", "sentence: anna: see you there"}},
      {"turns of nearly the same width are not wrapped",
       "en",
       "anna: when does the boat leave the quay\nben: nine, if the pilot is well by then\nanna: and if he is still ill "
       "on monday\nben: then we walk to the bridge instead\n",
       {"sentence: anna: when does the boat leave the quay", "sentence: ben: nine, if the pilot is well by then",
        "sentence: anna: and if he is still ill on monday", "sentence: ben: then we walk to the bridge instead"}},
      {"times",
       "en",
       "[00:12] We start at nine.\n[00:15] Fine with me.\n[00:19] See you there.\n",
       {"sentence: [00:12] We start at nine.", "sentence: [00:15] Fine with me.", "sentence: [00:19] See you there."}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(laid_out(c.text, c.code) == c.paragraphs);
  }
}

TEST_CASE("whom a letter or a speech turns to") {
  CHECK(laid_out("Bonjour à tous,\n\nNous devons déplacer la réunion de jeudi.\n", "fr") ==
        Strings{"other: Bonjour à tous,", "sentence: Nous devons déplacer la réunion de jeudi."});
  CHECK(laid_out("Sehr geehrter Herr Bundespräsident, verehrte Frau Lund,\n\n"
                 "meine sehr verehrten Damen und Herren,\n\n"
                 "ich danke Ihnen für die Einladung.\n",
                 "de") == Strings{"other: Sehr geehrter Herr Bundespräsident, verehrte Frau Lund,",
                                  "other: meine sehr verehrten Damen und Herren,",
                                  "sentence: ich danke Ihnen für die Einladung."});
  CHECK(laid_out("Hi Anna,\nThe ferry was late again.\n") ==
        Strings{"other: Hi Anna,", "sentence: The ferry was late again."});
  for (const std::string_view text :
       {"If the speed of the ferry does not change, then for every boat,\n\n    v = s\n",
        "WHEREAS the ferry has been late on all days of the week,\n\nBe it known.\n",
        "Anna looked at the sea, and then she said,\n\n\"It is late.\"\n",
        "Dear me, the ferry was late,\nand so was I.\n", "Hello there. The ferry was late,\n\nand so was I.\n",
        "The ferry was late,\n\nand so was I.\n"}) {
    CAPTURE(text);
    CHECK_FALSE(laid_out(text).front().starts_with("other"));
  }
}

TEST_CASE("the parts of a mail: headers and boundaries stand aside, and all of a part that is no plain text") {
  CHECK(laid_out("From: Anna Berg <anna@harbour.example>\n"
                 "To: clerk@town.example\n"
                 "Subject: The new ferry\n"
                 "Content-Type: multipart/mixed; boundary=\"b1\"\n"
                 "\n"
                 "This is a multi-part message in MIME format.\n"
                 "\n"
                 "--b1\n"
                 "Content-Transfer-Encoding: 7bit\n"
                 "Content-Type: text/plain; charset=utf-8\n"
                 "\n"
                 "The new ferry will be charged by the tide.\n"
                 "\n"
                 "--b1\n"
                 "Content-Type: text/html\n"
                 "Content-Transfer-Encoding: 7bit\n"
                 "\n"
                 "<p>The new ferry will be charged by the tide.</p>\n"
                 "\n"
                 "--b1\n"
                 "Content-Type: application/pdf\n"
                 "\n"
                 "JVBERi0xLjQKJcfsj6IKNSAwIG9iago8PC9MZW5ndGggNiAwIFIvRmlsdGVyIC9GbGF0ZURl\n"
                 "tvXubJ8E1pAhHcKRCDvDYQzQkXbI4xVqZw==\n"
                 "--b1--\n"
                 "\n"
                 "The list keeps this line.\n") ==
        Strings{"other: From: Anna Berg <anna@harbour.example>", "other: To: clerk@town.example",
                "other: Subject: The new ferry", "other: Content-Type: multipart/mixed; boundary=\"b1\"",
                "other: This is a multi-part message in MIME format.", "other: --b1",
                "other: Content-Transfer-Encoding: 7bit", "other: Content-Type: text/plain; charset=utf-8",
                "sentence: The new ferry will be charged by the tide.", "other: --b1", "other: Content-Type: text/html",
                "other: Content-Transfer-Encoding: 7bit", "other: <p>The new ferry will be charged by the tide.</p>",
                "other: --b1", "other: Content-Type: application/pdf",
                "other: JVBERi0xLjQKJcfsj6IKNSAwIG9iago8PC9MZW5ndGggNiAwIFIvRmlsdGVyIC9GbGF0ZURl",
                "other: tvXubJ8E1pAhHcKRCDvDYQzQkXbI4xVqZw==", "other: --b1--", "sentence: The list keeps this line."});
}

TEST_CASE("parts of a mail are told by their media types, in any case and behind other headers") {
  const std::string head = "From: Anna Lund <a@quay.example>\nSubject: The ferry\n\n";
  const std::string end = "\n--b1--\n";
  const std::string plain = "--b1\nContent-Type: TEXT/PLAIN; charset=US-ASCII\n\nThe town will borrow money.\n\n";
  const std::string page =
      "--b1\nContent-Transfer-Encoding: 7bit\nContent-Type: text/html\n\n<p>The ferry is old.</p>\n";
  const std::string code = "--b1\nContent-Type: text/x-ruby\n\nputs \"The ferry is late.\"\n";
  struct Case {
    std::string what;
    std::string mail;
    Strings sentences;
  };
  const Case cases[] = {
      {"plain", head + plain + end, {"sentence: The town will borrow money."}},
      {"a page beside it", head + plain + page + end, {"sentence: The town will borrow money."}},
      {"a page alone", head + page + end, {"sentence: <p>The ferry is old.</p>"}},
      {"code", head + plain + code + end, {"sentence: The town will borrow money."}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(test::kept(c.mail) == c.sentences);
  }
}
