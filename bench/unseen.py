#!/usr/bin/env python3
"""Corpora that nobody fitted anything to, as JSON lines for `summarise-bench quality`.

    bench/unseen.py CLONES OUT

reads the clones of these public repositories that are in the folder CLONES, each under its own name, and writes a file
for each corpus into OUT; what is not there is left out.

    abachaa/MTS-Dialog                                  visits to a doctor, and what was noted of them
    wyim/aci-bench                                      the same, whole visits
    gcunhase/AMICorpusXML                               meetings, without names (AMI)
    hahahawu/VCSum                                      Chinese round tables
    iis-research-team/summarization-dataset             Russian papers and their abstracts
    xtinge/turkish-extractive-summarization-dataset     Turkish news, sentences chosen by three readers
    SumitSonar/LexRank-Summarization-on-Billsum-data    a hundred bills of the United States Congress (BillSum)
    PrijsDF/dutch-legal-summarization                   Dutch judgments
    abrazinskas/FewSum                                  reviews at Amazon and Yelp, eight as one text
    BonanKou/SOSum-…                                    answers at Stack Overflow, sentences chosen by readers

and, of several texts on one event each, which are summarised together:

    ayushoriginal/Multi-Document-Summarization          English news (DUC 2003), ten reports an event; and ten reports
                                                        of ten events in seven languages (MultiLing 2011)
    lupanh/VietnameseMDS                                Vietnamese news, three reports an event
"""

import ast
import csv
import json
import pathlib
import re
import sys
import zipfile

MOST = 200  # documents of a corpus
LEAST_WORDS = 150  # of a visit: shorter ones have nothing to leave out


def rows(path, delimiter=","):
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def objects(path):
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def as_list(value):
    return value if isinstance(value, list) else ast.literal_eval(value)


def visits(clones):
    for row in rows(clones / "MTS-Dialog/Main-Dataset/MTS-Dialog-TrainingSet.csv"):
        if len(row["dialogue"].split()) >= LEAST_WORDS:
            yield row["dialogue"], [row["section_text"]]


def whole_visits(clones):
    for row in rows(clones / "aci-bench/data/challenge_data/train.csv"):
        yield row["dialogue"], [row["note"]]


def meetings(clones):
    data = clones / "AMICorpusXML/data"
    for path in sorted(data.glob("ami-summary/abstractive/*.txt")):
        transcript = data / "ami-transcripts" / path.name.replace("abssumm", "transcript")
        if transcript.exists():
            yield transcript.read_text(encoding="utf-8"), [path.read_text(encoding="utf-8")]


def round_tables(clones):
    for record in objects(clones / "VCSum/vcsum_data/short_test.txt"):
        turns = zip(as_list(record["speaker"]), as_list(record["context"]))
        yield "\n".join(f"发言人{speaker}：{''.join(said)}" for speaker, said in turns), [record["discussion"]]


def papers(clones):
    for path in sorted(clones.glob("summarization-dataset/dataset/*/*/abstract.txt")):
        text = path.with_name("text.txt").read_text(encoding="utf-8")
        if text.strip():
            yield text, [path.read_text(encoding="utf-8")]


def turkish_news(clones):
    path = clones / "turkish-extractive-summarization-dataset/dataset/TES/tes.json"
    for record in json.loads(path.read_text(encoding="utf-8")):
        sentences = record["Sentences"]
        chosen = [places for places in record["Annotations"]["Indexes"].values() if places]
        if chosen:
            yield " ".join(sentences), [[sentences[i] for i in places if i < len(sentences)] for places in chosen]


def bills(clones):
    for record in objects(clones / "LexRank-Summarization-on-Billsum-data/us_train_data.jsonl"):
        yield record["text"], [record["summary"]]


def judgments(clones):
    for row in rows(clones / "dutch-legal-summarization/reports/evaluation_sample.csv"):
        yield row["description"], [row["summary"]]


def reviews(clones, shop):
    for part in ("train", "val", "test"):
        for row in rows(clones / f"FewSum/artifacts/{shop}/gold_summs/{part}.csv", "\t"):
            texts = [row[name] for name in row if name.startswith("rev")]
            yield "\n\n".join(texts), [row[name] for name in row if name.startswith("summ")]


def answers(clones):
    folder = next(clones.glob("SOSum-*"), clones)
    for row in rows(folder / "data/answer.csv"):
        sentences = [re.sub(r"<[^>]+>", "", one) for one in as_list(row["answer_body"])]
        chosen = [sentences[i] for i in as_list(row["truth"]) if i < len(sentences)]
        if len(sentences) > 5 and any(one.strip() for one in chosen):
            yield " ".join(sentences), [chosen]


def without_tags(report):
    """The text of a wire report: DUC's tags, quotes and entities undone."""
    found = re.search(r"<TEXT>(.*?)</TEXT>", report, re.S)
    text = re.sub(r"</?P>", "\n", found[1] if found else report)
    text = re.sub(r"<ANNOTATION>.*?</ANNOTATION>|<[^>]+>|&(?:LR|UR|QL|QR);", "", text, flags=re.S)
    return text.replace("``", '"').replace("''", '"').replace("&AMP;", "&").replace("&amp;", "&")


def events(clones):
    data = clones / "Multi-Document-Summarization/duc2003"
    for folder in sorted((data / "docs.without.headlines").iterdir()):
        number = re.sub("[a-z]", "", folder.name)
        references = sorted((data / "detagged.duc2003.abstracts/models").glob(f"D{number}.M.100.*"))
        if references:
            reports = [without_tags(path.read_text(encoding="latin-1")) for path in sorted(folder.iterdir())]
            yield reports, [path.read_text(encoding="latin-1") for path in references]


def events_in(clones, language):
    data = clones / "Multi-Document-Summarization/TAC 2011 MultiLing Pilot Dataset"
    ending = f"[{language[0]}{language[0].lower()}]{language[1:]}"
    for topic in sorted({path.name[:4] for path in (data / "SourceTexts").glob(f"M*.{ending}")}):
        paths = sorted((data / "SourceTexts").glob(f"{topic}?.{ending}"))
        references = sorted((data / "Model Summaries" / language).glob(f"{topic}.*"))
        yield [path.read_bytes() for path in paths], [path.read_bytes() for path in references]


def events_vi(clones):
    with zipfile.ZipFile(clones / "VietnameseMDS/KTLAB-200document-clusters.zip") as archive:
        names = sorted(archive.namelist())
        for folder in sorted({pathlib.PurePosixPath(name).parent for name in names if name.endswith(".body.txt")}):
            within = [name for name in names if pathlib.PurePosixPath(name).parent == folder]
            references = [name for name in within if re.search(r"\.ref\d\.txt$", name)]
            reports = [name for name in within if name.endswith(".body.txt")]
            yield [archive.read(name) for name in reports], [archive.read(name) for name in references]


CORPORA = {
    "visits": visits,
    "whole_visits": whole_visits,
    "meetings": meetings,
    "round_tables": round_tables,
    "papers_ru": papers,
    "news_tr": turkish_news,
    "bills": bills,
    "judgments_nl": judgments,
    "reviews_amazon": lambda clones: reviews(clones, "amazon"),
    "reviews_yelp": lambda clones: reviews(clones, "yelp"),
    "answers": answers,
    "events": events,
    "events_en": lambda clones: events_in(clones, "English"),
    "events_fr": lambda clones: events_in(clones, "French"),
    "events_cs": lambda clones: events_in(clones, "Czech"),
    "events_el": lambda clones: events_in(clones, "Greek"),
    "events_ar": lambda clones: events_in(clones, "Arabic"),
    "events_he": lambda clones: events_in(clones, "Hebrew"),
    "events_hi": lambda clones: events_in(clones, "Hindi"),
    "events_vi": events_vi,
}


def decoded(text):
    """As text: a few files of the Czech reports are not in UTF-8."""
    if not isinstance(text, bytes):
        return text
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("cp1250")


def record_of(text, references):
    """A text, or a list of texts on one topic."""
    given = {"documents": [decoded(one) for one in text]} if isinstance(text, list) else {"text": text}
    return given | {"references": [decoded(one) for one in references]}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    clones, out = map(pathlib.Path, sys.argv[1:])
    out.mkdir(parents=True, exist_ok=True)
    csv.field_size_limit(1 << 30)
    for name, read in CORPORA.items():
        try:
            records = list(read(clones))
        except FileNotFoundError as missing:
            print(f"{name}: left out: {missing.filename} is not there", file=sys.stderr)
            continue
        if not records:
            print(f"{name}: left out: no documents", file=sys.stderr)
            continue
        records = records[:: -(-len(records) // MOST)]  # evenly from all of it
        with (out / f"{name}.jsonl").open("w", encoding="utf-8") as file:
            for text, references in records:
                file.write(json.dumps(record_of(text, references), ensure_ascii=False) + "\n")
        print(f"{name}: {len(records)} documents")


if __name__ == "__main__":
    main()
