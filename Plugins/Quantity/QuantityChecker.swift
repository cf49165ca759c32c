public import FactCheckKit
internal import Language

/// Checks quantities: counts, ranges, bounds, percentages, money and measures.
public struct QuantityChecker: Checker {
  public static let about = CheckerDescription(
    name: "quantity", summary: "counts, ranges, bounds, percentages, money and measures", examples: QuantityExamples.all
  )

  public init() {}

  private static let kinds: Set<Mention.Kind> = [.count, .percent, .money, .measure, .number, .age]

  public func assertions(in claim: AnalysedClaim) -> [Assertion] {
    claim.document.mentions.indices.compactMap { i in
      let mention = claim.document.mentions[i]
      guard QuantityChecker.kinds.contains(mention.kind), !QuantityChecker.isPronoun(mention, claim) else { return nil }
      return Assertion(span: mention.span, text: claim.document.text(mention.span), mention: i)
    }
  }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    FigureJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
  }

  public func candidates(for assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> [Candidate] {
    FigureJudge(checker: Self.about.name, claim: claim, source: source).candidates(for: assertion)
  }

  /// "One of his sons", "one more": in a sentence a bare "one" is hardly ever a figure.
  private static func isPronoun(_ mention: Mention, _ claim: AnalysedClaim) -> Bool {
    mention.kind == .number && mention.unit == nil && mention.figure?.value == 1 && claim.hasContext
      && claim.document.tokens[mention.tokens.lowerBound].kind == .word
  }
}
