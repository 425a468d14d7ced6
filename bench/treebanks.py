#!/usr/bin/env python3
"""Treebanks of Universal Dependencies as paragraphs, for `summarise-bench segmentation`.

    bench/treebanks.py CLONES OUT

reads every clone of a repository of https://github.com/UniversalDependencies in the folder CLONES (UD_Polish-PDB, …)
and writes OUT/Polish-PDB.jsonl: of its dev split, or of test where there is none, the paragraphs that it marks, or five
sentences at a time where it marks none. Treebanks whose sentences have no text (# text) are left out.
"""

import json
import pathlib
import re
import sys

MOST = 2500  # sentences of a treebank
TOGETHER = 5  # sentences, where no paragraphs are marked


def comments(path):
    """Of each sentence its text, and what begins with it: "par", "doc" or nothing."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        text = re.search(r"^# text = (.*)$", block, re.MULTILINE)
        if text:
            yield text.group(1).strip(), re.findall(r"^# new(par|doc)", block, re.MULTILINE)


def paragraphs(sentences):
    marked = any("par" in begins for _, begins in sentences)
    paragraph = []
    for text, begins in sentences[:MOST]:
        if paragraph and (begins or (not marked and len(paragraph) == TOGETHER)):
            yield paragraph
            paragraph = []
        paragraph.append(text)
    if paragraph:
        yield paragraph


def main(clones, out):
    out.mkdir(exist_ok=True)
    for clone in sorted(clones.glob("UD_*")):
        splits = sorted(clone.glob("*-ud-dev.conllu")) or sorted(clone.glob("*-ud-test.conllu"))
        sentences = [one for split in splits[:1] for one in comments(split)]
        if not sentences:
            continue
        lang = splits[0].name.split("_")[0]
        with (out / f"{clone.name.removeprefix('UD_')}.jsonl").open("w", encoding="utf-8") as file:
            for paragraph in paragraphs(sentences):
                record = {"lang": lang, "text": " ".join(paragraph), "sentences": paragraph}
                print(json.dumps(record, ensure_ascii=False), file=file)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
