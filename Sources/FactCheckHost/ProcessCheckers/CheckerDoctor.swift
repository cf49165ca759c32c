internal import Dispatch
internal import FactCheckKit

/// Tries whether a checker keeps the protocol: what it must answer, what it must stand, and how it must end.
public struct CheckerDoctor {
  public struct Finding: Sendable {
    public var name: String
    /// What is wrong; nil: nothing.
    public var fault: String?
    /// What was measured or left out, where there is something to tell.
    public var remark = ""
  }

  private let found: FoundChecker
  private let launch: CheckerLaunch

  init(_ found: FoundChecker, _ settings: ProcessSettings) throws(DiagnosticsError) {
    self.found = found
    do throws(CheckerFault) {
      launch = try CheckerLaunch(found, arguments: [], variables: settings.variables, sandbox: nil)
    } catch {
      throw DiagnosticsError([
        Diagnostic(code: "checker-failed", message: "checker '\(found.manifest.name)' \(error.words)")
      ])
    }
  }

  func findings() -> [Finding] {
    let cases: [(String, (Dialogue) throws(Complaint) -> String)] = [
      ("answers hello", greets), ("refuses another version", refusesVersions),
      ("refuses unknown methods", refusesMethods), ("stands a broken line", standsBrokenLines),
      ("stands a line of 15 MiB", standsLongLines), ("judges claims", judges),
      ("counts bytes, not characters", countsBytes), ("takes an empty document", takesNothing),
      ("keeps documents apart", keepsApart), ("can be cancelled", cancels), ("keeps its memory", keepsMemory),
      ("ends when asked to", endsWhenAsked), ("ends with its input", endsWithInput),
    ]
    var noise = ""
    var findings: [Finding] = []
    for (name, examine) in cases {
      let dialogue = Dialogue(launch)
      var finding = Finding(name: name)
      do throws(Complaint) {
        finding.remark = try examine(dialogue)
      } catch {
        finding.fault = error.words
      }
      dialogue.stop()
      if noise.isEmpty { noise = dialogue.noise }
      findings.append(finding)
      // Nothing else can go well.
      if findings.count == 1, finding.fault != nil { return findings }
    }
    findings.append(
      Finding(name: "keeps standard output clean", fault: noise.isEmpty ? nil : "it wrote: \(Quoted(noise))"))
    return findings
  }

  struct Complaint: Error {
    var words: String

    init(_ words: String) { self.words = words }
  }

  // MARK: Cases

  private func greets(_ dialogue: Dialogue) throws(Complaint) -> String {
    let hello = try dialogue.hello()
    guard hello["protocol"] == .number(1) else { throw Complaint("'protocol' is not 1") }
    let name = hello["name"]?.string ?? ""
    if name != found.manifest.name { throw Complaint("it calls itself \(Quoted(name)), not '\(found.manifest.name)'") }
    return "version \(hello["version"]?.string ?? "unknown")"
  }

  private func refusesVersions(_ dialogue: Dialogue) throws(Complaint) -> String {
    let answer = try dialogue.answer("hello", ["protocol": ["min": 99, "max": 99]])
    guard answer["error"]?["code"] == .number(-32001) else { throw Complaint("no error -32001 for protocol 99") }
    return ""
  }

  private func refusesMethods(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    let answer = try dialogue.answer("no.such.method", [:])
    guard answer["error"]?["code"] == .number(-32601) else { throw Complaint("no error -32601") }
    return ""
  }

  private func standsBrokenLines(_ dialogue: Dialogue) throws(Complaint) -> String {
    dialogue.send("{\"jsonrpc\": \n")
    _ = try dialogue.hello()
    return ""
  }

  private func standsLongLines(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    try dialogue.open("d1", String(repeating: "Er gaan 35 militairen. ", count: (15 << 20) / 23), seconds: 30)
    return ""
  }

  private static let dutch = "Naar Jordanië gaan 35 militairen. Jordanië ontvangt ze één jaar."
  private static let claims = ["35 troops", "36 troops", "Jordanië"]

  private func judges(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    try dialogue.open("d1", CheckerDoctor.dutch)
    let verdicts = try dialogue.check("d1", CheckerDoctor.dutch, CheckerDoctor.claims)
    return verdicts.joined(separator: ", ")
  }

  private func countsBytes(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    let text = "ëéü𝄞 “" + CheckerDoctor.dutch
    try dialogue.open("d1", text)
    _ = try dialogue.check("d1", text, CheckerDoctor.claims + [CheckerDoctor.dutch])
    return ""
  }

  private func takesNothing(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    try dialogue.open("d1", "")
    let verdicts = try dialogue.check("d1", "", CheckerDoctor.claims)
    if verdicts.contains("supported") { throw Complaint("it finds support in nothing") }
    return ""
  }

  private func keepsApart(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    let other = "Er gaan 36 soldaten naar Mali."
    try dialogue.open("d1", CheckerDoctor.dutch)
    try dialogue.open("d2", other)
    _ = try dialogue.check("d1", CheckerDoctor.dutch, CheckerDoctor.claims)
    _ = try dialogue.check("d2", other, CheckerDoctor.claims)
    _ = try dialogue.check("d1", CheckerDoctor.dutch, CheckerDoctor.claims)
    return ""
  }

  private func cancels(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    try dialogue.open("d1", CheckerDoctor.dutch)
    let id = dialogue.request(
      "check", Dialogue.check("d1", [String](repeating: CheckerDoctor.claims[0], count: 500)))
    dialogue.notify("cancel", ["id": .int(id)])
    _ = try dialogue.response(to: id, "check", seconds: 30)
    _ = try dialogue.check("d1", CheckerDoctor.dutch, CheckerDoctor.claims)
    return ""
  }

  private func keepsMemory(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    try dialogue.open("d1", CheckerDoctor.dutch)
    for _ in 0..<100 { _ = try dialogue.check("d1", CheckerDoctor.dutch, CheckerDoctor.claims) }
    let before = dialogue.memory
    let start = DispatchTime.now()
    for _ in 0..<1000 { _ = try dialogue.check("d1", CheckerDoctor.dutch, CheckerDoctor.claims) }
    let micros = (DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000
    guard let before, let after = dialogue.memory else { return "\(micros) µs a batch; memory cannot be told here" }
    let grown = max(0, after - before) >> 10
    if grown > 32 << 10 { throw Complaint("it grew by \(grown >> 10) MiB in 1,000 batches") }
    return "\(micros) µs a batch, \(grown) KiB more after 1,000"
  }

  private func endsWhenAsked(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    _ = try dialogue.answer("shutdown", [:])
    guard let ending = dialogue.ending(seconds: 2) else { throw Complaint("it was still there 2 s after 'shutdown'") }
    guard ending == .exit(0) else { throw Complaint("it did not end with exit code 0") }
    return ""
  }

  private func endsWithInput(_ dialogue: Dialogue) throws(Complaint) -> String {
    _ = try dialogue.hello()
    guard dialogue.ending(seconds: 2) != nil else {
      throw Complaint("it was still there 2 s after its input had ended")
    }
    return ""
  }
}
