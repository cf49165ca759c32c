public import FactCheckKit

/// Renders a report for people: a line a claim, contradictions last and explained, a line of counts.
public struct TextReporter: Reporter {
  public static let name = "text"
  public static let summary = "a line a claim, for people"

  private let style: TextStyle

  public init(style: TextStyle = TextStyle()) { self.style = style }

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    let shown = report.claims.filter { !(style.isQuiet && $0.verdict == .supported && $0.passed) }
    let contradictions = shown.filter(isExplained)
    let entries = (shown.filter { !isExplained($0) } + contradictions).map { result in
      TextEntry(result, isExplained: isExplained(result), places: places, style: style)
    }
    let layout = TextLayout(rows: entries.flatMap(\.rows), style: style)
    var text = ""
    for entry in entries {
      for line in entry.lines(layout) { text += line + "\n" }
    }
    return text + summary(of: report) + "\n"
  }

  /// A contradiction that the rule file expects is no news.
  private func isExplained(_ result: ClaimResult) -> Bool {
    result.verdict == .contradicted && !(result.claim.expectIsStated && result.claim.expect == .contradicted)
  }

  private func summary(of report: Report) -> String {
    var parts = [report.counts]
    if report.failures > 0 { parts.append("\(report.failures) failed") }
    let waived = report.claims.count { $0.waiver != nil }
    if waived > 0 { parts.append("\(waived) waived") }
    if !report.isComplete { parts.append("incomplete") }
    if let elapsed = style.elapsedMilliseconds { parts.append("\(elapsed) ms") }
    return parts.joined(separator: style.separator)
  }
}
