public import FactCheckKit

/// Judges a time of a claim against the times of the source's sentence that speaks of the same.
public struct TimeJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  private struct Candidate {
    var mention: Mention
    var outcome: FigureComparison.Outcome
  }

  public func judge(_ assertion: Assertion) -> Finding {
    guard let index = assertion.mention, claim.document.mentions.indices.contains(index),
      let wanted = claim.document.mentions[index].time
    else { return Finding(checker: checker, verdict: .unverified, assertion: assertion, reason: "nothing to compare") }
    guard claim.hasContext else { return alone(wanted, assertion) }
    let ranking = EvidenceRanking(
      claim: claim, around: claim.document.mentions[index].tokens.lowerBound, source: view.document)
    guard let best = ranking.candidates.first, ranking.coverage >= FigureJudge.coverageNeeded else {
      return unverified(assertion, "no sentence of the source speaks of this")
    }
    for sentence in ranking.best(within: FigureJudge.nearBest).prefix(3) {
      if let found = candidates(wanted, in: sentence).first(where: { $0.outcome.verdict == .supported }) {
        return finding(found, .supported, assertion)
      }
    }
    let isSure =
      ranking.coverage >= FigureJudge.coverageToContradict || ranking.margin >= FigureJudge.marginNeeded
    let found = free(candidates(wanted, in: best.sentence), assertion)
    let standsElsewhere = ranking.candidates.contains { candidate in
      candidate.score >= best.score * FigureJudge.elsewhere
        && candidates(wanted, in: candidate.sentence).contains { $0.outcome.verdict == .supported }
    }
    if isSure, !standsElsewhere, let other = found.first(where: { $0.outcome.verdict == .contradicted }),
      !found.contains(where: { $0.outcome.verdict == .unverified })
    {
      return finding(other, .contradicted, assertion)
    }
    if let near = found.first(where: { $0.outcome.verdict == .unverified }) {
      return finding(near, .unverified, assertion)
    }
    return unverified(assertion, "the sentence that speaks of this does not give it")
  }

  private func alone(_ wanted: TimeReference, _ assertion: Assertion) -> Finding {
    let found = view.document.mentions.indices.compactMap { candidate(view.document.mentions[$0], wanted) }
    if let same = found.first(where: { $0.outcome.verdict == .supported }) {
      return finding(same, .supported, assertion)
    }
    return unverified(assertion, "the source does not name this time")
  }

  private func candidate(_ mention: Mention, _ wanted: TimeReference) -> Candidate? {
    guard let time = mention.time, let outcome = TimeComparison().compare(claim: wanted, source: time) else {
      return nil
    }
    return Candidate(mention: mention, outcome: outcome)
  }

  private func candidates(_ wanted: TimeReference, in sentence: Int) -> [Candidate] {
    let tokens = view.document.sentences[sentence]
    return view.document.mentions.filter { tokens.contains($0.tokens.lowerBound) }.compactMap { candidate($0, wanted) }
  }

  /// Those that no other time of the claim accounts for.
  private func free(_ candidates: [Candidate], _ assertion: Assertion) -> [Candidate] {
    let others = claim.document.mentions.filter { $0.span != assertion.span }.compactMap(\.time)
    return candidates.filter { candidate in
      !others.contains { other in self.candidate(candidate.mention, other)?.outcome.verdict == .supported }
    }
  }

  private func finding(_ candidate: Candidate, _ verdict: Verdict, _ assertion: Assertion) -> Finding {
    let quote = view.document.text(candidate.mention.span)
    let sign = verdict == .supported ? "=" : verdict == .contradicted ? "≠" : "?"
    return Finding(
      checker: checker, verdict: verdict, assertion: assertion, reason: "\(assertion.text) \(sign) \(quote)",
      notes: candidate.outcome.note.map { [$0] } ?? [],
      evidence: [Evidence(source: view.index, span: candidate.mention.span)])
  }

  private func unverified(_ assertion: Assertion, _ reason: String) -> Finding {
    Finding(checker: checker, verdict: .unverified, assertion: assertion, reason: reason)
  }
}
