"""Workflow commands: parsed as the runner does it; nothing that a text says may become one."""

import re

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)", re.S)


def check(text, truth):
    lines = text.split("\n")
    assert lines.pop() == ""
    kinds = []
    for line in lines:
        match = COMMAND.fullmatch(line)
        assert match, f"no command: {line!r}"
        kind, properties, data = match.groups()
        kinds.append(kind)
        values = dict(part.split("=", 1) for part in properties.split(","))
        assert set(values) <= {"file", "line", "endLine", "col", "endColumn", "title"}, values
        assert "\r" not in data and data
        # Whatever could stand for an end of line has been escaped once more.
        assert "%0A::" not in data.replace("%25", "")
    assert all(kinds.count(kind) <= 10 for kind in kinds)
    assert (kinds[-1] == "notice") == (truth["exit"]["code"] == 0)
    failed = sum(1 for c in truth["claims"] if not c["passed"])
    assert len(lines) - 1 >= min(failed, 9)
