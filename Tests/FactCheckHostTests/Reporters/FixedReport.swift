import FactCheckHost
import FactCheckKit

/// One report that has everything: every verdict, several findings, findings without a place, a diagnostic, hostile text.
enum FixedReport {
  static let source = SourceText(
    name: "seeds/jordan.txt",
    text: """
      Het kabinet stuurt 35 Nederlandse militairen.
      Zij blijven ongeveer een jaar.
      Er gaan vijf tot\n   tien stafofficieren mee naar \u{1B}[31mBagdad 日本.

      """, language: "nl")

  static let report: Report = {
    var report = Report(
      sources: [source], claims: [supported, approximate, several, expected, contradicted, unverified, nothing, failed])
    report.diagnostics = [Diagnostic(code: "source-unreadable", message: "source 'gone.txt' does not exist")]
    report.fail(.sourceUnreadable)
    return report
  }()

  private static let supported = result(
    "35 troops", .supported,
    [finding("35 troops", .supported, "35 = 35; troops ~ militairen (soldier)", quoting: "35 Nederlandse militairen")])

  private static let approximate = result(
    "one year", .supported,
    [
      finding(
        "one year", .supported, "1 year = 1 year", quoting: "ongeveer een jaar", notes: ["the source says about"])
    ])

  private static let several = result(
    "32 troops stay for one year", .contradicted,
    [
      finding(
        "32 troops", .contradicted, "32 is not 35; troops ~ militairen (soldier)", quoting: "35 Nederlandse militairen"),
      finding("one year", .supported, "1 year = 1 year", quoting: "ongeveer een jaar"),
    ], passed: false)

  private static let expected = result(
    "40 troops", .contradicted,
    [finding("40 troops", .contradicted, "40 is not 35", quoting: "35 Nederlandse militairen")]
  ) {
    $0.expect = .contradicted
    $0.expectIsStated = true
  }

  private static let contradicted = result(
    "20 staff officers went to \"Baghdad\"", .contradicted,
    [
      finding(
        "20 staff officers", .contradicted, "20 is not in 5–10",
        quoting: "vijf tot\n   tien stafofficieren mee naar \u{1B}[31mBagdad 日本")
    ], passed: false, unchecked: ["went"])

  private static let unverified = result(
    "35 tanks", .unverified,
    [
      finding(
        "35 tanks", .unverified,
        "tanks and militairen may not be the same; `glossary: [[tanks, militairen]]` links them",
        quoting: "35 Nederlandse militairen")
    ]
  ) { $0.severity = .warning }

  private static let nothing = result(
    "日本 is far away", .unverified,
    [finding("日本 is far away", .unverified, "no checker found anything to check", checker: "factcheck")],
    unchecked: ["日本 is far away"])

  private static let failed = result(
    "two ships", .error,
    [finding("two ships", .error, "source 'gone.txt' does not exist", checker: "factcheck")], passed: false)

  private static func result(
    _ text: String, _ verdict: Verdict, _ findings: [Finding], passed: Bool = true, unchecked: [String] = [],
    _ change: (inout Claim) -> Void = { _ in }
  ) -> ClaimResult {
    var claim = Claim(id: text.split(separator: " ").joined(separator: "-"), text: text, language: "en")
    // One claim without a place, as claims that come over the wire have none.
    if verdict != .error { claim.place = Place(file: "Rules/jordan.yaml", location: Location(line: 8, column: 5)) }
    change(&claim)
    return ClaimResult(claim: claim, verdict: verdict, findings: findings, unchecked: unchecked, passed: passed)
  }

  private static func finding(
    _ text: String, _ verdict: Verdict, _ reason: String, quoting quote: String? = nil, notes: [String] = [],
    checker: String = "quantity"
  ) -> Finding {
    let evidence = quote.flatMap { span(of: $0) }.map { [Evidence(source: 0, span: $0)] } ?? []
    return Finding(
      checker: checker, verdict: verdict,
      assertion: Assertion(span: Span(start: 0, end: text.utf8.count), text: text), reason: reason, notes: notes,
      evidence: evidence)
  }

  private static func span(of quote: String) -> Span? {
    let words = Array(quote.utf8)
    return source.bytes.indices.first { source.bytes[$0...].starts(with: words) }
      .map { Span(start: $0, end: $0 + words.count) }
  }
}
