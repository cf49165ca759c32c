public import FactCheckKit
internal import Language

/// Checks dates, weekdays, months, clock times and relative times.
public struct TimeChecker: Checker {
  public static let about = CheckerDescription(
    name: "time", summary: "dates, weekdays, months, clock times and relative times", examples: TimeExamples.all)

  public init() {}

  private static let kinds: Set<Mention.Kind> = [.date, .time]

  public func assertions(in claim: AnalysedClaim) -> [Assertion] {
    claim.document.mentions.indices.compactMap { i in
      let mention = claim.document.mentions[i]
      guard TimeChecker.kinds.contains(mention.kind), mention.time != nil else { return nil }
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
