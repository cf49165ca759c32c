public import FactCheckKit

/// Renders what is wrong as SARIF 2.1.0 (OASIS), in the part of it that GitHub's code scanning reads.
///
/// Only findings: a result of the kind "pass" or one that is waived would be shown as an alert. What could not be checked is a
/// notification, as it says something of the run and not of a text.
public struct SARIFReporter: Reporter {
  public static let name = "sarif"
  public static let summary = "findings for code scanning"

  /// The most results that GitHub takes of one run.
  private static let limit = 25_000

  private let version: String

  public init(version: String) { self.version = version }

  public func render(_ report: Report) -> String {
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [run(report)],
    ]
    return JSONWriter.text(log, layout: .pretty) + "\n"
  }

  private func run(_ report: Report) -> JSONValue {
    let places = SourcePlaces(report)
    var found = report.fingerprinted(places.places).filter { $0.result.alert != nil && $0.result.verdict != .error }
    // The worst come first, where not all are shown.
    if found.count > SARIFReporter.limit {
      found = Array(found.filter { $0.result.alert == .failure } + found.filter { $0.result.alert != .failure })
    }
    return [
      "tool": [
        "driver": [
          "name": "factcheck", "semanticVersion": .string(version), "rules": .array(SARIFRules.all),
        ]
      ],
      "columnKind": "unicodeCodePoints",
      "automationDetails": ["id": "factcheck/"],
      "invocations": [invocation(report, places)],
      "results": .array(
        found.prefix(SARIFReporter.limit).map { result($0.result, fingerprint: $0.fingerprint, places) }),
    ]
  }

  private func result(_ result: ClaimResult, fingerprint: String, _ places: SourcePlaces) -> JSONValue {
    let message = ClaimMessage(result, places: places)
    let level: JSONValue =
      switch result.alert {
      case .failure: "error"
      case .warning: "warning"
      default: "note"
      }
    let place = ReportedPlace(result, places: places.places)
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(SARIFRules.id(of: result.verdict))),
      .init("ruleIndex", .int(SARIFRules.index(of: result.verdict))),
      .init("level", level),
      .init("message", ["text": .string(([message.line] + message.details).joined(separator: "\n"))]),
      // Without any location GitHub takes no result.
      .init("locations", [place.map(location) ?? ["physicalLocation": ["artifactLocation": ["uri": "factcheck"]]]]),
      .init(
        "partialFingerprints", ["primaryLocationLineHash": .string(fingerprint), "factcheck/v1": .string(fingerprint)]),
    ]
    if let rule = ReportedPlace(ruleOf: result.claim), rule != place {
      var related = location(rule)
      if case .object(let parts) = related {
        related = .object(parts + [.init("message", ["text": "the claim"])])
      }
      members.append(.init("relatedLocations", [related]))
    }
    members.append(
      .init("properties", ["claim": .string(result.claim.id), "tags": .array(result.claim.tags.map(JSONValue.string))]))
    return .object(members)
  }

  private func location(_ place: ReportedPlace) -> JSONValue {
    [
      "physicalLocation": [
        "artifactLocation": ["uri": .string(place.uri)],
        "region": [
          "startLine": .int(place.start.line), "startColumn": .int(place.start.column),
          "endLine": .int(place.end.line), "endColumn": .int(place.end.column),
        ],
      ]
    ]
  }

  private func invocation(_ report: Report, _ places: SourcePlaces) -> JSONValue {
    let failed = report.claims.filter { $0.verdict == .error }.map { result in
      (text: ClaimMessage(result, places: places).line, code: "error")
    }
    let problems = report.diagnostics.map { (text: TerminalText.plain($0.message), code: $0.code) }
    return [
      "executionSuccessful": .bool(report.isComplete),
      "exitCode": .int(report.exit.code),
      "toolExecutionNotifications": .array(
        (problems + failed).map {
          ["level": "error", "message": ["text": .string($0.text)], "descriptor": ["id": .string($0.code)]]
        }),
    ]
  }
}
