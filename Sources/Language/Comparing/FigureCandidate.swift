internal import FactCheckKit

/// A figure of the source, seen in the light of the claim's.
struct FigureCandidate {
  var mention: Mention
  var outcome: FigureComparison.Outcome
  var thing: ThingComparison.Result?
  /// Speaks of the same thing, so that another value contradicts.
  var isAnchored: Bool
  /// One of the two figures has a unit and the other none.
  var isLoose = false

  var verdict: Verdict {
    if outcome.verdict == .supported { return thing.map { $0.canSupport } ?? true ? .supported : .unverified }
    if outcome.verdict == .contradicted { return isAnchored ? .contradicted : .unverified }
    return .unverified
  }

  /// Whether the words say that the two count different things.
  var isOfOtherThing: Bool { thing.map { $0.relation == .different || $0.conflict != nil } ?? false }

  /// Whether another value here may contradict: not a figure of something narrower or wider, and not a bare "one".
  var canBeRival: Bool {
    guard !isLoose, !isOfOtherThing else { return false }
    if mention.kind == .number, mention.unit == nil, mention.figure?.value == 1 { return false }
    guard let thing else { return true }
    switch thing.relation {
    case .same, .unknown: return true
    case .narrower, .broader, .different: return false
    }
  }

  var isOfSameThing: Bool {
    guard let thing, thing.conflict == nil, case .same = thing.relation else { return false }
    return true
  }
}

/// Makes candidates of the mentions of a source.
struct FigureCandidates {
  let claim: AnalysedClaim
  let source: Document

  func candidate(_ mention: Mention, for wanted: Mention) -> FigureCandidate? {
    if mention.kind == .date { return year(mention, for: wanted) }
    let conversion = UnitConversion(source.units)
    var pair = conversion.align(wanted, mention)
    let isLoose = pair == nil
    if pair == nil { pair = conversion.alignLoosely(wanted, mention) }
    guard let pair else { return nil }
    let comparison = FigureComparison(
      strict: claim.claim.strict, tolerance: claim.claim.tolerance, isConverted: pair.isConverted)
    let outcome = comparison.compare(claim: pair.claim, source: pair.source)
    guard wanted.thing != nil, !isLoose else {
      return FigureCandidate(
        mention: mention, outcome: outcome, thing: nil, isAnchored: wanted.unit != nil && !isLoose,
        isLoose: isLoose && !isAge(wanted, mention))
    }
    let thing = ThingComparison(claim: claim.document, source: source).compare(wanted.thing, mention.thing)
    return FigureCandidate(mention: mention, outcome: outcome, thing: thing, isAnchored: thing.canContradict)
  }
}

extension FigureCandidates {
  /// "Simpson, 20," is an age without its unit.
  private func isAge(_ wanted: Mention, _ mention: Mention) -> Bool {
    guard wanted.kind == .number, wanted.thing == nil, let unit = mention.unit else { return false }
    return mention.kind == .age || mention.kind == .duration && source.units[unit].name == "year"
  }

  /// A bare number of the claim that may be a year, against a year of the source.
  private func year(_ mention: Mention, for wanted: Mention) -> FigureCandidate? {
    guard wanted.unit == nil, wanted.kind == .number || wanted.kind == .count, let year = mention.time?.year,
      let value = wanted.figure?.value, value >= 1000, value < 10_000
    else { return nil }
    let isSame = value == Double(year)
    guard isSame || wanted.thing == nil else { return nil }
    return FigureCandidate(
      mention: mention, outcome: FigureComparison.Outcome(isSame ? .supported : .contradicted), thing: nil,
      isAnchored: false)
  }
}

extension UnitConversion {
  /// A figure without a unit against one with: "Simpson, 20," and "de 20-jarige". Equal values may be the same figure; others say nothing.
  func alignLoosely(_ claim: Mention, _ source: Mention) -> Pair? {
    guard claim.unit == nil || source.unit == nil, let left = claim.figure, let right = source.figure else {
      return nil
    }
    return Pair(claim: left, source: right, isConverted: false)
  }
}
