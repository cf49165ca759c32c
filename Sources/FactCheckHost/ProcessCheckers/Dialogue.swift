internal import Dispatch
internal import FactCheckKit

/// A talk with a checker that says what the host never would, for the doctor.
final class Dialogue {
  typealias Complaint = CheckerDoctor.Complaint

  private let child: ChildProcess
  private var lastID = 0
  /// The first line that was no message.
  private(set) var noise = ""

  init(_ launch: CheckerLaunch) { child = ChildProcess(launch) }

  func send(_ text: String) { child.send(Array(text.utf8)) }

  func notify(_ method: String, _ params: JSONValue) {
    child.send(CheckerMessage.bytes(CheckerMessage.notification(method, params)) + [0x0A])
  }

  func request(_ method: String, _ params: JSONValue) -> Int {
    lastID += 1
    child.send(CheckerMessage.bytes(CheckerMessage.request(lastID, method, params)) + [0x0A])
    return lastID
  }

  func answer(_ method: String, _ params: JSONValue, seconds: Double = 5) throws(Complaint) -> JSON {
    try response(to: request(method, params), method, seconds: seconds)
  }

  func response(to id: Int, _ method: String, seconds: Double) throws(Complaint) -> JSON {
    let deadline = DispatchTime.now() + seconds
    while true {
      switch child.next(before: deadline) {
      case nil: throw Complaint("no answer to '\(method)' within \(TimeSpan.words(seconds))")
      case .flood(let what): throw Complaint("it wrote \(what)")
      case .closed, .ended: throw Complaint("it ended before it had answered '\(method)'\(lastWords)")
      case .line(let line):
        guard let message = try? JSONReader.read(line[...]) else {
          if noise.isEmpty { noise = String(decoding: line.prefix(200), as: UTF8.self) }
          continue
        }
        if message["id"] == .number(Double(id)), message["method"] == nil { return message }
      }
    }
  }

  private var lastWords: String {
    _ = child.stop(politely: 0.2)
    let line = String(decoding: child.errors, as: UTF8.self).split(whereSeparator: \.isNewline).last
    return line.map { ": \(Quoted(String($0)))" } ?? ""
  }

  // MARK: What the host says, too

  func hello() throws(Complaint) -> JSON {
    let answer = try answer("hello", ["protocol": ["min": 1, "max": 1], "host": ["name": "factcheck"]])
    guard let result = answer["result"] else { throw Complaint("'hello' is answered with an error") }
    return result
  }

  func open(_ document: String, _ text: String, seconds: Double = 5) throws(Complaint) {
    let bytes = Array(text.utf8)
    let answer = try answer(
      "document.open",
      [
        "doc": .string(document), "uri": "text.txt", "language": "nl", "bytes": .int(bytes.count),
        "sha256": .string(SHA256.hex(bytes)), "text": .string(text),
      ], seconds: seconds)
    if answer["result"] == nil { throw Complaint("'document.open' is answered with an error") }
  }

  static func check(_ document: String, _ claims: [String]) -> JSONValue {
    let values = claims.enumerated().map { i, text in
      ClaimAnswer.json(Claim(id: "", text: text, language: "en"), id: "c\(i)")
    }
    return ["doc": .string(document), "claims": .array(values), "deadlineMs": 10_000]
  }

  /// The verdicts; what the host would not take is complained of.
  func check(_ document: String, _ text: String, _ claims: [String]) throws(Complaint) -> [String] {
    let answer = try answer("check", Dialogue.check(document, claims), seconds: 10)
    guard let results = answer["result"]?["results"]?.array else { throw Complaint("'check' has no list of 'results'") }
    let source = SourceText(name: "text.txt", text: text, language: "nl")
    var verdicts: [String] = []
    for (i, words) in claims.enumerated() {
      let own = results.filter { $0["id"]?.string == "c\(i)" }
      let claim = Claim(id: "c\(i)", text: words, language: "en")
      let finding = ClaimAnswer.finding(own, of: claim, checker: "it", source: source, index: 0)
      if finding.verdict == .error { throw Complaint("of the claim '\(words)': \(finding.reason)") }
      verdicts.append(finding.verdict.rawValue)
    }
    return verdicts
  }

  // MARK: The end

  /// How it ends once its input is closed; nil where it does not.
  func ending(seconds: Double) -> Inbox.Ending? { child.ending(afterInputEnds: seconds) }

  func stop() { _ = child.stop(politely: 0) }

  /// Bytes of memory that it holds; nil where the system does not tell.
  var memory: Int? {
    guard let process = child.process, let bytes = try? FileReader.read(path: "/proc/\(process)/statm", limit: 4096)
    else {
      return nil
    }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    return words.count > 1 ? Int(words[1]).map { $0 * 4096 } : nil
  }
}
