public import FactCheckKit

/// Renders a report in the Test Anything Protocol, version 13: a test a claim.
public struct TAPReporter: Reporter {
  public static let name = "tap"
  public static let summary = "Test Anything Protocol"

  public init() {}

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    var text = "TAP version 13\n1..\(report.claims.count)\n"
    for (i, result) in report.claims.enumerated() {
      let message = ClaimMessage(result, places: places)
      // A warning is "to do": it may fail.
      let isOK = result.alert == nil || result.alert == .notice
      text += "\(isOK ? "ok" : "not ok") \(i + 1) - \(escaped(result.claim.id + ": " + result.claim.text))"
      if result.alert == .notice { text += " # SKIP unverified" }
      if result.waiver != nil { text += " # SKIP \(result.verdict.rawValue), waived" }
      if result.alert == .warning { text += " # TODO warning" }
      text += "\n" + details(message, of: result)
    }
    // A reader that saw no test must not take the run for a good one.
    if !report.isComplete {
      text += "Bail out! \(escaped(report.exit.reason ?? "incomplete"))\n"
    }
    return text
  }

  private func details(_ message: ClaimMessage, of result: ClaimResult) -> String {
    guard result.verdict != .supported || result.alert != nil else { return "" }
    var lines = ["---", "message: \(quoted(message.line))", "verdict: \(result.verdict.rawValue)", "findings:"]
    lines += message.details.map { "  - \(quoted($0))" } + ["..."]
    return lines.map { "  \($0)\n" }.joined()
  }

  /// `#` begins a directive, and `\` escapes it.
  private func escaped(_ text: String) -> String {
    TerminalText.plain(text).reduce(into: "") { result, character in
      if character == "#" || character == "\\" { result += "\\" }
      result.append(character)
    }
  }

  /// A JSON string is one of YAML, too.
  private func quoted(_ text: String) -> String { JSONWriter.text(.string(text), layout: .line) }
}
