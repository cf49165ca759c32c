"""Reads the files for CI systems, and runs the script of the GitHub action as a runner would."""

import os
import pathlib
import subprocess
import sys
import tempfile

import yaml

root = pathlib.Path(__file__).parent.parent.parent


def load(path):
    return yaml.safe_load(path.read_text())


def hooks():
    for hook in load(root / ".pre-commit-hooks.yaml"):
        assert {"id", "name", "entry", "language", "files"} <= set(hook), hook


def gitlab():
    job = load(root / "ci/gitlab.yml")[".factcheck"]
    assert set(job["artifacts"]["reports"]) == {"junit", "codequality"}


def action(program):
    (step,) = load(root / "action.yml")["runs"]["steps"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "action").mkdir()
        (folder / "action/factcheck").symlink_to(program)
        (folder / "a.txt").write_text("It sends 35 soldiers.\n")
        (folder / "a rule.yaml").write_text("x")
        summary = folder / "summary"
        for claim, code in (("35 soldiers", 0), ("36 soldiers", 1)):
            rules = f"factcheck: 1\nlanguage: en\nsource: {{file: a.txt, language: en}}\nclaims: [{claim}]\n"
            (folder / "rules.yaml").write_text(rules)
            environment = {
                "RULES": "rules.yaml", "FAIL_ON": "contradicted", "ARGUMENTS": "--jobs 1", "ACTION": str(folder / "action"),
                "GITHUB_STEP_SUMMARY": str(summary), "PATH": os.environ["PATH"],
            }
            result = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], cwd=folder, env=environment,
                capture_output=True, text=True)
            assert result.returncode == code, (result.returncode, result.stderr)
            assert result.stdout.startswith("::"), result.stdout
            for file in ("factcheck.json", "factcheck.sarif", "factcheck.html"):
                assert (folder / file).exists()
        assert summary.read_text().count("### ") == 2


def started(program):
    with tempfile.TemporaryDirectory() as name:
        arguments = [program, "init", "--ci", "github", "--ci", "gitlab", "--ci", "pre-commit"]
        subprocess.run(arguments, cwd=name, check=True, capture_output=True)
        assert "facts" in load(pathlib.Path(name) / ".github/workflows/factcheck.yml")["jobs"]
        assert "script" in load(pathlib.Path(name) / ".gitlab-ci.yml")["factcheck"]
        assert load(pathlib.Path(name) / ".pre-commit-config.yaml")["repos"][0]["repo"] == "local"


program = str(pathlib.Path(sys.argv[1]).resolve())
hooks()
gitlab()
action(program)
started(program)
print("files for CI: 4 passed, 0 failed")
