internal import FactCheckKit

/// What the text report says of one claim: its row, the rows of its assertions, and what needs more words than a row has.
struct TextEntry {
  private let result: ClaimResult
  private let isExplained: Bool
  private let places: SourcePlaces
  private let style: TextStyle
  private let claimRow: TextRow
  /// Only where the claim has several findings.
  private let findingRows: [TextRow]

  private static let mostCandidates = 3

  init(_ result: ClaimResult, isExplained: Bool, places: SourcePlaces, style: TextStyle) {
    self.result = result
    self.isExplained = isExplained
    self.places = places
    self.style = style
    var row = TextRow(verdict: result.verdict, label: TerminalText.plain(result.claim.text), isAssertion: false)
    if result.findings.count == 1, let finding = result.findings.first {
      TextEntry.fill(&row, from: finding, places)
      findingRows = []
    } else {
      findingRows = result.findings.map { finding in
        var row = TextRow(
          verdict: finding.verdict, label: TerminalText.plain(finding.assertion.text), isAssertion: true)
        TextEntry.fill(&row, from: finding, places)
        return row
      }
    }
    row.notes += TextEntry.gateNotes(result)
    claimRow = row
  }

  var rows: [TextRow] { [claimRow] + findingRows }

  func lines(_ layout: TextLayout) -> [String] {
    var lines = [layout.line(claimRow)]
    if let finding = result.findings.first, findingRows.isEmpty {
      lines += details(of: finding, indent: 4)
    }
    for (row, finding) in zip(findingRows, result.findings) {
      lines.append(layout.line(row))
      lines += details(of: finding, indent: 6)
    }
    if !result.unchecked.isEmpty, result.unchecked != [result.claim.text] {
      lines.append("    not checked: " + result.unchecked.map(TerminalText.plain).joined(separator: ", "))
    }
    // What could not be checked is no fault of the rule.
    if !result.passed, result.verdict != .error, let place = result.claim.place {
      let file = TerminalText.plain(place.file)
      lines.append(TextEntry.labelled("rule", "\(file):\(place.location.line):\(place.location.column)", 4))
    }
    return lines
  }

  private static func fill(_ row: inout TextRow, from finding: Finding, _ places: SourcePlaces) {
    switch finding.verdict {
    case .supported, .contradicted:
      row.notes = finding.notes.map(TerminalText.plain)
      guard let evidence = finding.evidence.first else { return }
      row.place = places.place(of: evidence)
      row.quote = places.quote(evidence)
    case .error:
      // On one line: where a source is missing, every claim of a long list says the same.
      row.notes = ([finding.reason] + finding.notes).filter { !$0.isEmpty }.map(TerminalText.plain)
    case .unverified:
      // Its evidence is only a candidate and stands below, lest it be taken for more.
      break
    }
  }

  private static func gateNotes(_ result: ClaimResult) -> [String] {
    var notes: [String] = []
    let claim = result.claim
    if result.verdict == .error { return [] }
    if claim.expectIsStated, result.verdict != claim.expect {
      notes.append("expected \(claim.expect.rawValue)")
    } else if claim.expectIsStated, claim.expect != .supported {
      notes.append("as expected")
    }
    if !result.passed, claim.severity == .warning { notes.append("warning") }
    if let waiver = result.waiver { notes.append(TerminalText.plain(waiver)) }
    return notes
  }

  private func details(of finding: Finding, indent: Int) -> [String] {
    let reason = TerminalText.plain(finding.reason)
    switch finding.verdict {
    case .supported, .error: return []
    case .contradicted:
      guard isExplained else { return [] }
      return [TextEntry.labelled("claim says", quoted(finding.assertion.text), indent)]
        + finding.evidence.map { TextEntry.labelled("source says", "\"\(places.quote($0))\"", indent) }
        + [TextEntry.labelled("because", reason, indent)]
    case .unverified:
      let blank = String(repeating: " ", count: indent)
      let candidates = finding.evidence.prefix(TextEntry.mostCandidates).map {
        blank + "candidate: \(places.place(of: $0)) \"\(candidateQuote($0))\""
      }
      let notes = finding.notes.map(TerminalText.plain).filter { !reason.contains($0) }.map { blank + $0 }
      return (reason.isEmpty ? [] : [blank + reason]) + candidates + notes
    }
  }

  private func candidateQuote(_ evidence: Evidence) -> String {
    TerminalText.shortened(places.quote(evidence), to: 60, ellipsis: style.ellipsis)
  }

  private func quoted(_ text: String) -> String { "\"\(TerminalText.plain(text))\"" }

  private static func labelled(_ label: String, _ text: String, _ indent: Int) -> String {
    String(repeating: " ", count: indent) + TerminalText.padded(label, to: 13) + text
  }
}
