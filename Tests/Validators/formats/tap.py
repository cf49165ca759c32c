"""TAP: the parser of tap.py."""

from tap.parser import Parser


def check(text, truth):
    lines = list(Parser().parse_text(text))
    unknown = [str(line) for line in lines if line.category == "unknown" and str(line).strip()]
    assert not unknown, unknown
    tests = [line for line in lines if line.category == "test"]
    assert len(tests) == len(truth["claims"])
    assert [line for line in lines if line.category == "plan"][0].expected_tests == len(tests)
    for test, claim in zip(tests, truth["claims"]):
        if not test.todo and not test.skip:
            assert test.ok == claim["passed"], claim
        if claim["verdict"] == "contradicted" and claim["expect"] != "contradicted":
            assert not test.ok
    assert any(line.category == "bail" for line in lines) == (not truth["complete"])
