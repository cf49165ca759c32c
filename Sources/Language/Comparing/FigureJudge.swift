public import FactCheckKit

/// Judges a figure of a claim against the comparable figures of a source: what the checkers of figures share.
///
/// A claim that is only a figure ("35 troops") is held against every figure of the source. A claim that says more is held against the
/// sentence that speaks of the same: a figure borrowed from another sentence bears nothing out.
public struct FigureJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView
  let isComparable: (Mention) -> Bool

  public init(checker: String, claim: AnalysedClaim, source: SourceView, comparable: @escaping (Mention) -> Bool) {
    self.checker = checker
    self.claim = claim
    view = source
    isComparable = comparable
  }

  /// Below this share of the claim's words the best sentence does not speak of the same.
  static let coverageNeeded = 0.18
  /// Sentences scored this near the best may be the evidence too.
  static let nearBest = 0.8
  /// A contradiction needs a best sentence that covers this share of the claim, or leads by `marginNeeded`.
  static let coverageToContradict = 0.3
  static let marginNeeded = 0.15
  /// A sentence scored at least this share of the best that has the claim's own figure makes another figure no contradiction.
  static let elsewhere = 0.7

  public func judge(_ assertion: Assertion) -> Finding {
    guard let index = assertion.mention, claim.document.mentions.indices.contains(index) else {
      return FigureFindings(judge: self, assertion: assertion, wanted: nil).finding(.unverified, "nothing to compare")
    }
    let wanted = claim.document.mentions[index]
    let findings = FigureFindings(judge: self, assertion: assertion, wanted: wanted)
    return claim.hasContext ? judgeInContext(wanted, findings) : judgeAlone(wanted, findings)
  }

  private func candidates(for wanted: Mention, among mentions: some Sequence<Mention>) -> [FigureCandidate] {
    let make = FigureCandidates(claim: claim, source: view.document)
    return mentions.filter(isComparable).compactMap { make.candidate($0, for: wanted) }
  }

  // MARK: A figure alone

  private func judgeAlone(_ wanted: Mention, _ findings: FigureFindings) -> Finding {
    let candidates = candidates(for: wanted, among: view.document.mentions).filter { !$0.isLoose }
    let contradicting = candidates.filter { $0.verdict == .contradicted }
    if let best = candidates.filter({ $0.verdict == .supported }).min(by: { rank($0) < rank($1) }) {
      return findings.finding(best, conflict: contradicting.first)
    }
    if let best = contradicting.first, mayContradict(candidates) { return findings.finding(best) }
    return findings.unverified(candidates)
  }

  /// A bare figure with a unit ("one year") is contradicted only by the one figure of its kind: with several, nothing says which is meant.
  private func mayContradict(_ candidates: [FigureCandidate]) -> Bool {
    let anchored = candidates.filter { $0.isAnchored }
    guard anchored.contains(where: { $0.thing == nil }) else {
      return anchored.allSatisfy { $0.outcome.verdict == .contradicted }
    }
    return anchored.count == 1
  }

  /// Exact words before approximate ones, the same thing before a narrower one.
  private func rank(_ candidate: FigureCandidate) -> Int {
    (candidate.outcome.note == nil ? 0 : 2) + (candidate.isOfSameThing || candidate.thing == nil ? 0 : 1)
      + (candidate.isLoose ? 4 : 0)
  }

  // MARK: A figure in a sentence

  private func judgeInContext(_ wanted: Mention, _ findings: FigureFindings) -> Finding {
    let ranking = EvidenceRanking(claim: claim, around: wanted.tokens.lowerBound, source: view.document)
    guard let best = ranking.candidates.first, ranking.coverage >= FigureJudge.coverageNeeded else {
      return findings.finding(.unverified, "no sentence of the source speaks of this")
    }
    let near = ranking.best(within: FigureJudge.nearBest)
    var others: FigureCandidate?
    for sentence in near.prefix(3) {
      let found = candidates(for: wanted, among: mentions(in: sentence))
      let supporting = found.filter { $0.outcome.verdict == .supported && $0.thing?.conflict == nil }
      if let best = supporting.min(by: { rank($0) < rank($1) }) {
        if sentence == near[0], let rival = rival(of: best, wanted, found) {
          return findings.finding(rival, asContradiction: true)
        }
        if best.isOfOtherThing { others = others ?? best } else { return findings.finding(best) }
      }
    }
    let isSure = ranking.coverage >= FigureJudge.coverageToContradict || ranking.margin >= FigureJudge.marginNeeded
    if isSure, !standsElsewhere(wanted, ranking), let left = leftOver(wanted, in: best.sentence) {
      return findings.finding(left, asContradiction: true)
    }
    if let others { return findings.finding(others) }
    return findings.missing(in: best.sentence, candidates(for: wanted, among: mentions(in: best.sentence)))
  }

  private func standsElsewhere(_ wanted: Mention, _ ranking: EvidenceRanking) -> Bool {
    guard let best = ranking.candidates.first else { return false }
    return ranking.candidates.contains { candidate in
      candidate.score >= best.score * FigureJudge.elsewhere
        && candidates(for: wanted, among: mentions(in: candidate.sentence)).contains {
          $0.outcome.verdict == .supported && !$0.isOfOtherThing
        }
    }
  }

  private func mentions(in sentence: Int) -> [Mention] {
    let tokens = view.document.sentences[sentence]
    return view.document.mentions.filter { tokens.contains($0.tokens.lowerBound) }
  }

  /// A figure of the sentence that plays the part of the claim's better than the one with its value: the two were exchanged.
  private func rival(of best: FigureCandidate, _ wanted: Mention, _ found: [FigureCandidate]) -> FigureCandidate? {
    let rivals = found.filter { $0.outcome.verdict == .contradicted && !$0.isLoose && !$0.isOfOtherThing }
    guard !rivals.isEmpty else { return nil }
    if !best.isOfSameThing, wanted.thing != nil, let same = rivals.first(where: { $0.isAnchored && $0.isOfSameThing }),
      best.isOfOtherThing || best.thing?.relation == .unknown
    {
      return same
    }
    let roles = RoleAffinity(claim: claim.document, source: view.document)
    // Only an exchange counts: the rival's value stands in the claim too, at another place.
    let exchanged = rivals.filter { rival in
      claim.document.mentions.contains { other in
        other.span != wanted.span
          && FigureCandidates(claim: claim, source: view.document).candidate(rival.mention, for: other)?.outcome.verdict
            == .supported
      }
    }
    let own = roles.affinity(wanted, best.mention)
    return exchanged.first { roles.affinity(wanted, $0.mention) > own * 1.5 + 0.3 }
  }

  /// "289 km (190 miles)": one quantity said twice.
  private func isTwin(_ other: Mention, of wanted: Mention) -> Bool {
    guard let a = other.unit, let b = wanted.unit, a != b else { return false }
    let units = view.document.units
    let gap =
      max(other.tokens.lowerBound, wanted.tokens.lowerBound) - min(other.tokens.upperBound, wanted.tokens.upperBound)
    return units[a].dimension == units[b].dimension && gap >= 0 && gap <= 2
  }

  /// The one comparable figure of the sentence that no other figure of the claim accounts for.
  private func leftOver(_ wanted: Mention, in sentence: Int) -> FigureCandidate? {
    let make = FigureCandidates(claim: claim, source: view.document)
    let others = claim.document.mentions.filter { $0.span != wanted.span && !isTwin($0, of: wanted) }
    let free = mentions(in: sentence).filter { mention in
      isComparable(mention)
        && !others.contains { make.candidate(mention, for: $0)?.outcome.verdict == .supported }
    }
    let left = free.compactMap { make.candidate($0, for: wanted) }
      .filter { $0.outcome.verdict == .contradicted && $0.canBeRival }
    if let same = left.first(where: { $0.isOfSameThing }) { return same }
    // A figure without a thing, next to others without: nothing but its place says which one it is.
    let roles = RoleAffinity(claim: claim.document, source: view.document)
    return left.max { roles.affinity(wanted, $0.mention) < roles.affinity(wanted, $1.mention) }
  }
}

extension AnalysedClaim {
  /// Whether the claim says more than its figures and what they count.
  public var hasContext: Bool {
    let words = document.tokens.indices.filter { token in
      let kind = document.tokens[token].kind
      return (kind == .word || kind == .mixed)
        && !document.mentions.contains { $0.tokens.contains(token) || $0.thing?.tokens.contains(token) ?? false }
    }
    return words.filter { FeatureExtractor(document: document).isContent($0) }.count >= 2
  }
}
