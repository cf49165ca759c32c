public import FactCheckKit
internal import Language

/// Checks what a sentence says by its words: the same, the opposite, a plan.
public struct StatementChecker: Checker {
  public static let about = CheckerDescription(
    name: "statement", summary: "whether a sentence of the source says the same, its opposite, or only plans it",
    examples: StatementExamples.all)

  public init() {}

  public func assertions(in claim: AnalysedClaim) -> [Assertion] { StatementJudge.assertions(in: claim) }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    StatementJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
  }
}
