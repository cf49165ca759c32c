"""JSON lines: the claims of the JSON report and then its outcome."""

import json


def check(text, truth):
    assert text.endswith("\n")
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    assert lines[:-1] == truth["claims"]
    assert lines[-1] == {key: truth[key] for key in ("factcheck", "complete", "exit", "summary")}
