internal import FactCheckKit

/// What is said of a claim in one line, and in more, by reports that have no table.
struct ClaimMessage {
  private let result: ClaimResult
  private let places: SourcePlaces

  init(_ result: ClaimResult, places: SourcePlaces) {
    self.result = result
    self.places = places
  }

  /// The finding that the verdict of the claim comes from.
  var deciding: Finding? { result.findings.first { $0.verdict == result.verdict } ?? result.findings.first }

  /// `"36 troops" is contradicted: the source says "35 Nederlandse militairen" (jordan.txt:1:20)`.
  var line: String {
    let claim = "\"\(TerminalText.plain(result.claim.text))\""
    let reason = deciding.map { TerminalText.plain($0.reason) } ?? ""
    switch result.verdict {
    case .error: return "\(claim) could not be checked" + (reason.isEmpty ? "" : ": \(reason)")
    case .unverified:
      return "\(claim) is unverified" + expectation + (reason.isEmpty ? "" : ": \(reason)")
    case .supported, .contradicted:
      let words = "\(claim) is \(result.verdict.rawValue)" + expectation
      guard let evidence = deciding?.evidence.first else { return words + (reason.isEmpty ? "" : ": \(reason)") }
      return words + ": the source says \"\(places.quote(evidence))\" (\(places.place(of: evidence)))"
    }
  }

  private var expectation: String {
    let claim = result.claim
    return claim.expectIsStated && claim.expect != result.verdict ? ", not \(claim.expect.rawValue)" : ""
  }

  /// One line for every finding, with its evidence, and what nothing bears out.
  var details: [String] {
    var lines = result.findings.map { finding in
      var line = "\(finding.verdict.rawValue): \"\(TerminalText.plain(finding.assertion.text))\""
      if !finding.reason.isEmpty { line += ": \(TerminalText.plain(finding.reason))" }
      let word = finding.verdict == .unverified ? "candidate" : "source"
      for evidence in finding.evidence.prefix(ClaimMessage.mostEvidence) {
        line += "; \(word) \"\(places.quote(evidence))\" (\(places.place(of: evidence)))"
      }
      for note in finding.notes { line += "; \(TerminalText.plain(note))" }
      return line
    }
    if !result.unchecked.isEmpty, result.unchecked != [result.claim.text] {
      lines.append("not checked: " + result.unchecked.map(TerminalText.plain).joined(separator: ", "))
    }
    if let waiver = result.waiver { lines.append(TerminalText.plain(waiver)) }
    return lines
  }

  private static let mostEvidence = 3
}
