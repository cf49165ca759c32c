public import FactCheckKit
internal import Language

/// Checks dates, weekdays, months, clock times, relative times, and how often something happens.
public struct TimeChecker: Checker {
  public static let about = CheckerDescription(
    name: "time", summary: "dates, weekdays, months, clock times, relative times and how often",
    examples: TimeExamples.all)

  public init() {}

  private static let kinds: Set<Mention.Kind> = [.date, .time]

  public func assertions(in claim: AnalysedClaim) -> [Assertion] {
    claim.document.mentions.indices.compactMap { i in
      let mention = claim.document.mentions[i]
      let isTime = TimeChecker.kinds.contains(mention.kind) && mention.time != nil
      guard isTime || TimeChecker.isFrequency(mention) else { return nil }
      return Assertion(span: mention.span, text: claim.document.text(mention.span), mention: i)
    }
  }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    if isFrequency(assertion, claim) {
      return FrequencyJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
    }
    return FigureJudge(checker: Self.about.name, claim: claim, source: source).judge(assertion)
  }

  public func candidates(for assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> [Candidate] {
    guard !isFrequency(assertion, claim) else { return [] }
    return FigureJudge(checker: Self.about.name, claim: claim, source: source).candidates(for: assertion)
  }

  private static func isFrequency(_ mention: Mention) -> Bool { mention.kind == .frequency && mention.period != nil }

  private func isFrequency(_ assertion: Assertion, _ claim: AnalysedClaim) -> Bool {
    assertion.mention.map { TimeChecker.isFrequency(claim.document.mentions[$0]) } ?? false
  }
}
