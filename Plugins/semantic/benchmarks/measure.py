#!/usr/bin/env python3
"""How often the passage of a source that speaks of a claim is found: by the program's own search, and by this checker.

    measure.py FACTCHECK SOURCES.jsonl

Each line of SOURCES is an object: `source` {text, language}, whose passages are its lines; `claim`, in English; `line`, from 0, that says the same.
The program's own search is what its checkers give as evidence; where several lines are given, the one that most findings name.
"""

import collections
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))


from semantic import SemanticChecker  # noqa: E402
from passages import Index  # noqa: E402


def line_of(text, start):
    return text.encode()[:start].count(b"\n")


def own_lines(factcheck, cases):
    """For each case the lines that the program's findings name, the most frequent first."""
    requests = "".join(
        json.dumps({"id": str(i), "source": case["source"], "claims": [{"id": "c", "text": case["claim"]}]}) + "\n"
        for i, case in enumerate(cases))
    start = time.time()
    answers = subprocess.run([factcheck, "stream", "--jobs", "1"], input=requests.encode(), capture_output=True, check=True).stdout
    seconds = time.time() - start
    lines = []
    for case, answer in zip(cases, answers.splitlines()):
        claim = json.loads(answer)["claims"][0]
        counts = collections.Counter(
            line_of(case["source"]["text"], item["start"]) for finding in claim["findings"] for item in finding["evidence"])
        lines.append([line for line, _ in counts.most_common()])
    return lines, seconds


def near_lines(cases):
    encode = SemanticChecker().encode
    encode("warm")
    start = time.time()
    indexes, lines = {}, []
    for case in cases:
        text = case["source"]["text"]
        if text not in indexes:
            indexes[text] = Index(text, encode)
        nearest = indexes[text].nearest(encode(case["claim"]), 10)
        found = [text.count("\n", 0, place[0]) for place, _ in nearest]
        lines.append(list(dict.fromkeys(found)))
    return lines, time.time() - start


def share(hits, cases):
    return f"{100 * sum(hits) / len(cases):5.1f}"


def main():
    factcheck, path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    own, own_seconds = own_lines(factcheck, cases)
    near, near_seconds = near_lines(cases)
    wanted = [case["line"] for case in cases]
    both = [first[:1] + [line for line in second if line not in first[:1]] for first, second in zip(own, near)]
    unanswered = [i for i, lines in enumerate(own) if not lines]
    print(f"{len(cases)} claims, {len({case['source']['text'] for case in cases})} sources; hit at 1 and at 3, in percent")
    for name, lines in [("own search", own), ("semantic", near), ("own, then semantic", both)]:
        at1 = share([line in found[:1] for line, found in zip(wanted, lines)], cases)
        at3 = share([line in found[:3] for line, found in zip(wanted, lines)], cases)
        print(f"{name:20} {at1} {at3}")
    if unanswered:
        hits = [wanted[i] == near[i][0] for i in unanswered if near[i]]
        print(f"without evidence of its own: {len(unanswered)}; semantic finds {share(hits, unanswered)}")
    print(f"own {own_seconds / len(cases) * 1000:.1f} ms a claim, semantic {near_seconds / len(cases) * 1000:.1f} ms")


if __name__ == "__main__":
    main()
