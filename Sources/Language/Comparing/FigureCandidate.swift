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
        mention: mention, outcome: outcome, thing: nil, isAnchored: wanted.unit != nil && !isLoose, isLoose: isLoose)
    }
    let thing = ThingComparison(claim: claim.document, source: source).compare(wanted.thing, mention.thing)
    return FigureCandidate(mention: mention, outcome: outcome, thing: thing, isAnchored: thing.canContradict)
  }
}

extension UnitConversion {
  /// A figure without a unit against one with: "Simpson, 20," and "de 20-jarige". Equal values may be the same figure; others say nothing.
  func alignLoosely(_ claim: Mention, _ source: Mention) -> Pair? {
    guard claim.unit == nil || source.unit == nil, let left = claim.figure, let right = source.figure else { return nil }
    return Pair(claim: left, source: right, isConverted: false)
  }
}
