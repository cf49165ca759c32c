"""Talks to real processes over the protocol."""

import json
import os
import subprocess
import sys
import tempfile
import time
import unittest

import factcheck_checker

CHECKER = '''
import os, sys, time
from factcheck_checker import Checker, ConfigError, Passage, Result, run

class Example(Checker):
    name, version, languages = "example", "1.0", ["nl", "en"]
    limit = 0

    def configure(self, config):
        if "limit" not in config:
            raise ConfigError("there is no limit", "/limit")

    def open(self, document):
        print("opened", document.uri)
        os.write(1, b"even this does not reach the protocol\\n")

    def check(self, claim, document):
        if claim.text == "raise":
            raise ValueError("cannot read it")
        if claim.text == "slow":
            time.sleep(0.2)
        if claim.text == "near":
            return Result.unverified("nearest", [Passage(document.span(0, 4), 0.5)])
        span = document.find(claim.text)
        return Result.supported(span, "found", confidence=0.9) if span else Result.unverified()

run(Example())
'''


class Process:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        path = os.path.join(self.folder.name, "example.py")
        with open(path, "w") as file:
            file.write(CHECKER)
        self.process = subprocess.Popen(
            [sys.executable, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "FACTCHECK_CHECKER": "1"})
        self.last = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()
        self.folder.cleanup()

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def notify(self, method, **params):
        self.raw(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode() + b"\n")

    def ask(self, method, **params):
        self.last += 1
        self.raw(json.dumps({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params}).encode() + b"\n")
        return self.last

    def read(self):
        return json.loads(self.process.stdout.readline())

    def answer(self, method, **params):
        id = self.ask(method, **params)
        reply = self.read()
        assert reply["id"] == id, reply
        return reply

    def hello(self, first=1, last=1):
        return self.answer("hello", protocol={"min": first, "max": last})

    def open(self, text, doc="d1"):
        return self.answer("document.open", doc=doc, uri="a.txt", language="nl", text=text)

    def check(self, *claims, doc="d1"):
        items = [{"id": f"c{i}", "claim": claim} for i, claim in enumerate(claims)]
        return self.answer("check", doc=doc, claims=items)["result"]["results"]


class ProtocolTests(unittest.TestCase):
    def test_is_the_installed_module(self):
        self.assertIn("site-packages", factcheck_checker.__file__)

    def test_hello(self):
        with Process() as process:
            result = process.hello()["result"]
            self.assertEqual((result["protocol"], result["name"], result["languages"]), (1, "example", ["nl", "en"]))

    def test_another_version_is_refused(self):
        with Process() as process:
            self.assertEqual(process.hello(2, 3)["error"]["code"], -32001)
            self.assertEqual(process.hello(2, 3)["error"]["data"], {"supported": [1]})
            self.assertEqual(process.hello(1, 3)["result"]["protocol"], 1)

    def test_unknown_methods_and_broken_lines(self):
        with Process() as process:
            self.assertEqual(process.answer("what")["error"]["code"], -32601)
            for line in [b'{"jsonrpc": \n', b"[]\n", b"\xff\xfe\n", b'{"id": 1}\n']:
                process.raw(line)
                self.assertEqual(process.read()["error"]["code"], -32700)
            self.assertEqual(process.answer("check", doc="none", claims=[])["error"]["code"], -32602)
            self.assertIn("result", process.hello())

    def test_configuration(self):
        with Process() as process:
            self.assertEqual(process.answer("configure", config={"limit": 1})["result"], {})
            wrong = process.answer("configure", config={})["result"]["diagnostics"]
            self.assertEqual(wrong, [{"path": "/limit", "message": "there is no limit", "severity": "error"}])

    def test_places_are_bytes(self):
        text = "ë𝄞 Jordanië ontvangt 35 militairen."
        with Process() as process:
            process.open(text)
            for words in ["Jordanië", "35 militairen", "ë𝄞"]:
                [result] = process.check(words)
                [evidence] = result["evidence"]
                self.assertEqual(text.encode()[evidence["start"]:evidence["end"]].decode(), words)
                self.assertEqual((evidence["quote"], result["verdict"], result["confidence"]), (words, "supported", 0.9))
            [near] = process.check("near")
            self.assertEqual(near["passages"], [{"start": 0, "end": 8, "quote": "ë𝄞 J", "score": 0.5}])

    def test_empty_document_and_two_documents(self):
        with Process() as process:
            process.open("", doc="empty")
            process.open("een jaar")
            self.assertEqual(process.check("jaar", doc="empty")[0]["verdict"], "unverified")
            self.assertEqual(process.check("jaar", "")[0]["verdict"], "supported")
            self.assertEqual(process.check("")[0]["verdict"], "unverified")
            process.notify("document.close", doc="empty")
            self.assertEqual(process.answer("check", doc="empty", claims=[])["error"]["code"], -32602)

    def test_a_large_document_comes_as_a_file(self):
        with Process() as process, tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("regel\r\nJordanië")
            file.flush()
            process.answer("document.open", doc="d1", path=file.name)
            [result] = process.check("Jordanië")
            self.assertEqual(result["evidence"][0]["start"], 7)

    def test_a_line_of_16_MiB(self):
        with Process() as process:
            process.open("x" * (16 << 20))
            self.assertEqual(process.check("xx")[0]["verdict"], "supported")

    def test_an_exception_costs_one_claim(self):
        with Process() as process:
            process.open("een jaar")
            results = process.check("jaar", "raise", "een")
            self.assertEqual([result.get("verdict") for result in results], ["supported", None, "supported"])
            self.assertEqual(results[1]["error"]["message"], "ValueError: cannot read it")

    def test_cancel_keeps_what_is_done(self):
        with Process() as process:
            process.open("een jaar")
            id = process.ask("check", doc="d1", claims=[{"id": str(i), "claim": "slow"} for i in range(200)])
            time.sleep(0.5)
            process.notify("cancel", id=id)
            reply = process.read()
            self.assertEqual(reply["id"], id)
            self.assertTrue(0 < len(reply["result"]["results"]) < 200)
            self.assertEqual(process.check("jaar")[0]["verdict"], "supported")

    def test_printing_does_not_reach_the_protocol(self):
        with Process() as process:
            process.open("een jaar")
            process.answer("shutdown")
            output, errors = process.process.communicate(timeout=5)
            self.assertEqual(output, b"")
            self.assertIn(b"opened a.txt", errors)
            self.assertIn(b"even this does not reach the protocol", errors)

    def test_ends_with_its_input_and_when_asked(self):
        for ask in (True, False):
            with Process() as process:
                process.hello()
                if ask:
                    self.assertEqual(process.answer("shutdown")["result"], {})
                process.process.stdin.close()
                self.assertEqual(process.process.wait(timeout=2), 0)

    def test_by_hand_it_says_what_it_is(self):
        import pty

        with Process() as process:
            path = os.path.join(process.folder.name, "example.py")
            parent, child = pty.openpty()
            environment = {k: v for k, v in os.environ.items() if k != "FACTCHECK_CHECKER"}
            outcome = subprocess.run([sys.executable, path], stdin=child, capture_output=True, env=environment, timeout=10)
            os.close(parent)
            os.close(child)
            self.assertIn(b"is a checker for factcheck", outcome.stdout)


if __name__ == "__main__":
    unittest.main()
