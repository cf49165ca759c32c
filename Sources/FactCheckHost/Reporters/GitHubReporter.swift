public import FactCheckKit

/// Renders what is wrong as workflow commands, which GitHub Actions shows as annotations beside the lines.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and drops the others; so the failures come first, no more are
/// written, and a last line says how many there are.
public struct GitHubReporter: Reporter {
  public static let name = "github"
  public static let summary = "annotations of a GitHub workflow"

  private static let limit = 10

  public init() {}

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    var lines: [String] = []
    var omitted = 0
    // One of the errors is the summary, where the run fails.
    let levels = [(AlertLevel.failure, "error", 1), (.warning, "warning", 0), (.notice, "notice", 1)]
    for (level, command, reserved) in levels {
      let results = report.claims.filter { $0.alert == level }
      let shown = results.prefix(GitHubReporter.limit - reserved)
      omitted += results.count - shown.count
      lines += shown.map { annotation(command, $0, places) }
    }
    lines.append(summary(of: report, omitted: omitted))
    return lines.joined(separator: "\n") + "\n"
  }

  private func annotation(_ command: String, _ result: ClaimResult, _ places: SourcePlaces) -> String {
    var properties: [String] = []
    if let place = ReportedPlace(result, places: places.places) {
      properties = ["file=\(property(Path.normalised(place.file)))", "line=\(place.start.line)"]
      // Columns are refused where the place has more than one line.
      if place.start.line == place.end.line {
        properties += ["endLine=\(place.end.line)", "col=\(place.start.column)", "endColumn=\(place.end.column)"]
      } else {
        properties.append("endLine=\(place.end.line)")
      }
    }
    properties.append("title=\(property("Claim \(result.verdict.rawValue)"))")
    let message = ClaimMessage(result, places: places)
    let text = ([message.line] + message.details).joined(separator: "\n")
    return "::\(command) \(properties.joined(separator: ","))::\(data(text))"
  }

  private func summary(of report: Report, omitted: Int) -> String {
    var parts = [report.counts]
    if report.failures > 0 { parts.append("\(report.failures) failed") }
    if omitted > 0 { parts.append("\(omitted) not shown here") }
    if !report.isComplete { parts.append("the run could not be completed: \(report.exit.reason ?? "unknown")") }
    let command = report.exit.code == 0 ? "notice" : "error"
    return "::\(command) title=factcheck::\(data(parts.joined(separator: "; ")))"
  }

  private func data(_ text: String) -> String { escaped(text, "%\r\n") }

  private func property(_ text: String) -> String { escaped(TerminalText.plain(text), "%\r\n:,") }

  private func escaped(_ text: String, _ characters: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if characters.unicodeScalars.contains(scalar) {
        result += "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
