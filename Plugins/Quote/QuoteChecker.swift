public import FactCheckKit
internal import Language

/// Checks quotations: their words, and who says them.
public struct QuoteChecker: Checker {
  public static let about = CheckerDescription(
    name: "quote", summary: "quoted words and who says them", examples: QuoteExamples.all)

  public init() {}

  public func assertions(in claim: AnalysedClaim) -> [Assertion] { QuoteJudge.assertions(in: claim) }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    QuoteJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
  }
}
