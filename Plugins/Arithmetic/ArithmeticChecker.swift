public import FactCheckKit
internal import Language

/// Checks figures that follow from those of the source: sums, differences, shares, rises and falls.
public struct ArithmeticChecker: Checker {
  public static let about = CheckerDescription(
    name: "arithmetic", summary: "figures that follow from the source's: sums, differences, shares, rises and falls",
    examples: ArithmeticExamples.all)

  public init() {}

  public func assertions(in claim: AnalysedClaim) -> [Assertion] { ArithmeticJudge.assertions(in: claim) }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    ArithmeticJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
  }
}
