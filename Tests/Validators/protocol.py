"""Reads the dialogue with process checkers, as --trace records it, against the schema that the program prints."""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

root = pathlib.Path(__file__).resolve().parents[2]


def project(folder, program, checker, path):
    (folder / "source.txt").write_text("De rivier is 35 km lang. In Jordanië zijn soldaten. Er staat een brug.\n")
    (folder / "factcheck.lock").write_text("factcheck-lock: 1\nlock:\n")
    claims = "".join(f"  - {{claim: {claim}, check: {checker}}}\n" for claim in ["rivier is 35", "soldiers", "Jordanië", "a bridge"])
    (folder / "rules.yaml").write_text(
        "factcheck: 1\nlanguage: en\nsource: {file: source.txt, language: nl}\n"
        f"checkers: {{{checker}: {{path: '{path}'}}}}\nclaims:\n{claims}")
    subprocess.run([program, "checkers", "trust", checker, "rules.yaml"], cwd=folder, check=True, capture_output=True)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    schema = json.loads(subprocess.run([program, "schema", "plugin"], capture_output=True, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)

    def validator(name):
        return jsonschema.Draft202012Validator({"$defs": schema["$defs"], **schema["$defs"][name]})

    sides = {"host": validator("fromHost"), "checker": validator("fromChecker")}
    wanted = {"python": "house", "dictionary": "dictionary", "semantic": "semantic"}
    for kind, checker in wanted.items():
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            path = root / "Plugins" / checker
            if kind == "python":
                subprocess.run([program, "checkers", "new", checker, "--folder", "house"], cwd=folder, check=True, capture_output=True)
                path = folder / "house"
            validator("manifest").validate(yaml.safe_load((path / "checker.yaml").read_text()))
            project(folder, program, checker, path)
            run = subprocess.run(
                [program, "run", "rules.yaml", "--trace", "trace.jsonl", "--sandbox", "off"], cwd=folder, capture_output=True, text=True)
            assert run.returncode == 0, run.stdout + run.stderr
            lines = [json.loads(line) for line in (folder / "trace.jsonl").read_text().splitlines()]
            methods = [line["message"].get("method") for line in lines if line["from"] == "host"]
            assert methods == ["hello", "document.open", "check", "shutdown"], methods
            for line in lines:
                sides[line["from"]].validate(line["message"])
            check = [line["message"] for line in lines if "results" in line["message"].get("result", {})]
            places = [place for result in check[0]["result"]["results"] for key in ("evidence", "passages") for place in result.get(key, [])]
            assert places, check
        print(f"protocol: {checker}, {len(lines)} messages")
    # The schema must refuse, too.
    for side, wrong in [
        ("checker", {"jsonrpc": "2.0", "id": 1, "result": {"results": [{"id": "c1", "verdict": "supported", "evidence": []}]}}),
        ("checker", {"jsonrpc": "2.0", "id": 1, "result": {"results": [{"id": "c1", "verdict": "true"}]}}),
        ("checker", {"jsonrpc": "2.0", "id": 1, "result": {"protocol": 2, "name": "x"}}),
        ("host", {"jsonrpc": "2.0", "id": 1, "method": "check", "params": {"doc": "d1", "claims": []}}),
        ("host", {"jsonrpc": "2.0", "method": "hello", "params": {"protocol": {"min": 1, "max": 1}}}),
    ]:
        assert not sides[side].is_valid(wrong), f"the schema takes {wrong}"


if __name__ == "__main__":
    main()
