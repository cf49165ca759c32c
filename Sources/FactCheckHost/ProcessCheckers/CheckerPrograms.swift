/// The texts of new checkers; NAME stands for the checker's name.
enum CheckerPrograms {
  static func manifest(_ command: String) -> String {
    """
    # How factcheck starts this checker; see Plugins/PROTOCOL.md of factcheck.
    name: NAME
    version: 0.1.0
    protocol: [1]
    command: \(command)
    permissions: {network: false}

    """
  }

  static let test = """
    #!/bin/sh
    # Tries the checker: whether it keeps the protocol, and whether it says what it should.
    set -eu
    here=$(cd "$(dirname "$0")" && pwd)
    factcheck checkers doctor "$here"
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    cd "$work"
    printf 'The river is 35 km long.\\n' >source.txt
    cat >rules.yaml <<END
    factcheck: 1
    language: en
    source: {file: source.txt, language: en}
    checkers: {NAME: {path: $here}}
    claims:
      - {claim: river is 35 km, check: NAME}
      - {claim: river is 36 km, check: NAME, expect: unverified}
    END
    factcheck checkers trust NAME rules.yaml
    factcheck run rules.yaml

    """

  static let python = #"""
    #!/usr/bin/env python3
    """Checker NAME: a claim is supported if its words stand in the source.

    Requests come as JSON on standard input, one a line; answers go to standard output. For anything else use standard error.
    """
    import json
    import sys

    documents = {}


    def judge(claim, text):
        """The result for one claim; text is what document.open brought."""
        at = text.lower().find(claim["claim"].lower())
        if at < 0:
            return {"id": claim["id"], "verdict": "unverified", "message": "its words are not in the source"}
        quote = text[at:at + len(claim["claim"])]
        # Places are counted in bytes of UTF-8.
        start = len(text[:at].encode())
        evidence = {"start": start, "end": start + len(quote.encode()), "quote": quote}
        return {"id": claim["id"], "verdict": "supported", "evidence": [evidence], "message": "its words stand there"}


    def text_of(params):
        if "text" in params:
            return params["text"]
        with open(params["path"], encoding="utf-8", newline="") as file:  # a large document
            return file.read()


    def answer(method, params):
        if method == "hello":
            if not params["protocol"]["min"] <= 1 <= params["protocol"]["max"]:
                raise Refusal(-32001, "another protocol", {"supported": [1]})
            return {"protocol": 1, "name": "NAME", "version": "0.1.0", "capabilities": {"batch": True}}
        if method == "configure" or method == "shutdown":
            return {}
        if method == "document.open":
            documents[params["doc"]] = text_of(params)
            return {}
        if method == "check":
            text = documents[params["doc"]]
            return {"results": [judge(claim, text) for claim in params["claims"]]}
        raise Refusal(-32601, "unknown method " + method)


    class Refusal(Exception):
        def __init__(self, code, message, data=None):
            super().__init__(message)
            self.error = {"code": code, "message": message, "data": data}


    def main():
        for line in sys.stdin.buffer:
            reply = {"jsonrpc": "2.0", "id": None}
            try:
                request = json.loads(line)
            except ValueError:
                reply["error"] = {"code": -32700, "message": "no JSON"}
            else:
                if "id" not in request:  # a notification: document.close, cancel
                    continue
                reply["id"] = request["id"]
                try:
                    reply["result"] = answer(request["method"], request.get("params", {}))
                except Refusal as refusal:
                    reply["error"] = refusal.error
            print(json.dumps(reply), flush=True)
            if reply["id"] is not None and request["method"] == "shutdown":
                return


    if __name__ == "__main__":
        main()

    """#

  static let sh = #"""
    #!/bin/sh
    # Checker NAME: a claim is supported if its words stand in the source. Needs jq.
    # Requests come as JSON on standard input, one a line; answers go to standard output. For anything else use standard error.
    command -v jq >/dev/null || { echo "checker NAME needs jq (Debian, Ubuntu: apt-get install jq)" >&2; exit 1; }

    # One jq does it all: its state is the open documents, and each line of input yields an answer or nothing.
    exec jq -n -R -c --unbuffered '
      def reply($id; $body): {jsonrpc: "2.0", id: $id} + $body;
      def refusal($code; $message; $data): {error: {code: $code, message: $message, data: $data}};

      # Places are counted in bytes of UTF-8.
      def judge($text):
        (.claim | ascii_downcase) as $words
        | ($text | ascii_downcase | split($words)) as $parts
        | if $words == "" or ($parts | length) < 2
          then {id, verdict: "unverified", message: "its words are not in the source"}
          else ($parts[0] | length) as $at
            | $text[$at:$at + (.claim | length)] as $quote
            | ($text[:$at] | utf8bytelength) as $start
            | {id, verdict: "supported", message: "its words stand there",
               evidence: [{start: $start, end: ($start + ($quote | utf8bytelength)), quote: $quote}]}
          end;

      foreach inputs as $line ({documents: {}};
        .answer = null
        | ($line | try fromjson catch null) as $r
        | if $r == null then .answer = reply(null; refusal(-32700; "no JSON"; null))
          elif $r.id == null then .
          elif $r.method == "hello" then
            if $r.params.protocol.min <= 1 and $r.params.protocol.max >= 1
            then .answer = reply($r.id; {result: {protocol: 1, name: "NAME", version: "0.1.0", capabilities: {batch: true}}})
            else .answer = reply($r.id; refusal(-32001; "another protocol"; {supported: [1]}))
            end
          elif $r.method == "document.open" then
            .documents[$r.params.doc] = ($r.params.text // "") | .answer = reply($r.id; {result: {}})
          elif $r.method == "check" then
            .documents[$r.params.doc] as $text
            | .answer = reply($r.id; {result: {results: [$r.params.claims[] | judge($text)]}})
          elif $r.method == "configure" then .answer = reply($r.id; {result: {}})
          elif $r.method == "shutdown" then .answer = reply($r.id; {result: {}}) | .ends = true
          else .answer = reply($r.id; refusal(-32601; "unknown method"; null))
          end;
        if .answer then .answer else empty end, if .ends then halt else empty end)'

    """#

  static let swiftPackage = """
    // swift-tools-version: 6.0
    import PackageDescription

    let package = Package(
      name: "NAME",
      targets: [.executableTarget(name: "NAME", path: "Sources")]
    )

    """

  static let swift = #"""
    // Checker NAME: a claim is supported if its words stand in the source.
    //
    // Requests come as JSON on standard input, one a line; answers go to standard output. For anything else use standard error.
    import Foundation

    struct Refusal: Error {
      var code: Int
      var message: String
      var data: [String: Any] = [:]
    }

    /// The result for one claim; text is what document.open brought.
    func judge(_ claim: [String: Any], in text: String) -> [String: Any] {
      let id = claim["id"] as? String ?? ""
      let words = claim["claim"] as? String ?? ""
      guard let place = text.range(of: words, options: .caseInsensitive) else {
        return ["id": id, "verdict": "unverified", "message": "its words are not in the source"]
      }
      // Places are counted in bytes of UTF-8.
      let start = text[..<place.lowerBound].utf8.count
      let quote = String(text[place])
      let evidence: [String: Any] = ["start": start, "end": start + quote.utf8.count, "quote": quote]
      return ["id": id, "verdict": "supported", "evidence": [evidence], "message": "its words stand there"]
    }

    func answer(
      _ method: String, _ params: [String: Any], _ documents: inout [String: String]
    ) throws -> [String: Any] {
      switch method {
      case "hello":
        let versions = params["protocol"] as? [String: Int] ?? [:]
        guard versions["min", default: 1] <= 1, versions["max", default: 1] >= 1 else {
          throw Refusal(code: -32001, message: "another protocol", data: ["supported": [1]])
        }
        return ["protocol": 1, "name": "NAME", "version": "0.1.0", "capabilities": ["batch": true]]
      case "configure", "shutdown": return [:]
      case "document.open":
        let file = (params["path"] as? String).flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }
        documents[params["doc"] as? String ?? ""] = params["text"] as? String ?? file ?? ""
        return [:]
      case "check":
        let text = documents[params["doc"] as? String ?? ""] ?? ""
        let claims = params["claims"] as? [[String: Any]] ?? []
        return ["results": claims.map { judge($0, in: text) }]
      default: throw Refusal(code: -32601, message: "unknown method \(method)")
      }
    }

    func send(_ reply: [String: Any]) throws {
      try FileHandle.standardOutput.write(contentsOf: JSONSerialization.data(withJSONObject: reply) + Data("\n".utf8))
    }

    var documents: [String: String] = [:]

    while let line = readLine() {
      guard let request = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        try send(["jsonrpc": "2.0", "id": NSNull(), "error": ["code": -32700, "message": "no JSON"]])
        continue
      }
      // Without an id it is a notification: document.close, cancel.
      guard let id = request["id"], let method = request["method"] as? String else { continue }
      do {
        let result = try answer(method, request["params"] as? [String: Any] ?? [:], &documents)
        try send(["jsonrpc": "2.0", "id": id, "result": result])
      } catch let refusal as Refusal {
        let error: [String: Any] = ["code": refusal.code, "message": refusal.message, "data": refusal.data]
        try send(["jsonrpc": "2.0", "id": id, "error": error])
      }
      if method == "shutdown" { break }
    }

    """#
}
