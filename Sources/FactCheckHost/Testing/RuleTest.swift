public import FactCheckKit

/// A test of a rule set: a small text, and the verdicts that its claims must get from it.
public struct RuleTest: Sendable {
  public struct Expectation: Sendable {
    public var claim: String
    public var verdict: Verdict
    /// Words that the evidence must have.
    public var quote: String?
    public var place: Place
  }

  public var name: String
  public var source: String
  public var language: String?
  public var published: CalendarDate?
  public var expectations: [Expectation]
  public var place: Place

  /// What is not as expected, a line each; nothing where the test passes.
  ///
  /// - Parameter processes: how checkers in processes of their own are run; nil: none is.
  public func failures(
    of ruleSet: RuleSet, checkers: [any Checker.Type], processes: ProcessSettings? = nil
  ) -> [String] {
    let bytes = Array(source.utf8)
    let reader = SourceReader(readBytes: { (_, _) throws(Diagnostic) in bytes })
    var set = ruleSet
    set.sources = [SourceEntry(file: "test", path: "test", language: language, published: published)]
    let wanted = Set(expectations.map(\.claim))
    set.claims = set.claims.filter { wanted.contains($0.id) }
    var runner = Runner(checkers: checkers, reader: reader)
    runner.processes = processes
    let report = runner.run(RunInput(ruleSets: [set]), gate: .never)
    let places = EvidencePlaces(report)
    var failures = report.diagnostics.map(\.message)
    for expectation in expectations {
      guard let result = report.claims.first(where: { $0.claim.id == expectation.claim }) else { continue }
      let quotes = result.findings.flatMap(\.evidence).compactMap { places.quote($0) }
      if result.verdict != expectation.verdict {
        let reason = result.findings.first.map { " (\($0.reason))" } ?? ""
        failures.append(
          "\(expectation.claim): \(result.verdict.rawValue), not \(expectation.verdict.rawValue)\(reason)")
      } else if let quote = expectation.quote, !quotes.contains(where: { $0.contains(quote) }) {
        let found = quotes.map { "\"\($0)\"" }.joined(separator: ", ")
        failures.append("\(expectation.claim): the evidence is \(found.isEmpty ? "nothing" : found), not \"\(quote)\"")
      }
    }
    return failures.map(TerminalText.plain)
  }
}
