"""The JSON report: the project's own schema, and offsets that hold the quote."""

import json
import pathlib
import subprocess
import sys

import jsonschema

SCHEMA = json.loads(subprocess.run([sys.argv[1], "schema", "report"], capture_output=True, check=True).stdout)
here = pathlib.Path(__file__).parent.parent


def check(text, truth):
    report = json.loads(text)
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    assert report == truth
    assert list(report) == ["factcheck", "complete", "exit", "summary", "claims"]
    for claim in report["claims"]:
        for finding in claim["findings"]:
            assertion = finding["assertion"]
            assert claim["claim"].encode()[assertion["start"] : assertion["end"]].decode() == assertion["text"]
            for evidence in finding["evidence"]:
                source = (here / evidence["source"]).read_bytes()
                assert source[evidence["start"] : evidence["end"]].decode() == evidence["quote"]
                line = source.decode().split("\n")[evidence["line"] - 1]
                assert line[evidence["column"] - 1 :].startswith(evidence["quote"].split("\n")[0])
