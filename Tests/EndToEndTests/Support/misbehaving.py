"""A checker that keeps the protocol until the request that its first argument names, and then does what the second says.

Started as: misbehaving.py WHEN WHAT, where WHEN is start, hello, open, check, shutdown or poison (a claim with that word).
"""
import ctypes
import json
import os
import signal
import subprocess
import sys
import time

WHEN, WHAT = sys.argv[1], sys.argv[2]
text = {}


def out(value):
    data = value if isinstance(value, bytes) else (json.dumps(value) + "\n").encode()
    while data:
        data = data[os.write(1, data):]


def misbehave(request):
    """Does not return where the checker is to be of no further use."""
    sys.stderr.write("about to " + WHAT + "\n")
    sys.stderr.flush()
    if WHAT == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif WHAT == "segv":
        ctypes.string_at(0)
    elif WHAT == "exit":
        sys.exit(3)
    elif WHAT == "endless":
        while True:
            out(b"x" * 65536 + b"\n")
    elif WHAT == "endless-log":
        while True:
            out({"jsonrpc": "2.0", "method": "log", "params": {"message": "again"}})
    elif WHAT == "long-line":
        out(b'{"x": "' + b"x" * (100 << 20) + b'"}\n')
    elif WHAT == "garbage":
        out(b'{"jsonrpc": "2.0", \xff\xfe garbage\n')
    elif WHAT == "wrong-id":
        out({"jsonrpc": "2.0", "id": 4711, "result": {}})
    elif WHAT == "sleep":
        time.sleep(600)
    elif WHAT == "deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(600)
    elif WHAT == "fork":
        # Under a name that tells whose they are.
        for leaves in (False, True):
            name = os.getcwd() + "/sleeper"
            subprocess.Popen([name, "604"], executable="/bin/sleep", stdin=subprocess.DEVNULL, start_new_session=leaves)
        time.sleep(600)
    elif WHAT == "close":
        os.close(1)
        time.sleep(600)
    elif WHAT == "noise":
        out(b"hello, this is a debugging print\n")
        return
    elif WHAT == "much-noise":
        for _ in range(100):
            out(b"hello, this is a debugging print\n")
        return
    elif WHAT == "stderr":
        sys.stderr.write("talking " * 1000000 + "\n")
        return
    elif WHAT == "error":
        out({"jsonrpc": "2.0", "id": request["id"], "error": {"code": -32000, "message": "out of luck"}})
        time.sleep(600)
    elif WHAT == "no-results":
        out({"jsonrpc": "2.0", "id": request["id"], "result": {}})
        time.sleep(600)


def lie(claim):
    """The result for a claim, with the fault that WHAT names."""
    words, source = claim["claim"], text["text"]
    at = source.find(words.split()[-1])
    start = len(source[:at].encode())
    quote = words.split()[-1]
    evidence = {"start": start, "end": start + len(quote.encode()), "quote": quote}
    if at < 0:
        return [{"id": claim["id"], "verdict": "unverified"}]
    result = {"id": claim["id"], "verdict": "supported", "evidence": [evidence]}
    if WHEN != "lie":
        return [result]
    if WHAT == "out-of-range":
        evidence["end"] = 10 ** 9
    elif WHAT == "negative":
        evidence["start"] = -4
    elif WHAT == "non-boundary":
        place = len(source[:source.find("ë")].encode()) + 1
        evidence.update(start=place, end=place + 2, quote="x")
    elif WHAT == "fraction":
        evidence["start"] += 0.5
    elif WHAT == "wrong-quote":
        evidence["quote"] = "36"
    elif WHAT == "no-evidence":
        result["evidence"] = []
    elif WHAT == "bad-verdict":
        result["verdict"] = "true"
    elif WHAT == "other-id":
        result["id"] = "c99"
    elif WHAT == "twice":
        return [result, dict(result, verdict="unverified")]
    elif WHAT == "claim-error":
        return [{"id": claim["id"], "error": {"message": "cannot read this one"}}]
    elif WHAT == "much-evidence":
        result["evidence"] = [evidence] * 80
    return [result]


def answer(request):
    method, params = request["method"], request.get("params", {})
    if method == "hello":
        if WHAT == "version":
            return {"error": {"code": -32001, "message": "no", "data": {"supported": [2]}}}
        return {"result": {"protocol": 1, "name": "bad", "version": "1.0"}}
    if method == "document.open":
        text["text"] = params["text"]
    if method == "check":
        if WHEN == "poison" and any("poison" in claim["claim"] for claim in params["claims"]):
            misbehave(request)
        return {"result": {"results": [result for claim in params["claims"] for result in lie(claim)]}}
    return {"result": {}}


if WHEN == "start":
    misbehave(None)
for line in sys.stdin:
    request = json.loads(line)
    if "id" not in request:
        continue
    if request["method"] == WHEN or request["method"] == "document." + WHEN:
        misbehave(request)
    out({"jsonrpc": "2.0", "id": request["id"], **answer(request)})
    if request["method"] == "shutdown":
        break
