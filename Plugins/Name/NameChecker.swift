public import FactCheckKit
internal import Language

/// Checks names: people, organisations, places, products.
public struct NameChecker: Checker {
  public static let about = CheckerDescription(
    name: "name", summary: "names of people, organisations, places and products", examples: NameExamples.all)

  public init() {}

  public func assertions(in claim: AnalysedClaim) -> [Assertion] { NameJudge.assertions(in: claim) }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    NameJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
  }
}
