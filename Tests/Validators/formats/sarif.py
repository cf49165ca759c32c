"""SARIF: the pydantic models of the standard, and what GitHub's code scanning asks for beyond it."""

import json

from pydantic_sarif import model


def check(text, truth):
    log = json.loads(text)
    root = next(
        getattr(model, name) for name in dir(model) if name.startswith("StaticAnalysisResultsFormat") or name == "Sarif")
    root.model_validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    for rule in rules:
        for key in ("shortDescription", "fullDescription", "help"):
            assert 0 < len(rule[key]["text"]) <= 1024
    assert run["columnKind"] == "unicodeCodePoints"
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] == truth["complete"]
    if not truth["complete"]:
        assert invocation["toolExecutionNotifications"]
    wrong = [c for c in truth["claims"] if not c["passed"] and c["verdict"] != "error"]
    claims = [r["properties"]["claim"] for r in run["results"]]
    assert {c["id"] for c in wrong} <= set(claims)
    assert all(c["id"] not in claims for c in truth["claims"] if c["verdict"] == c["expect"])
    fingerprints = [r["partialFingerprints"]["primaryLocationLineHash"] for r in run["results"]]
    assert len(set(fingerprints)) == len(fingerprints)
    for result in run["results"]:
        assert result["ruleId"] == rules[result["ruleIndex"]]["id"]
        assert result["level"] in ("error", "warning", "note") and "kind" not in result and "suppressions" not in result
        assert result["message"]["text"]
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        uri = physical["artifactLocation"]["uri"]
        assert uri and not uri.startswith("/") and all(ord(c) < 128 and c not in ' <>"' for c in uri)
        region = physical["region"]
        assert (region["startLine"], region["startColumn"]) < (region["endLine"], region["endColumn"])
