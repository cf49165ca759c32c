public import FactCheckKit

/// Writes explanations for people: the verdict, then for each assertion what was weighed and what kept it from winning.
public struct ExplanationText {
  private let sources: [SourceText]
  private let lines: [LineIndex]
  private let style: TextStyle

  private static let mostCandidates = 12
  private static let longestQuote = 80

  public init(sources: [SourceText], style: TextStyle) {
    self.sources = sources
    self.style = style
    lines = sources.map { LineIndex($0.bytes) }
  }

  public func render(_ explanation: Explanation) -> String {
    let result = explanation.result
    let verdict = result.verdict
    var text = "\(style.colored(style.mark(verdict), verdict)) \(TerminalText.plain(result.claim.text))\n"
    text += "  \(style.colored(verdict.rawValue, verdict))"
    if let place = result.claim.place {
      text += "   \(TerminalText.plain(place.file)):\(place.location.line):\(place.location.column)"
    }
    text += "   id \(TerminalText.plain(result.claim.id))\n"
    for part in explanation.parts { text += self.text(of: part) }
    if !result.unchecked.isEmpty {
      text += "\n  not checked: " + result.unchecked.map(TerminalText.plain).joined(separator: ", ") + "\n"
    }
    return text
  }

  private func text(of part: Explanation.Part) -> String {
    let finding = part.finding
    var rows = [
      "", "  \(TerminalText.plain(finding.assertion.text))   \(finding.checker): \(finding.verdict.rawValue)",
    ]
    rows.append("    because   \(TerminalText.plain(finding.reason))")
    rows += finding.notes.map { "    note      \(TerminalText.plain($0))" }
    rows += finding.evidence.map { "    evidence  \(place(of: $0))" }
    if !part.candidates.isEmpty { rows.append("    weighed   \(part.candidates.count)") }
    for candidate in part.candidates.prefix(ExplanationText.mostCandidates) {
      let isChosen = finding.evidence.contains(candidate.evidence)
      let verdict = isChosen ? finding.verdict : candidate.verdict
      let mark = style.colored(style.mark(verdict), verdict)
      rows.append("    \(isChosen ? ">" : " ") \(mark) \(score(candidate))\(place(of: candidate.evidence))")
      if !isChosen { rows.append("           \(TerminalText.plain(candidate.reason))") }
    }
    let more = part.candidates.count - ExplanationText.mostCandidates
    if more > 0 { rows.append("      and \(more) more") }
    return rows.joined(separator: "\n") + "\n"
  }

  /// How much the sentence speaks of the claim, in percent of the best one.
  private func score(_ candidate: Candidate) -> String {
    guard let score = candidate.score else { return "" }
    let percent = String(Int((score * 100).rounded()))
    return String(repeating: " ", count: max(0, 3 - percent.count)) + percent + "%  "
  }

  private func place(of evidence: Evidence) -> String {
    guard sources.indices.contains(evidence.source) else { return "" }
    let start = lines[evidence.source].location(of: evidence.span.start)
    let quote = TerminalText.shortened(
      TerminalText.plain(sources[evidence.source].quote(evidence.span)), to: ExplanationText.longestQuote,
      ellipsis: style.ellipsis)
    return "\(TerminalText.plain(sources[evidence.source].name)):\(start.line):\(start.column)  \"\(quote)\""
  }
}
