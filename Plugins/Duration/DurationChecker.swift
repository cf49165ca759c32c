public import FactCheckKit
internal import Language

/// Checks how long something lasts, in any unit of time.
public struct DurationChecker: Checker {
  public static let about = CheckerDescription(
    name: "duration", summary: "how long something lasts, in any unit of time", examples: DurationExamples.all)

  public init() {}

  public func assertions(in claim: AnalysedClaim) -> [Assertion] {
    claim.document.mentions.indices.compactMap { i in
      let mention = claim.document.mentions[i]
      guard mention.kind == .duration else { return nil }
      return Assertion(span: mention.span, text: claim.document.text(mention.span), mention: i)
    }
  }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    FigureJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
  }

  public func candidates(for assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> [Candidate] {
    FigureJudge(checker: Self.about.name, claim: claim, source: source).candidates(for: assertion)
  }
}
