public import FactCheckKit

/// Judges how often something happens: "every week" against "chaque mois". Twice a year is every six months.
public struct FrequencyJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  private var source: Document { view.document }

  /// Share of the claim's other words that a sentence must bear out for its frequency to be the one that is meant.
  private static let coverageToSupport = 0.4
  /// The same for another frequency to exclude the claim's.
  private static let coverageToContradict = 0.5
  /// Half a year is 26 weeks, six months and 182 days.
  private static let likeness = 0.06

  public func judge(_ assertion: Assertion) -> Finding {
    var finding = Finding(
      checker: checker, verdict: .unverified, assertion: assertion, reason: "the source does not say how often")
    finding.isAside = true
    guard let mention = assertion.mention.map({ claim.document.mentions[$0] }), let rate = Rate(mention),
      isWhole(mention)
    else {
      return finding
    }
    let alignments = view.passages(for: claim, around: mention.tokens.lowerBound).quotingAlignments
    guard let best = alignments.first else { return finding }
    let coverage = coverage(of: best, without: mention)
    let sentence = source.sentences[best.sentence]
    let said = source.mentions.filter { $0.period != nil && sentence.contains($0.tokens.lowerBound) }
    guard !said.isEmpty, coverage >= FrequencyJudge.coverageToSupport else { return finding }
    finding.isAside = false
    if let same = said.first(where: { Rate($0)?.isLike(rate) ?? false }) {
      finding.verdict = .supported
      finding.reason = "\(assertion.text) = \(source.text(same.span))"
      finding.evidence = [Evidence(source: view.index, span: same.span)]
      return finding
    }
    finding.evidence = [Evidence(source: view.index, span: said[0].span)]
    finding.reason = "the source says \(source.text(said[0].span))"
    guard said.count == 1, let other = Rate(said[0]), other.excludes(rate),
      coverage >= FrequencyJudge.coverageToContradict, best.pairs.count >= 2
    else { return finding }
    finding.verdict = .contradicted
    finding.reason = "\(assertion.text) is not \(source.text(said[0].span))"
    return finding
  }

  /// "Every minute and a half": with a figure behind it more is meant than was read.
  private func isWhole(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    return !claim.document.mentions.contains {
      $0.figure != nil && (end...end + 2).contains($0.tokens.lowerBound) && $0.kind != .time
    }
  }

  /// How much of the claim's words outside the frequency itself a sentence bears out.
  private func coverage(of alignment: SentenceAlignment, without mention: Mention) -> Double {
    let words = alignment.words.filter { !mention.tokens.contains($0) }
    guard !words.isEmpty else { return 0 }
    let borne = alignment.pairs.filter { !mention.tokens.contains($0.claim) }.reduce(0) { $0 + $1.strength }
    return borne / Double(words.count)
  }

  /// How many times a day.
  private struct Rate {
    var low: Double
    var high: Double
    var isApproximate: Bool

    init?(_ mention: Mention) {
      guard let period = mention.period else { return nil }
      let figure = mention.figure ?? Interval(1)
      guard let low = figure.low ?? figure.high, let high = figure.high ?? figure.low, low > 0 else { return nil }
      let length = period.days
      self.low = low / length
      self.high = high / length
      isApproximate = figure.approximate || figure.vague || !figure.isClosed
    }

    func isLike(_ other: Rate) -> Bool { isNear(low, other.low) && isNear(high, other.high) }

    func excludes(_ other: Rate) -> Bool {
      guard !isApproximate, !other.isApproximate else { return false }
      return high < other.low * (1 - FrequencyJudge.likeness) || low > other.high * (1 + FrequencyJudge.likeness)
    }

    private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= FrequencyJudge.likeness * max(a, b) }
  }
}
