"""JUnit: junitparser, and the rules of Jenkins' schema that it does not know."""

import xml.etree.ElementTree as ElementTree

from junitparser import JUnitXml

ATTRIBUTES = {
    "testsuites": {"name", "time", "tests", "failures", "errors"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped", "time", "file"},
    "testcase": {"name", "time", "classname", "group"},
    "failure": {"type", "message"},
    "error": {"type", "message"},
    "skipped": {"type", "message"},
    "system-out": set(),
}


def check(text, truth):
    suites = JUnitXml.fromstring(text.encode())
    cases = [case for suite in suites for case in suite]
    assert len(cases) == len(truth["claims"])
    assert len({(case.classname, case.name) for case in cases}) == len(cases)
    kinds = [type(case.result[0]).__name__ if case.result else "" for case in cases]
    failed = sum(1 for c in truth["claims"] if not c["passed"] and c["verdict"] != "error")
    # A claim that only warns is skipped, as it does not fail the run.
    assert 0 <= failed - kinds.count("Failure") <= 1
    assert kinds.count("Error") == truth["summary"]["error"]
    tree = ElementTree.fromstring(text.encode())
    for element in tree.iter():
        assert set(element.attrib) <= ATTRIBUTES[element.tag], (element.tag, element.attrib)
        if element.tag in ("testsuites", "testsuite"):
            assert not (element.text or "").strip()
            assert int(element.get("tests")) == len(list(element.iter("testcase")))
            assert int(element.get("failures")) == len(list(element.iter("failure")))
            assert int(element.get("errors")) == len(list(element.iter("error")))
        if element.tag in ("failure", "error", "skipped"):
            assert (element.text or "").strip(), "GitLab shows the text and not the attribute"
