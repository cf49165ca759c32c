"""Renders hostile claims in every format and has each report read by an independent program.

Every check gets the text of the report and what the JSON report says of the same run; it raises where they disagree.
"""

import importlib
import json
import pathlib
import subprocess
import sys
import tempfile
import traceback

import jsonschema
import yaml

here = pathlib.Path(__file__).parent
FORMATS = ["json", "jsonl", "markdown", "html", "sarif", "junit", "github", "gitlab", "tap", "claimreview"]

# The rule files that are run, and the exit codes that they must end with.
CASES = {
    "hostile.yaml": 1,
    "quiet.yaml": 0,
    "gone.yaml": 2,
}


def run(program, rules, arguments):
    result = subprocess.run(
        [program, "run", str(rules), *arguments], capture_output=True, text=True, encoding="utf-8", cwd=here)
    return result


# What the schemas must take. Of rule files, that they refuse a key that is misspelled, too.
SCHEMAS = {"rules": ["hostile.yaml", "quiet.yaml", "gone.yaml", "../../Rules/*.yaml"], "tests": ["../../Rules/*.test.yaml"]}


def check_schema(program, name, patterns):
    schema = json.loads(subprocess.run([program, "schema", name], capture_output=True, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for pattern in patterns:
        for file in here.glob(pattern) if "*" not in pattern else sorted((here / pattern.rsplit("/", 1)[0]).glob("*.yaml")):
            if file.name.endswith(".test.yaml") != (name == "tests"):
                continue
            document = yaml.load(file.read_text(), Loader=yaml.BaseLoader)
            # The loader keeps every scalar a text, as the program does; the version alone is a number.
            for key in ("factcheck", "factcheck-tests"):
                if key in document:
                    document[key] = int(document[key])
            validator.validate(document)
            document["clams"] = document.pop("claims", [])
            assert not validator.is_valid(document), f"{file} passes with a misspelled key"


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    sys.path.insert(0, str(here))
    passed = failed = 0
    for rules, exit_code in CASES.items():
        truth = json.loads(run(program, rules, ["--format", "json"]).stdout)
        for name in FORMATS:
            check = importlib.import_module(f"formats.{name}").check
            result = run(program, rules, ["--format", name])
            try:
                if name == "claimreview" and exit_code == 2:
                    # What could not be checked is not published.
                    assert result.stdout == "" and "cannot be published" in result.stderr, result
                else:
                    assert result.returncode == exit_code, (result.returncode, result.stderr)
                    check(result.stdout, truth)
                with tempfile.TemporaryDirectory() as folder:
                    again = f"{folder}/report"
                    run(program, rules, ["--format", "text", "-o", f"{name}={again}"])
                    if result.stdout:
                        written = pathlib.Path(again).read_bytes().decode("utf-8")
                        assert written == result.stdout, "the file differs from what is printed"
                passed += 1
            except Exception:
                failed += 1
                print(f"FAILED: {name} of {rules}", file=sys.stderr)
                traceback.print_exc()
    for name, files in SCHEMAS.items():
        try:
            check_schema(program, name, files)
            passed += 1
        except Exception:
            failed += 1
            print(f"FAILED: the schema of {name}", file=sys.stderr)
            traceback.print_exc()
    print(f"report formats: {passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
