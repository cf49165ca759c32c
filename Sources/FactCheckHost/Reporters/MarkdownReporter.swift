public import FactCheckKit

/// Renders a report as Markdown for a comment on a pull request: what needs attention in a table, the rest folded away.
public struct MarkdownReporter: Reporter {
  public static let name = "markdown"
  public static let summary = "a comment on a pull request"

  /// Less than the 65,536 characters that GitHub takes, counted in bytes.
  private static let limit = 60_000

  public init() {}

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    var text = "### \(mark(report)) factcheck: \(report.counts)\n"
    if !report.isComplete {
      text += "\n**The run could not be completed** (\(MarkdownText.plain(report.exit.reason ?? "unknown"))).\n"
      for problem in report.diagnostics.prefix(10) { text += "\n- \(MarkdownText.plain(problem.message))" }
      text += report.diagnostics.isEmpty ? "" : "\n"
    }
    let levels: [AlertLevel] = [.failure, .warning, .notice]
    let alerts: [ClaimResult] = levels.flatMap { level -> [ClaimResult] in report.claims.filter { $0.alert == level } }
    let rest = report.claims.filter { $0.alert == nil }
    if !alerts.isEmpty { text += "\n" + table(alerts, places, room: MarkdownReporter.limit - text.utf8.count) }
    if !rest.isEmpty, text.utf8.count < MarkdownReporter.limit {
      let table = table(rest, places, room: MarkdownReporter.limit - text.utf8.count)
      let title = "\(rest.count) claim\(rest.count == 1 ? "" : "s") without findings"
      text += "\n<details><summary>\(title)</summary>\n\n\(table)\n</details>\n"
    }
    return text
  }

  private func table(_ results: [ClaimResult], _ places: SourcePlaces, room: Int) -> String {
    var text = "| | claim | source | why |\n|---|---|---|---|\n"
    for (i, result) in results.enumerated() {
      let row = row(result, places)
      if text.utf8.count + row.utf8.count > room {
        return text + "\n… and \(results.count - i) more; the whole report has them all.\n"
      }
      text += row
    }
    return text
  }

  private func row(_ result: ClaimResult, _ places: SourcePlaces) -> String {
    let finding = ClaimMessage(result, places: places).deciding
    var source = ""
    if let evidence = finding?.evidence.first {
      let place = MarkdownText.plain(places.place(of: evidence))
      let quote = TerminalText.shortened(places.quote(evidence), to: 160, ellipsis: "…")
      source = (result.verdict == .unverified ? "candidate: " : "") + "\(MarkdownText.code(quote))<br>\(place)"
    }
    var why = [finding?.reason ?? ""] + (finding?.notes ?? [])
    if result.claim.expectIsStated, result.claim.expect != result.verdict {
      why.append("expected \(result.claim.expect.rawValue)")
    }
    if let waiver = result.waiver { why.append(waiver) }
    let reasons = why.filter { !$0.isEmpty }.map(MarkdownText.plain).joined(separator: "; ")
    let claim = MarkdownText.code(TerminalText.shortened(result.claim.text, to: 300, ellipsis: "…"))
    return "| \(mark(result)) \(result.verdict.rawValue) | \(claim) | \(source) | \(reasons) |\n"
  }

  private func mark(_ report: Report) -> String {
    switch report.exit.code {
    case 0: "✅"
    case 1: "❌"
    default: "⚠️"
    }
  }

  private func mark(_ result: ClaimResult) -> String {
    switch (result.verdict, result.alert) {
    case (.error, _): "⚠️"
    case (_, .failure): "❌"
    case (_, .warning): "🔶"
    case (_, .notice): "❔"
    case (_, nil): "✅"
    }
  }
}
