public import FactCheckKit

/// Writes a rule file from what a run found: each assertion once, as a claim to keep, to change or to delete.
public struct RuleFileText {
  private let report: Report
  private let sources: [SourceEntry]
  private let language: String
  private let file: String

  /// - Parameters:
  ///   - sources: what the claims were held against; their paths are written as seen from `file`.
  ///   - language: that of the claims.
  ///   - file: where the text will be written.
  public init(_ report: Report, sources: [SourceEntry], language: String, file: String) {
    self.report = report
    self.sources = sources
    self.language = language
    self.file = file
  }

  public func render() -> String {
    var lines = ["factcheck: \(RuleSetReader.version)", "language: \(language)"]
    lines += sourceLines
    lines.append("claims:")
    var known: Set<String> = []
    for result in report.claims {
      let assertions = result.findings.filter { $0.checker != HostFinding.name && !$0.assertion.isWhole }
        .sorted { $0.assertion.span.start < $1.assertion.span.start }
        .filter { known.insert($0.assertion.text).inserted }
      guard !assertions.isEmpty else { continue }
      lines.append("  # \(RuleFileText.place(of: result.claim))\(TerminalText.plain(result.claim.text))")
      for finding in assertions {
        lines.append(
          "  - \(RuleFileText.quoted(finding.assertion.text))  # \(finding.verdict.rawValue) when this was written")
      }
    }
    if known.isEmpty { lines.append("  []  # nothing was found that could be checked") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var sourceLines: [String] {
    let files = sources.filter { $0.path != Path.standardStream }
    guard !files.isEmpty else { return [] }
    return ["sources:"]
      + files.flatMap { entry in
        let told = report.sources.first { $0.name == entry.path }?.language
        return [
          "  - file: \(RuleFileText.quoted(Path.relative(entry.path, toFile: file, workingFolder: Folder.working)))"
        ]
          + ((entry.language ?? told).map { ["    language: \($0)"] } ?? [])
      }
  }

  private static func place(of claim: Claim) -> String {
    guard let place = claim.place else { return "" }
    return "\(TerminalText.plain(place.file)):\(place.location.line):\(place.location.column): "
  }

  /// A string of JSON, which is one of YAML as well.
  private static func quoted(_ text: String) -> String {
    JSONWriter.text(.string(text), layout: .line)
  }
}
