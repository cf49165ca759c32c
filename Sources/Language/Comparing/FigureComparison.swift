public import FactCheckKit

/// Compares what a claim says of a figure with what a source says, both in the same unit.
public struct FigureComparison: Sendable {
  public var strict: Bool
  /// How far a figure may lie from one that the claim calls approximate, as a share of it.
  public var tolerance: Double
  /// The source's figure was converted from another unit; both are rounded as written.
  public var isConverted: Bool

  /// Half the last written digit counts as rounding, but at least this share of the figure.
  public static let defaultTolerance = 0.05
  /// How far apart an approximate figure of the source and the claim's must be to contradict, as a share of it.
  public var approximateReach = 0.1
  /// The same where the sentences leave no doubt that one figure is meant.
  static let reachInContext = 0.05
  /// The same for words that name no exact bounds.
  static let vagueReach = 0.25

  public init(strict: Bool = false, tolerance: Double? = nil, isConverted: Bool = false) {
    self.strict = strict
    self.tolerance = tolerance ?? FigureComparison.defaultTolerance
    self.isConverted = isConverted
  }

  static let morePrecise = "the claim is more precise than the source"

  public struct Outcome: Hashable, Sendable {
    public var verdict: Verdict
    /// What the reader should know: "the source says about", "rounded", "converted".
    public var note: String?

    public init(_ verdict: Verdict, note: String? = nil) {
      self.verdict = verdict
      self.note = note
    }
  }

  /// The verdict on the claim's figure in the light of the source's, by the table of verdicts in the project's architecture.
  public func compare(claim: Interval, source: Interval) -> Outcome {
    if isConverted, !isFiner(claim, source), agreesAfterConversion(claim, source) {
      return Outcome(.supported, note: "converted")
    }
    if claim.approximate { return compareApproximate(claim, source) }
    if source.approximate { return compareWithApproximateSource(claim, source) }
    if source.isWithin(claim) {
      return Outcome(.supported, note: namesAnotherBound(claim, source) ? "the source names another bound" : nil)
    }
    if claim.vague, source.vague, isSameMagnitude(claim, source) { return Outcome(.supported) }
    if roundsTo(claim, source) {
      return strict ? Outcome(.unverified, note: "rounded") : Outcome(.supported, note: "rounded")
    }
    if isRoundedBySource(claim, source) {
      return Outcome(.unverified, note: Self.morePrecise)
    }
    if source.vague || claim.vague { return compareVague(claim, source) }
    if isSameBound(claim, source) { return Outcome(.unverified, note: "the source names another bound") }
    if isBoundary(claim, of: source), isRound(claim) {
      return Outcome(strict ? .unverified : .supported, note: "the source gives it as a bound")
    }
    if isBoundary(claim, of: source) { return Outcome(.unverified, note: "the source gives it as a bound") }
    if isMorePrecise(claim, source) { return Outcome(.unverified, note: Self.morePrecise) }
    if source.isDisjoint(from: claim) { return contradiction(claim, source) }
    if claim.isWithin(source) { return Outcome(.unverified, note: Self.morePrecise) }
    if claim.isClosed, source.isClosed { return Outcome(.contradicted, note: "the ranges differ") }
    return Outcome(.unverified, note: "the source leaves it open")
  }

  /// Whether two statements of one thing name different ends: "more than 30 %" and "more than 20 %", "between 30 and 61" and "between 30
  /// and 43". By themselves one may follow from the other; where the claim tells what the source tells, it tells it wrong.
  public func namesOtherEnds(_ claim: Interval, _ source: Interval) -> Bool {
    guard claim.value == nil, source.value == nil, !claim.vague, !source.vague, !claim.approximate,
      !source.approximate, (claim.low == nil) == (source.low == nil), (claim.high == nil) == (source.high == nil),
      !source.isWithin(claim)
    else { return false }
    return differ(claim.low, source.low, claim, source) || differ(claim.high, source.high, claim, source)
  }

  private func differ(_ a: Double?, _ b: Double?, _ claim: Interval, _ source: Interval) -> Bool {
    guard let a, let b else { return false }
    let margin = isConverted ? max(abs(a) * 0.1, claim.grain, source.grain) : 1e-9 * max(1, abs(a))
    return abs(a - b) > margin
  }

  /// Both are bounds of one direction with different figures: "at least 37 %" and "at least 50 %". As statements by themselves one follows
  /// from the other; the reader should know that the source did not say it so.
  private func namesAnotherBound(_ claim: Interval, _ source: Interval) -> Bool {
    guard (claim.low == nil) == (source.low == nil), (claim.high == nil) == (source.high == nil), !claim.isClosed,
      let a = claim.low ?? claim.high, let b = source.low ?? source.high
    else { return false }
    return abs(a - b) > max(claim.grain, source.grain) / 2 + 1e-9 * abs(a)
  }

  /// "More than 2.25 billion" and "2.25 billion": the figure is rounded, so it may lie on either side of itself.
  private func isSameBound(_ claim: Interval, _ source: Interval) -> Bool {
    guard !claim.isClosed, let bound = claim.low ?? claim.high, let value = source.value,
      source.grain < 1 || source.grain >= 1000
    else { return false }
    return abs(bound - value) <= source.grain / 2
  }

  /// "1,000 apps" where the source says "more than 1,000": nobody means exactly one more than that.
  private func isBoundary(_ claim: Interval, of source: Interval) -> Bool {
    guard let said = claim.value, source.value == nil else { return false }
    let ends = source.isClosed && !source.approximate ? [] : [source.low, source.high]
    return ends.contains { end in end.map { abs(said - $0) <= 1e-9 * max(1, abs(said)) } ?? false }
  }

  /// A round figure for one a little above or below it.
  private func isRound(_ claim: Interval) -> Bool {
    guard let said = claim.value.map(abs), said >= 1000 else { return false }
    var grain = 1.0
    while grain * 100 <= said { grain *= 10 }
    return said == (said / grain).rounded() * grain
  }

  /// "220 2/3" where the source has 220.
  private func isMorePrecise(_ claim: Interval, _ source: Interval) -> Bool {
    guard let said = claim.value, let actual = source.value, said != said.rounded(), actual == actual.rounded() else {
      return false
    }
    return abs(said) >= 100 && (said.rounded(.down) == actual || said.rounded(.up) == actual)
  }

  /// "1.21 million" where the source rounds to "1.2 million".
  private func isRoundedBySource(_ claim: Interval, _ source: Interval) -> Bool {
    guard let said = claim.value, let rough = source.value, source.grain > claim.grain,
      source.grain <= abs(rough) * 0.1,
      source.grain < 1 || source.grain >= 1000
    else { return false }
    return abs(said - rough) <= source.grain / 2
  }

  private func contradiction(_ claim: Interval, _ source: Interval) -> Outcome {
    // Two roundings of one converted figure may miss each other by a little: that is no contradiction.
    if isConverted, !widened(source, by: 0.1).isDisjoint(from: widened(claim, by: 0.1)) { return Outcome(.unverified) }
    return Outcome(.contradicted)
  }

  private func compareApproximate(_ claim: Interval, _ source: Interval) -> Outcome {
    let reach = claim.widened(by: tolerance, margin: rounding(claim))
    var said = source
    said.approximate = false
    if said.isWithin(reach) { return Outcome(.supported) }
    if said.isWithin(claim) { return Outcome(.supported) }
    let far = claim.widened(by: max(tolerance, approximateReach), margin: rounding(claim))
    let sourceReach = source.vague ? widened(source, by: FigureComparison.vagueReach) : source
    if sourceReach.isDisjoint(from: far) { return Outcome(.contradicted) }
    return Outcome(.unverified, note: "not far from it")
  }

  private func compareWithApproximateSource(_ claim: Interval, _ source: Interval) -> Outcome {
    if claim.isWithin(source), isFiner(claim, source) {
      return Outcome(.unverified, note: Self.morePrecise)
    }
    if source.isWithin(claim) || claim.isWithin(source) || isBoundary(claim, of: source) {
      return strict
        ? Outcome(.unverified, note: "the source says about") : Outcome(.supported, note: "the source says about")
    }
    let reach = widened(source, by: approximateReach)
    return reach.isDisjoint(from: claim)
      ? Outcome(.contradicted) : Outcome(.unverified, note: "the source says about")
  }

  /// "264,380" for "nearly 265,000": a value that the source does not name, written with more digits than the source's.
  private func isFiner(_ claim: Interval, _ source: Interval) -> Bool {
    source.approximate && claim.value != nil && source.value == nil && claim.grain < source.grain
      && !isBoundary(claim, of: source)
  }

  private func compareVague(_ claim: Interval, _ source: Interval) -> Outcome {
    let reach = widened(source, by: FigureComparison.vagueReach)
    if reach.isDisjoint(from: claim) { return Outcome(.contradicted) }
    return Outcome(.unverified, note: source.vague ? "the source gives no exact figure" : nil)
  }

  private func isSameMagnitude(_ a: Interval, _ b: Interval) -> Bool {
    guard let x = a.low, let y = b.low, let p = a.high, let q = b.high, min(x, y) > 0, min(p, q) > 0 else {
      return a.low == b.low && a.high == b.high
    }
    return max(x, y) / min(x, y) <= 1.3 && max(p, q) / min(p, q) <= 1.3
  }

  /// "20 million" for 20.4 million. Small whole counts never round.
  private func roundsTo(_ claim: Interval, _ source: Interval) -> Bool {
    guard let said = claim.value, let actual = source.value, said != 0, !claim.vague, !source.vague,
      claim.grain > source.grain
    else { return false }
    // At least two digits are meant: "20 million" is not 16 million.
    var grain = claim.grain
    while grain > abs(said) * 0.1 { grain /= 10 }
    guard grain < 1 || grain >= 1000 || abs(actual) != abs(actual).rounded() else { return false }
    return Interval((actual / grain).rounded() * grain).matches(Interval(said))
  }

  /// 85 mph and 135 km/h: the same within half of the last digit that each is written with.
  private func agreesAfterConversion(_ claim: Interval, _ source: Interval) -> Bool {
    func near(_ a: Double?, _ b: Double?) -> Bool {
      guard let a, let b else { return a == nil && b == nil }
      let margin = max(claim.grain / 2, source.grain / 2, abs(a) * 0.025)
      return abs(a - b) <= margin
    }
    return near(claim.low, source.low) && near(claim.high, source.high)
  }

  private func widened(_ interval: Interval, by share: Double) -> Interval {
    interval.widened(by: share, margin: rounding(interval))
  }

  /// Half of the last written digit, but no more than a quarter of the figure: "about a year" is not six months.
  private func rounding(_ interval: Interval) -> Double {
    guard let value = interval.value else { return 0 }
    return min(interval.grain / 2, abs(value) * 0.25)
  }
}
