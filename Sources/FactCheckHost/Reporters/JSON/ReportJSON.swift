internal import FactCheckKit

/// The shape of a report in JSON, apart from the model so that either can change alone.
struct ReportJSON {
  private let report: Report
  private let places: EvidencePlaces

  init(_ report: Report) {
    self.report = report
    places = EvidencePlaces(report)
  }

  var value: JSONValue {
    guard case .object(let members) = outcome else { return outcome }
    return .object(members + [.init("claims", .array(report.claims.map(claim)))] + checkers)
  }

  /// What only runs with process checkers have.
  private var checkers: [JSONValue.Member] {
    if report.checkers.isEmpty { return [] }
    let values = report.checkers.map { checker -> JSONValue in
      [
        "name": .string(checker.name), "version": .string(checker.version),
        "faults": .array(checker.faults.map(JSONValue.string)),
        "notices": .array(checker.notices.map(JSONValue.string)), "errors": .string(checker.errors),
      ]
    }
    return [.init("checkers", .array(values))]
  }

  /// Everything but the claims.
  var outcome: JSONValue {
    [
      "factcheck": 1,
      "complete": .bool(report.isComplete),
      "exit": ["code": .int(report.exit.code), "reason": optional(report.exit.reason)],
      "summary": .object(
        [.init("claims", .int(report.claims.count))]
          + Verdict.allCases.map { .init($0.rawValue, .int(report.count($0))) }),
    ]
  }

  func claim(_ result: ClaimResult) -> JSONValue {
    guard case .object(let members) = plainClaim(result) else { return plainClaim(result) }
    return .object(members + details(of: result.claim))
  }

  /// What only some claims have, so that a report can be rendered again in every format.
  private func details(of claim: Claim) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if claim.severity != .error { members.append(.init("severity", .string(claim.severity.rawValue))) }
    if claim.expectIsStated, claim.expect == .supported { members.append(.init("expectIsStated", .bool(true))) }
    guard let review = claim.review else { return members }
    var details: [JSONValue.Member] = [
      .init("author", .string(review.author)), .init("url", .string(review.url)),
      .init("language", .string(claim.language)),
    ]
    if let date = review.date { details.append(.init("date", .string(date.description))) }
    return members + [.init("review", .object(details))]
  }

  private func plainClaim(_ result: ClaimResult) -> JSONValue {
    [
      "id": .string(result.claim.id),
      "claim": .string(result.claim.text),
      "verdict": .string(result.verdict.rawValue),
      "expect": .string(result.claim.expect.rawValue),
      "passed": .bool(result.passed),
      "rule": result.claim.place.map {
        ["file": .string($0.file), "line": .int($0.location.line), "column": .int($0.location.column)]
      } ?? nil,
      "unchecked": .array(result.unchecked.map(JSONValue.string)),
      "findings": .array(result.findings.map(finding)),
    ]
  }

  func finding(_ finding: Finding) -> JSONValue {
    [
      "checker": .string(finding.checker),
      "verdict": .string(finding.verdict.rawValue),
      "assertion": [
        "text": .string(finding.assertion.text),
        "start": .int(finding.assertion.span.start),
        "end": .int(finding.assertion.span.end),
      ],
      "reason": .string(finding.reason),
      "notes": .array(finding.notes.map(JSONValue.string)),
      "evidence": .array(finding.evidence.map(evidence)),
    ]
  }

  private func evidence(_ evidence: Evidence) -> JSONValue {
    let (start, end) = places.locations(of: evidence)
    let span = places.span(of: evidence)
    return [
      "source": optional(places.source(of: evidence)?.name),
      "quote": optional(places.quote(evidence)),
      "start": .int(span.start),
      "end": .int(span.end),
      "line": .int(start.line),
      "column": .int(start.column),
      "endLine": .int(end.line),
      "endColumn": .int(end.column),
    ]
  }

  private func optional(_ string: String?) -> JSONValue { string.map(JSONValue.string) ?? .null }
}
