public import FactCheckKit
internal import Language

/// Checks the words of the text themselves: phrases and patterns that must stand there, or must not.
public struct TextChecker: Checker {
  public static let about = CheckerDescription(
    name: "text", summary: "words that must stand in the source, or must not: house rules, embargoes, disclaimers",
    examples: TextExamples.all)

  public init() {}

  public func assertions(in claim: AnalysedClaim) -> [Assertion] {
    guard let rule = claim.claim.wording else { return [] }
    let text = claim.claim.text
    return (rule.required + rule.forbidden).indices.map { part in
      var assertion = Assertion(span: Span(start: 0, end: text.utf8.count), text: text)
      assertion.part = part
      return assertion
    }
  }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    let finding = Finding(checker: Self.about.name, verdict: .unverified, assertion: assertion, reason: "no rule")
    guard let rule = claim.claim.wording else { return finding }
    return WordingJudge(rule: rule, claim: claim, source: source).judge(finding)
  }
}
