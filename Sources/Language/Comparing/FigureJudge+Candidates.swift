public import FactCheckKit

/// What was weighed, for readers who ask why.
extension FigureJudge {
  /// Every figure or time of the source that can be compared with the claim's: those in sentences that speak of the claim first, then those
  /// that say something, in the order of the text.
  public func candidates(for assertion: Assertion) -> [Candidate] {
    guard let index = assertion.mention, claim.document.mentions.indices.contains(index) else { return [] }
    let wanted = claim.document.mentions[index]
    let findings = FigureFindings(judge: self, assertion: assertion, wanted: wanted)
    let ranking = view.passages(for: claim, around: wanted.tokens.lowerBound).ranking.questioning(index)
    let isInContext = claim.hasContext
    let found = candidates(for: wanted, among: view.document.mentions, isInContext: isInContext).map { candidate in
      let sentence = view.document.sentence(of: candidate.mention.tokens.lowerBound)
      return Candidate(
        evidence: findings.evidence(candidate), score: isInContext ? ranking.share(of: sentence) : nil,
        verdict: candidate.verdict, reason: findings.reason(candidate) + FigureJudge.remark(on: candidate))
    }
    return found.enumerated().sorted { a, b in
      let (x, y) = (FigureJudge.weight(a.element), FigureJudge.weight(b.element))
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  private static func weight(_ candidate: Candidate) -> Double {
    (candidate.score ?? 0) * 2 + (candidate.verdict == .unverified ? 0 : 1)
  }

  /// What keeps a candidate from settling the claim.
  private static func remark(on candidate: FigureCandidate) -> String {
    if let conflict = candidate.thing?.conflict { return "; " + conflict }
    if candidate.isLoose { return "; only one of the two has a unit" }
    switch candidate.thing?.relation {
    case .different: return "; another thing"
    case .unknown: return "; whether the words mean the same is not known"
    case .broader: return "; a wider thing"
    default:
      return candidate.isAnchored || candidate.verdict == .supported ? "" : "; nothing says that it is the same thing"
    }
  }
}
