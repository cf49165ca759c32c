internal import Dispatch
internal import FactCheckKit

/// One started checker, that is talked to in requests and answers (JSON-RPC 2.0, a message a line). Used by one thread at a time.
///
/// After any fault it is of no use any more, and has to be stopped.
final class CheckerSession {
  /// What the checker said of itself.
  private(set) var hello = CheckerHello()
  /// What a reader should know that is no fault: that it wrote to standard output what belongs elsewhere.
  private(set) var notices: [String] = []
  /// Set where an answer came after its deadline: what it holds counts, and nothing more is asked.
  private(set) var lateness: CheckerFault?

  private let child: ChildProcess
  private let isSandboxed: Bool
  private let checker: String
  private let trace: ProcessSettings.Trace?
  private var lastID = 0
  private var noise = 0
  private var notifications = 0
  /// Positions of the sources that it has open, the one used last at the end.
  private var documents: [Int] = []

  private static let startSeconds = 5.0
  private static let cancelSeconds = 0.5
  private static let mostNoise = 64
  private static let mostNotifications = 10_000
  private static let mostDocuments = 16
  /// A document larger than this is given as a file.
  private static let inlineLimit = 8 << 20

  /// - Parameter checker: its name, for the trace.
  init(_ launch: CheckerLaunch, checker: String, trace: ProcessSettings.Trace? = nil) {
    self.checker = checker
    self.trace = trace
    isSandboxed = launch.isSandboxed
    child = ChildProcess(launch)
  }

  /// Greets and configures it.
  func begin(_ config: JSONValue, seconds: Double) throws(CheckerFault) {
    let params: JSONValue = [
      "protocol": ["min": 1, "max": 1], "host": ["name": "factcheck"],
      "limits": [
        "lineBytes": .int(ChildProcess.lineLimit), "evidencePerClaim": .int(ClaimAnswer.mostEvidence),
        "checkMs": .int(Int(seconds * 1000)),
      ],
    ]
    hello = try CheckerHello(try request("hello", params, seconds: CheckerSession.startSeconds))
    if config == .object([]) { return }
    let answer = try request("configure", ["config": config], seconds: CheckerSession.startSeconds)
    let errors = (answer["diagnostics"]?.array ?? []).filter { ($0["severity"]?.string ?? "error") == "error" }
    guard errors.isEmpty else {
      throw .configuration(
        errors.map { "\($0["path"]?.string ?? ""): \($0["message"]?.string ?? "no message")" }.joined(separator: "; "))
    }
  }

  /// Judges claims against one source.
  ///
  /// - Returns: what it answered, one JSON object a claim it spoke of, in its order.
  func check(_ claims: [JSONValue], source: SourceText, index: Int, seconds: Double) throws(CheckerFault) -> [JSON] {
    try open(source, index)
    let params: JSONValue = [
      "doc": .string("d\(index)"), "claims": .array(claims), "deadlineMs": .int(Int(seconds * 1000)),
    ]
    let answer = try request("check", params, seconds: seconds, isCancellable: true)
    guard let results = answer["results"]?.array else { throw .wrong("the answer to 'check' has no list of 'results'") }
    return results
  }

  /// Asks it to end, and sees to it.
  func end() {
    lastID += 1
    send(CheckerMessage.request(lastID, "shutdown"))
    _ = child.stop(politely: 2)
  }

  /// Ends it without asking.
  func abort() { _ = child.stop(politely: 0) }

  /// The end of what it wrote to standard error.
  var errors: String { String(decoding: child.errors, as: UTF8.self) }

  // MARK: Documents

  private func open(_ source: SourceText, _ index: Int) throws(CheckerFault) {
    if let position = documents.firstIndex(of: index) {
      documents.append(documents.remove(at: position))
      return
    }
    if documents.count == CheckerSession.mostDocuments {
      let oldest = documents.removeFirst()
      send(CheckerMessage.notification("document.close", ["doc": .string("d\(oldest)")]))
    }
    var params: [JSONValue.Member] = [
      .init("doc", .string("d\(index)")), .init("uri", .string(source.name)),
      .init("language", .string(source.language)), .init("bytes", .int(source.bytes.count)),
      .init("sha256", .string(SHA256.hex(source.readable))),
    ]
    let size = Double(source.bytes.count)
    var copy: DocumentCopy?
    if source.bytes.count > CheckerSession.inlineLimit {
      let file = try DocumentCopy(source.readable)
      params.append(.init("path", .string(file.path)))
      copy = file
    } else {
      params.append(.init("text", .string(String(decoding: source.readable, as: UTF8.self))))
    }
    // The copy is there until the checker has said that it has read it.
    _ = try request("document.open", .object(params), seconds: CheckerSession.startSeconds + size / 10e6)
    withExtendedLifetime(copy) {}
    documents.append(index)
  }

  // MARK: Messages

  private func send(_ message: JSONValue) {
    let bytes = CheckerMessage.bytes(message)
    trace?(checker, true, bytes)
    child.send(bytes + [0x0A])
  }

  private func request(
    _ method: String, _ params: JSONValue, seconds: Double, isCancellable: Bool = false
  ) throws(CheckerFault) -> JSON {
    lastID += 1
    send(CheckerMessage.request(lastID, method, params))
    var deadline = DispatchTime.now() + seconds
    let timeout = CheckerFault.timeout(request: method, seconds: seconds)
    var isLate = false
    while true {
      switch child.next(before: deadline) {
      case nil:
        guard isCancellable, !isLate else { throw timeout }
        isLate = true
        deadline = .now() + CheckerSession.cancelSeconds
        send(CheckerMessage.notification("cancel", ["id": .int(lastID)]))
      case .line(let line):
        guard let answer = try answer(in: line, to: method) else { continue }
        if isLate { lateness = timeout }
        return answer
      case .flood(let what): throw .flood(what)
      case .ended(let ending): throw fault(ending)
      case .closed:
        // Most often it has ended and that is not known yet.
        throw child.ending(afterInputEnds: 0.2).map(fault) ?? .closed
      }
    }
  }

  private func fault(_ ending: Inbox.Ending) -> CheckerFault {
    switch ending {
    case .exit(let code): isSandboxed && code > 128 ? .signal(code - 128) : .exit(code)
    case .signal(let number): .signal(number)
    case .notStarted(let why): .notStarted(why)
    }
  }

  /// The result that a line holds; nil where it is something else that may be there.
  private func answer(in line: [UInt8], to method: String) throws(CheckerFault) -> JSON? {
    trace?(checker, false, line)
    guard let first = line.first(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return nil }
    guard first == UInt8(ascii: "{") else {
      try addNoise(line)
      return nil
    }
    let message: JSON
    do {
      message = try JSONReader.read(line[...])
    } catch {
      throw .wrong("a line is no JSON: \(error.message) at byte \(error.offset): \(CheckerSession.excerpt(line))")
    }
    if message["method"] != nil {
      notifications += 1
      if notifications > CheckerSession.mostNotifications {
        throw .flood("more than \(CheckerSession.mostNotifications) notifications")
      }
      return nil
    }
    if let error = message["error"], error != .null {
      if error["code"] == .number(-32001) {
        let versions = (error["data"]?["supported"]?.array ?? []).compactMap(\.int)
        throw .versions(versions.map(String.init).joined(separator: " or "))
      }
      throw .refused(request: method, error["message"]?.string ?? "no message")
    }
    guard message["id"]?.int == lastID else {
      throw .wrong("it answers a request that was not made: \(CheckerSession.excerpt(line))")
    }
    guard let result = message["result"] else { throw .wrong("an answer has neither 'result' nor 'error'") }
    return result
  }

  private func addNoise(_ line: [UInt8]) throws(CheckerFault) {
    noise += 1
    if noise == 1 {
      notices.append(
        "wrote to standard output, which belongs to the protocol; use standard error: \(CheckerSession.excerpt(line))")
    }
    if noise > CheckerSession.mostNoise {
      throw .wrong(
        "more than \(CheckerSession.mostNoise) lines of standard output are no messages: \(CheckerSession.excerpt(line))"
      )
    }
  }

  private static func excerpt(_ line: [UInt8]) -> String {
    Quoted(String(decoding: line.prefix(400), as: UTF8.self)).description
  }
}

/// What a checker says of itself.
struct CheckerHello: Sendable {
  var version = ""

  init() {}

  init(_ result: JSON) throws(CheckerFault) {
    guard result["protocol"] == .number(1) else {
      throw .wrong("its answer to 'hello' chooses no protocol that was offered")
    }
    version = result["version"]?.string ?? ""
  }
}
