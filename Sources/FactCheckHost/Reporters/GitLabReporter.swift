public import FactCheckKit

/// Renders what is wrong as GitLab's Code Quality report: an array of issues, shown in merge requests.
public struct GitLabReporter: Reporter {
  public static let name = "gitlab"
  public static let summary = "GitLab Code Quality"

  public init() {}

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    let issues = report.fingerprinted(places.places).compactMap { entry in
      entry.result.alert.map { issue(entry.result, level: $0, fingerprint: entry.fingerprint, places) }
    }
    return JSONWriter.text(.array(issues + problems(of: report)), layout: .pretty) + "\n"
  }

  private func issue(
    _ result: ClaimResult, level: AlertLevel, fingerprint: String, _ places: SourcePlaces
  ) -> JSONValue {
    let severity =
      switch (result.verdict, level) {
      case (.error, _): "blocker"
      case (_, .failure): "major"
      case (_, .warning): "minor"
      case (_, .notice): "info"
      }
    let place = ReportedPlace(result, places: places.places)
    return issue(
      ClaimMessage(result, places: places).line, name: "claim-\(result.verdict.rawValue)", fingerprint: fingerprint,
      severity: severity, file: place?.file ?? "factcheck", line: place?.start.line ?? 1)
  }

  /// What kept the run from being complete and stands at no claim.
  private func problems(of report: Report) -> [JSONValue] {
    guard report.claims.isEmpty else { return [] }
    return report.diagnostics.enumerated().map { i, problem in
      issue(
        TerminalText.plain(problem.message), name: problem.code,
        fingerprint: String(SHA256.hex("\(i) \(problem.code) \(problem.message)").prefix(32)), severity: "blocker",
        file: problem.place?.file ?? "factcheck", line: problem.place?.location.line ?? 1)
    }
  }

  private func issue(
    _ description: String, name: String, fingerprint: String, severity: String, file: String, line: Int
  ) -> JSONValue {
    [
      "description": .string(description),
      "check_name": .string(name),
      "fingerprint": .string(fingerprint),
      "severity": .string(severity),
      "location": ["path": .string(Path.normalised(file)), "lines": ["begin": .int(line)]],
    ]
  }
}
