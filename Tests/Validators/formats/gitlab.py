"""GitLab Code Quality: the project's own schema, made after GitLab's documentation."""

import json
import pathlib

import jsonschema

schema = json.loads((pathlib.Path(__file__).parent.parent / "schemas/gitlab.json").read_text())


def check(text, truth):
    assert not text.startswith("\ufeff")
    issues = json.loads(text)
    jsonschema.Draft202012Validator(schema).validate(issues)
    fingerprints = [issue["fingerprint"] for issue in issues]
    assert len(set(fingerprints)) == len(fingerprints)
    assert len(issues) >= sum(1 for c in truth["claims"] if not c["passed"])
