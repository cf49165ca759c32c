"""Checkers for factcheck in Python: one file, no dependencies, Python 3.9 or later.

    from factcheck_checker import Checker, Result, run

    class Shout(Checker):
        name, version = "shout", "1.0"

        def check(self, claim, document):
            span = document.find(claim.text.upper())
            return Result.supported(span, "it is shouted") if span else Result.unverified("nobody shouts it")

    if __name__ == "__main__":
        run(Shout())

Places in a text are spans in bytes of UTF-8, as the protocol counts them (Plugins/PROTOCOL.md); `Document` translates. What a checker
prints goes to standard error: standard output belongs to the protocol.
"""

import json
import os
import queue
import sys
import threading
import traceback
from dataclasses import dataclass, field
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Union

__version__ = "0.1.0"
PROTOCOL = 1


class Span(NamedTuple):
    """Bytes of a document's text in UTF-8, half open."""

    start: int
    end: int


class Passage(NamedTuple):
    """A place that may be what a claim is about, and how near it is: 0 to 1."""

    span: Span
    score: float


@dataclass
class Claim:
    """A statement to verify."""

    id: str
    text: str
    language: Optional[str] = None
    #: The verdict that lets the claim pass.
    expect: str = "supported"
    #: Words that the evidence must speak of, too.
    about: List[str] = field(default_factory=list)
    tags: List[str] = field(default_factory=list)


class Document:
    """A text that is the authority for claims."""

    def __init__(self, id: str, text: str, uri: str = "", language: Optional[str] = None):
        self.id, self.text, self.uri, self.language = id, text, uri, language
        self._bytes: Optional[bytes] = None

    @property
    def bytes(self) -> bytes:
        if self._bytes is None:
            self._bytes = self.text.encode("utf-8")
        return self._bytes

    def span(self, start: int, end: int) -> Span:
        """From places in `text`, counted in characters."""
        first = len(self.text[:start].encode("utf-8"))
        return Span(first, first + len(self.text[start:end].encode("utf-8")))

    def find(self, words: str, start: int = 0) -> Optional[Span]:
        """The first place of the words at or after a character; None where they are not there."""
        at = self.text.find(words, start) if words else -1
        return None if at < 0 else self.span(at, at + len(words))

    def quote(self, span: Span) -> str:
        return self.bytes[span.start:span.end].decode("utf-8")


@dataclass
class Result:
    """What is said of a claim."""

    verdict: str
    message: str = ""
    evidence: List[Span] = field(default_factory=list)
    passages: List[Passage] = field(default_factory=list)
    #: 0 to 1; shown, and nothing else.
    confidence: Optional[float] = None

    @staticmethod
    def supported(evidence: Union[Span, Iterable[Span]], message: str = "", confidence: Optional[float] = None) -> "Result":
        return Result("supported", message, _spans(evidence), confidence=confidence)

    @staticmethod
    def contradicted(evidence: Union[Span, Iterable[Span]], message: str = "", confidence: Optional[float] = None) -> "Result":
        return Result("contradicted", message, _spans(evidence), confidence=confidence)

    @staticmethod
    def unverified(message: str = "", passages: Iterable[Passage] = ()) -> "Result":
        return Result("unverified", message, passages=list(passages))


def _spans(evidence: Union[Span, Iterable[Span]]) -> List[Span]:
    return [evidence] if isinstance(evidence, Span) else list(evidence)


class Checker:
    """What an author fills in. Only `name` and `check` are needed."""

    name = ""
    version = "0"
    #: What it looks at, in words of its own; for people.
    kinds: List[str] = []
    #: Of claims and documents; empty: any.
    languages: List[str] = []

    def configure(self, config: Dict[str, Any]) -> None:
        """Takes what a rule file says under `config`. Raise ConfigError for what is wrong with it."""

    def open(self, document: Document) -> None:
        """Called once for each document, before claims about it come."""

    def close(self, document: Document) -> None:
        """No more claims about the document will come, as far as is known."""

    def prepare(self, claims: List[Claim], document: Document) -> None:
        """Called with each batch before `check`, for what is cheaper done at once."""

    def check(self, claim: Claim, document: Document) -> Result:
        raise NotImplementedError


class ConfigError(Exception):
    """The configuration is wrong; `path` is a JSON pointer such as /unit."""

    def __init__(self, message: str, path: str = ""):
        super().__init__(message)
        self.path = path


class _Refusal(Exception):
    def __init__(self, code: int, message: str, data: Any = None):
        super().__init__(message)
        self.error = {"code": code, "message": message}
        if data is not None:
            self.error["data"] = data


class _Server:
    def __init__(self, checker: Checker, output: int):
        self.checker, self.output = checker, output
        self.documents: Dict[str, Document] = {}
        self.cancelled: set = set()
        self.lines: "queue.Queue[Optional[bytes]]" = queue.Queue()

    # Reading goes on while a batch is worked on, so that it can be cancelled.
    def read(self) -> None:
        for line in _lines():
            if b'"cancel"' in line:
                try:
                    message = json.loads(line)
                    if message.get("method") == "cancel":
                        self.cancelled.add(message["params"]["id"])
                        continue
                except (ValueError, KeyError, TypeError):
                    pass
            self.lines.put(line)
        self.lines.put(None)

    def send(self, message: Dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode("utf-8") + b"\n"
        while data:
            data = data[os.write(self.output, data):]

    def serve(self) -> None:
        threading.Thread(target=self.read, daemon=True).start()
        while True:
            line = self.lines.get()
            if line is None:
                return
            try:
                request = json.loads(line)
                method, id = request["method"], request.get("id")
            except (ValueError, KeyError, TypeError, AttributeError):
                self.send({"id": None, "error": {"code": -32700, "message": "no request"}})
                continue
            params = request.get("params") or {}
            try:
                result = self.answer(method, params, id)
            except _Refusal as refusal:
                reply = {"error": refusal.error}
            except Exception as error:  # of the checker's own code
                traceback.print_exc()
                reply = {"error": {"code": -32000, "message": f"{type(error).__name__}: {error}"}}
            else:
                reply = {"result": result}
            if id is not None:
                self.send({"id": id, **reply})
            if method == "shutdown":
                return

    def answer(self, method: str, params: Dict[str, Any], id: Any) -> Dict[str, Any]:
        checker = self.checker
        if method == "hello":
            offered = params.get("protocol", {})
            if not offered.get("min", 1) <= PROTOCOL <= offered.get("max", 1):
                raise _Refusal(-32001, "another version of the protocol", {"supported": [PROTOCOL]})
            capabilities = {"batch": True, "cancel": True, "concurrency": 1}
            about = {"name": checker.name, "version": checker.version, "kinds": checker.kinds, "languages": checker.languages}
            return {"protocol": PROTOCOL, **about, "capabilities": capabilities}
        if method == "configure":
            try:
                checker.configure(params.get("config", {}))
            except ConfigError as error:
                return {"diagnostics": [{"path": error.path, "message": str(error), "severity": "error"}]}
            return {}
        if method == "document.open":
            document = Document(params["doc"], _text(params), params.get("uri", ""), params.get("language"))
            self.documents[document.id] = document
            checker.open(document)
            return {}
        if method == "document.close":
            document = self.documents.pop(params["doc"], None)
            if document is not None:
                checker.close(document)
            return {}
        if method == "check":
            return {"results": self.check(params, id)}
        if method == "shutdown":
            return {}
        raise _Refusal(-32601, f"unknown method {method}")

    def check(self, params: Dict[str, Any], id: Any) -> List[Dict[str, Any]]:
        document = self.documents.get(params["doc"])
        if document is None:
            raise _Refusal(-32602, f"no document {params['doc']} is open")
        claims = [
            Claim(item["id"], item["claim"], item.get("language"), item.get("expect", "supported"), item.get("about", []), item.get("tags", []))
            for item in params["claims"]
        ]
        self.checker.prepare(claims, document)
        results = []
        for claim in claims:
            if id in self.cancelled:  # what is done so far is worth having
                break
            try:
                results.append(_json(claim, self.checker.check(claim, document), document))
            except Exception as error:  # costs this claim, not its neighbours
                traceback.print_exc()
                results.append({"id": claim.id, "error": {"message": f"{type(error).__name__}: {error}"}})
        self.cancelled.discard(id)
        return results


def _lines() -> Iterable[bytes]:
    """The lines of standard input, read without the lock of sys.stdin: a thread that waits for it at the end of the program aborts it."""
    parts: List[bytes] = []
    while True:
        data = os.read(0, 1 << 16)
        if not data:
            return
        *ends, rest = data.split(b"\n")
        for end in ends:
            yield b"".join(parts) + end
            parts = []
        parts.append(rest)


def _text(params: Dict[str, Any]) -> str:
    if "text" in params:
        return params["text"]
    with open(params["path"], encoding="utf-8", newline="") as file:  # a large document
        return file.read()


def _json(claim: Claim, result: Result, document: Document) -> Dict[str, Any]:
    def place(span: Span) -> Dict[str, Any]:
        return {"start": span.start, "end": span.end, "quote": document.quote(span)}

    value: Dict[str, Any] = {"id": claim.id, "verdict": result.verdict, "message": result.message}
    value["evidence"] = [place(span) for span in result.evidence]
    if result.passages:
        value["passages"] = [{**place(span), "score": float(score)} for span, score in result.passages]
    if result.confidence is not None:
        value["confidence"] = float(result.confidence)
    return value


def _watch(parent: int) -> None:
    """Ends the process when the one that started it is gone."""
    while os.getppid() == parent:
        threading.Event().wait(1)
    os._exit(1)


def run(checker: Checker) -> None:
    """Serves requests until there are no more."""
    if "FACTCHECK_CHECKER" not in os.environ and sys.stdin.isatty():
        print(f"{checker.name} {checker.version} is a checker for factcheck and is started by it.")
        print("Try it with: factcheck checkers doctor FOLDER")
        return
    # The protocol gets a descriptor that nobody else knows; whatever prints, prints to standard error.
    output = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()
    _Server(checker, output).serve()
