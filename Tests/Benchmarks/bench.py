#!/usr/bin/env python3
"""Measures factcheck against well-known programs on the same machine, in the same run.

usage: bench.py [FACTCHECK] [--runs N] [--size MB]

Everything is a ratio of medians, since machines differ and are never quiet: how many times longer factcheck takes
than what it is compared with. The texts are made of the words of the language packs. Programs that are not
installed (rg; quantulum3 and text2num from PyPI) are left out.
"""

import argparse
import importlib.util
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from news import LANGUAGES, News

ROOT = Path(__file__).resolve().parents[2]


def seconds(command, text=b"", locale=None):
    """Wall time of one run on one core."""
    environment = {**os.environ, **({"LC_ALL": locale} if locale else {})}
    pin = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    began = time.perf_counter()
    run = subprocess.run(pin + command, input=text, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                         env=environment, cwd=ROOT)
    took = time.perf_counter() - began
    if run.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit {run.returncode}\n{run.stderr.decode(errors='replace')}")
    return took


def medians(runs, *jobs):
    """The median of each job; the jobs take turns, so that all of them see the same machine."""
    times = [[] for _ in jobs]
    for _ in range(runs):
        for job, took in zip(jobs, times):
            took.append(job())
    return [statistics.median(took) for took in times]


def show(what, value, target=""):
    print(f"{what:58} {value:>14}   {target}", flush=True)


def scan(binary, folder, runs, size):
    for language in LANGUAGES:
        file = folder / f"{language}.txt"
        file.write_text(News(language).text(size), encoding="utf-8")
        command = [binary, "scan", "--format", "json", "--language", language, str(file)]
        ours, theirs = medians(runs, lambda: seconds(command), lambda: seconds(["wc", "-w", str(file)], locale="C.UTF-8"))
        show(f"scan, {language}, to wc -w", f"{ours / theirs:.1f} x", f"{file.stat().st_size / ours / 1e6:.0f} MB/s")


def lines(binary, folder, runs):
    """The same amount of text in lines of 64 KB and of 1 KB."""
    files = []
    for width in (1 << 16, 1 << 10):
        file = folder / f"lines-{width}.txt"
        file.write_text(News("en").text(4 << 20, line=width), encoding="utf-8")
        files.append(file)
    command = [binary, "scan", "--format", "json", "--language", "en"]
    long, short = medians(runs, *[lambda file=file: seconds(command + [str(file)]) for file in files])
    rates = [took / file.stat().st_size for took, file in zip((long, short), files)]
    show("a byte in lines of 64 KB to one in lines of 1 KB", f"{rates[0] / rates[1]:.2f} x", "at most 1")


def peers(binary, folder, runs):
    """Python packages that read figures, on 64 KB of text."""
    text = News("en").text(1 << 16)
    file = folder / "peers.txt"
    file.write_text(text, encoding="utf-8")
    ours, = medians(runs, lambda: seconds([binary, "scan", "--format", "json", "--language", "en", str(file)]))
    calls = {"quantulum3": "from quantulum3 import parser; parser.parse(text)",
             "text_to_num": "from text_to_num import alpha2digit; alpha2digit(text, 'en')"}
    for package, call in calls.items():
        if importlib.util.find_spec(package) is None:
            show(f"scan to {package}", "absent")
            continue
        program = f"text = open({str(file)!r}, encoding='utf-8').read(); {call}"
        theirs = seconds([sys.executable, "-c", program])
        show(f"scan to {package}, 64 KB, whole process", f"{ours / theirs:.4f} x")


def start_up(binary, runs):
    rules = [binary, "run", "Rules/jordan.yaml"]
    if shutil.which("rg") is None:
        return show("run rules/jordan.yaml to rg --version", "absent")
    ours, theirs = medians(runs * 4, lambda: seconds(rules), lambda: seconds(["rg", "--version"]))
    show("run rules/jordan.yaml to rg --version", f"{ours / theirs:.2f} x", "at most 4")


def request(source, claims):
    return (json.dumps({"id": "a", "source": {"text": source, "language": "nl"},
                        "claims": [{"id": str(i), "text": text, "language": "en"} for i, text in enumerate(claims)]},
                       ensure_ascii=False) + "\n").encode()


def stream(binary, runs):
    source = News("nl").text(3000)
    claims = News("en")
    few = request(source, [claims.sentence() for _ in range(100)])
    many = request(source, [claims.sentence() for _ in range(10_000)])
    command = [binary, "stream"]
    little, much = medians(runs, lambda: seconds(command, few), lambda: seconds(command, many))
    show("10,000 claims to 100, one article", f"{much / little:.1f} x", "at most 5")
    news = News("nl", seed=2)
    articles = b"".join(request(news.text(2500), [claims.sentence() for _ in range(4)]) for _ in range(1000))
    took, = medians(runs, lambda: seconds(command, articles))
    show("claims a second, four to an article of 2.5 KB", f"{4000 / took:,.0f}", "at least 20,000")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary", nargs="?", default=str(ROOT / ".build" / "release" / "factcheck"))
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--size", type=float, default=4, help="of each text, in MB")
    given = options.parse_args()
    binary = str(Path(given.binary).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scan(binary, folder, given.runs, int(given.size * 1e6))
        lines(binary, folder, given.runs)
        peers(binary, folder, given.runs)
        start_up(binary, given.runs)
        stream(binary, given.runs)


if __name__ == "__main__":
    main()
