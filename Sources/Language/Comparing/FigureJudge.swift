public import FactCheckKit

/// Judges a figure or time of a claim against those of a source: what the checkers of figures and times share.
///
/// A claim that is only a figure ("35 troops") is held against every figure of the source. A claim that says more is held against the
/// passage that speaks of the same: a figure borrowed from another sentence bears nothing out.
public struct FigureJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  /// A sentence scored at least this share of the best that has the claim's own figure makes another figure no contradiction.
  static let elsewhere = 0.7
  static let asGood = 0.97

  public func judge(_ assertion: Assertion) -> Finding {
    guard let index = assertion.mention, claim.document.mentions.indices.contains(index) else {
      return FigureFindings(judge: self, assertion: assertion, wanted: nil).finding(.unverified, "nothing to compare")
    }
    let findings = FigureFindings(judge: self, assertion: assertion, wanted: claim.document.mentions[index])
    guard claim.hasContext else { return judgeAlone(index, findings) }
    guard !claim.document.saysMoreThanFigures(isSentence: claim.claim.order != nil) else {
      return judgeInContext(index, findings)
    }
    // "The partner is 38 years old": one word is little to go by, but enough to see that the figure is somebody else's.
    let alone = judgeAlone(index, findings)
    if alone.verdict == .unverified, let finding = slip(of: claim.document.mentions[index], index, findings) {
      return finding
    }
    guard alone.verdict != .contradicted, passage(for: index) != nil else { return alone }
    let inContext = judgeInContext(index, findings)
    let isSettled = inContext.verdict == .contradicted && !alone.evidence.isEmpty
    return alone.verdict == .supported || isSettled ? inContext : alone
  }

  /// "Two members abstained": another number of members is nothing against it where another sentence tells who abstained.
  private func isSaidElsewhere(_ other: FigureCandidate, _ index: Int) -> Bool {
    let source = view.document
    let words = FigureBinding(claim: claim.document, wanted: index, source: source).words
    let matcher = WordMatcher(claim: claim.document, source: source)
    let extractor = FeatureExtractor(document: claim.document)
    let own = source.sentence(of: other.mention.tokens.lowerBound)
    return words.contains { word in
      let sentences = Set(
        extractor.features(of: word).flatMap { source.evidence.sentences(with: $0.key).prefix(16).map(Int.init) })
      func has(_ sentence: Int) -> Bool {
        source.sentences[sentence].contains { matcher.strength(word, $0) >= .variant }
      }
      return !has(own) && sentences.contains(where: has)
    }
  }

  private func passage(for index: Int) -> EvidencePassage? { EvidencePassage(claim: claim, for: index, in: view) }

  func candidates(
    for wanted: Mention, among mentions: some Sequence<Mention>, isInContext: Bool = true
  ) -> [FigureCandidate] {
    let make = FigureCandidates(claim: claim, source: view.document, isInContext: isInContext)
    return mentions.compactMap { make.candidate($0, for: wanted) }
  }

  // MARK: A figure alone

  private func judgeAlone(_ index: Int, _ findings: FigureFindings) -> Finding {
    let wanted = claim.document.mentions[index]
    let candidates = candidates(for: wanted, among: view.document.mentions, isInContext: false)
      .filter { !$0.isLoose }
    let contradicting = candidates.filter { $0.verdict == .contradicted }
    if let best = candidates.filter({ $0.verdict == .supported }).min(by: { rank($0) < rank($1) }) {
      return findings.finding(best, conflict: contradicting.first)
    }
    if wanted.time == nil, let best = contradicting.first, mayContradict(candidates), !isSaidElsewhere(best, index) {
      return findings.finding(best)
    }
    return findings.unverified(candidates)
  }

  /// A bare figure with a unit ("one year") is contradicted only by the one figure of its kind: with several that differ, nothing says
  /// which is meant.
  private func mayContradict(_ candidates: [FigureCandidate]) -> Bool {
    let anchored = candidates.filter { $0.isAnchored }
    guard anchored.contains(where: { $0.thing == nil }) else {
      return anchored.allSatisfy { $0.outcome.verdict == .contradicted }
    }
    return anchored.allSatisfy {
      $0.outcome.verdict == .contradicted && $0.mention.figure == anchored[0].mention.figure
    }
  }

  /// Exact words before approximate ones, the same thing before a narrower one.
  private func rank(_ candidate: FigureCandidate) -> Int {
    (candidate.outcome.note == nil ? 0 : 2) + (candidate.isOfSameThing || candidate.thing == nil ? 0 : 1)
      + (candidate.isLoose ? 4 : 0)
  }

  // MARK: A figure in a sentence

  private func judgeInContext(_ index: Int, _ findings: FigureFindings) -> Finding {
    var findings = findings
    let wanted = claim.document.mentions[index]
    guard let passage = passage(for: index) else {
      return slip(of: wanted, index, findings)
        ?? findings.finding(.unverified, "no sentence of the source speaks of this")
    }
    findings.isRetelling = passage.ranking.coverage >= EvidencePassage.coverageOfRetelling
    let alignment = MentionAlignment(
      claim: claim, sentence: claim.document.sentenceRange(around: wanted.tokens.lowerBound), source: view.document,
      passage: passage.sentences)
    let scores = ScoreMatch(claim: claim.document, source: view.document)
    let part = claim.document.sentenceRange(around: wanted.tokens.lowerBound)
    switch scores.outcome(of: wanted, sentence: part, in: passage.sentences) {
    case .same(let span): return findings.verbatim(span)
    case .other(let span) where passage.isSure: return findings.otherScore(span)
    default: break
    }
    let binding = FigureBinding(claim: claim.document, wanted: index, source: view.document)
    let partner = alignment.partner(of: index)
    if let partner {
      if let other = better(than: partner, index, binding, alignment, passage) {
        return findings.finding(other, asContradiction: true)
      }
      if ComparedFigures.areTurned(wanted, claim.document, partner.mention, view.document) {
        return findings.turned(partner)
      }
      return strayed(partner, wanted, binding, passage, findings) ?? findings.finding(partner)
    }
    if let span = VerbatimMatch(claim: claim.document, source: view.document).span(of: wanted, in: passage.sentences) {
      return findings.verbatim(span)
    }
    let elsewhere = standing(wanted, in: passage)
    if let elsewhere, elsewhere.isNear {
      return strayed(elsewhere.candidate, wanted, binding, passage, findings) ?? findings.finding(elsewhere.candidate)
    }
    if elsewhere == nil, let rival = alignment.rival(of: index),
      wanted.time == nil || isSameDay(wanted, rival.mention) || saysHow(index, passage),
      passage.isSure(of: rival, for: wanted, isUndisputed: { isUndisputed(rival, for: wanted, in: passage) })
    {
      return contradiction(wanted, rival, alignment, passage, findings)
    }
    if elsewhere == nil, let finding = slip(of: wanted, index, findings) { return finding }
    var missing = findings.missing(in: passage.sentences[0], alignment.candidates(of: index))
    missing.isIdle = isIdle(wanted)
    return missing
  }

  /// A figure of the passage that plays the claim's part rather than the one with its value: the two were exchanged, that one held before,
  /// or the claim's words stand with another.
  private func better(
    than partner: FigureCandidate, _ index: Int, _ binding: FigureBinding, _ alignment: MentionAlignment,
    _ passage: EvidencePassage
  ) -> FigureCandidate? {
    if passage.isSure, let other = alignment.exchanged(index) { return other }
    let rivals = alignment.rivals(of: index)
    let part = claim.document.sentenceRange(around: claim.document.mentions[index].tokens.lowerBound)
    let former = FormerFigure(claim: claim.document, part: part, source: view.document)
    return former.successor(of: partner.mention, among: rivals) ?? binding.rival(of: partner.mention, among: rivals)
  }

  /// The source lacks the claim's figure and has one of the same kind that differs as a slip does: where nothing but that one can be meant.
  private func slip(of wanted: Mention, _ index: Int, _ findings: FigureFindings) -> Finding? {
    let all = candidates(for: wanted, among: view.document.mentions)
    guard wanted.time == nil, !all.contains(where: { $0.outcome.verdict == .supported }) else { return nil }
    let slips = all.filter { slip in
      slip.canBeRival && FigureSlip.isSlip(wanted.figure, slip.mention.figure)
        && !claim.document.mentions.contains { $0.figure == slip.mention.figure }
    }
    guard slips.count == 1, slips[0].thing.map({ $0.relation != .different && $0.conflict == nil }) ?? true else {
      return nil
    }
    let isOnly = wanted.unit != nil && all.filter { $0.mention.unit == wanted.unit }.count == 1
    let binding = FigureBinding(claim: claim.document, wanted: index, source: view.document)
    let share = binding.share(of: view.document.sentenceRange(around: slips[0].mention.tokens.lowerBound))
    let isKind = slips[0].thing.map { $0.canSupport } ?? false
    guard isOnly || isKind || !share.isEmpty else { return nil }
    return findings.finding(slips[0], asContradiction: true)
  }

  /// The claim's figure is there, but another sentence says more of the claim: contradicted by the figure there, or not settled.
  private func strayed(
    _ found: FigureCandidate, _ wanted: Mention, _ binding: FigureBinding, _ passage: EvidencePassage,
    _ findings: FigureFindings
  ) -> Finding? {
    let stray = binding.stray(found.mention, passage.ranking) { sentence in
      candidates(for: wanted, among: view.document.mentions[view.document.mentionPositions(in: sentence)])
    }
    guard let stray else { return nil }
    if let rival = stray.rival { return findings.finding(rival, asContradiction: true) }
    return findings.missing(in: stray.sentence, [])
  }

  /// "2 February 2014" and "2 February 2013" are one date with a slip in it.
  private func isSameDay(_ wanted: Mention, _ mention: Mention) -> Bool {
    guard let a = wanted.time, let b = mention.time, a.day != nil, a.month != nil else { return false }
    return a.day == b.day && a.month == b.month
  }

  /// Whether the passage has a verb of the claim's, where the claim has one that is known: of a museum's many years, only one is that of its
  /// foundation.
  private func saysHow(_ index: Int, _ passage: EvidencePassage) -> Bool {
    let document = claim.document
    let words = WordList(document, in: document.sentenceRange(around: document.mentions[index].tokens.lowerBound)).words
    let verbs = words.filter { word in
      document.senses(at: word).contains {
        !$0.isWeak && document.concepts.traits(of: $0.concept).contains(.verb)
      }
    }
    let times = view.document.mentions.count { $0.time?.grain == document.mentions[index].time?.grain }
    guard !verbs.isEmpty, passage.ranking.contextWords <= 3, times > 1 else { return true }
    let matcher = WordMatcher(claim: document, source: view.document)
    return passage.sentences.contains { sentence in
      view.document.sentences[sentence].contains { token in verbs.contains { matcher.strength($0, token) > .wider } }
    }
  }

  /// "One wing", "a foot": translators drop such a number or say it otherwise.
  private func isIdle(_ wanted: Mention) -> Bool {
    wanted.figure?.value == 1 && wanted.kind != .percent && wanted.kind != .money
      && claim.document.tokens[wanted.tokens.lowerBound].kind == .word
  }

  /// Says so, unless the claim's figure may have been reckoned from the source's, or a short claim may be about the next sentence.
  private func contradiction(
    _ wanted: Mention, _ rival: FigureCandidate, _ alignment: MentionAlignment, _ passage: EvidencePassage,
    _ findings: FigureFindings
  ) -> Finding {
    if isOfComparedTime(wanted, passage) { return findings.missing(in: passage.sentences[0], []) }
    if let sum = ReckonedFigure(units: view.document.units).reckoning(of: wanted, from: alignment.leftOver) {
      return findings.reckoned(rival, sum)
    }
    if passage.ranking.contextWords <= 3 {
      let around = view.document.mentions[passage.neighbourhood(in: view.document)]
      if candidates(for: wanted, among: around).contains(where: { $0.outcome.verdict == .supported && !$0.isLoose }) {
        return findings.missing(in: passage.sentences[0], [])
      }
    }
    return findings.finding(rival, asContradiction: true)
  }

  /// "Twice as much as in 2016": what the sentence gives is not what it was in 2016.
  private func isOfComparedTime(_ wanted: Mention, _ passage: EvidencePassage) -> Bool {
    let part = claim.document.sentenceRange(around: wanted.tokens.lowerBound)
    let times = claim.document.mentions.filter { part.contains($0.tokens.lowerBound) }.compactMap(\.time)
    let tokens = view.document.sentences[passage.sentences[0]]
    let marks = view.document.features.marks(in: tokens).filter { $0.kind == .than || $0.kind == .versus }
    guard !times.isEmpty, !marks.isEmpty else { return false }
    return view.document.mentions[view.document.mentionPositions(in: passage.sentences[0])].contains { mention in
      guard let said = mention.time else { return false }
      return marks.contains { (0...1).contains(mention.tokens.lowerBound - $0.tokens.upperBound) }
        && times.contains { TimeComparison().compare(claim: $0, source: said)?.verdict == .supported }
    }
  }

  /// Whether every sentence near the passage that has a figure of the kind has the rival's.
  private func isUndisputed(_ rival: FigureCandidate, for wanted: Mention, in passage: EvidencePassage) -> Bool {
    passage.near.allSatisfy { sentence in
      let mentions = view.document.mentions[view.document.mentionPositions(in: sentence)]
      let found = candidates(for: wanted, among: mentions).filter { !$0.isLoose && $0.isLinked }
      return found.isEmpty
        || found.contains { $0.mention.figure == rival.mention.figure && $0.mention.time == rival.mention.time }
    }
  }

  /// The claim's own figure in another sentence that speaks of much the same.
  private func standing(_ wanted: Mention, in passage: EvidencePassage) -> (candidate: FigureCandidate, isNear: Bool)? {
    guard let best = passage.ranking.candidates.first else { return nil }
    for place in passage.ranking.candidates.prefix(6) where place.score >= best.score * FigureJudge.elsewhere {
      guard !passage.sentences.contains(place.sentence) else { continue }
      let mentions = view.document.mentions[view.document.mentionPositions(in: place.sentence)]
      let found = candidates(for: wanted, among: mentions)
        .filter { $0.outcome.verdict == .supported && !$0.isOfOtherThing && !$0.hasOtherEnds }
      if let candidate = found.min(by: { rank($0) < rank($1) }) {
        // Where the order of the two texts tells which sentence is meant, another must be as good.
        let needed = passage.ranking.isOrdered ? FigureJudge.asGood : EvidencePassage.nearBest
        return (candidate, place.score >= best.score * needed)
      }
    }
    return nil
  }
}

extension Document {
  /// Whether a word is written like a name and no table knows it.
  func isName(_ token: Int) -> Bool {
    tokens[token].flags.contains(.capital) && tokens[token].entry < 0 && senses(at: token).isEmpty
  }
}

extension Document {
  /// Whether a claim says more than its figures and what they count.
  ///
  /// - Parameter isSentence: it has a verb, or is one of a text, so that "It cost 40 million" is about what the text speaks of there.
  func saysMoreThanFigures(isSentence: Bool) -> Bool {
    var isFigure = [Bool](repeating: false, count: tokens.count)
    // "A second round" is no figure where something is said of it.
    for mention in mentions where !(isSentence && mention.kind == .ordinal) {
      for token in mention.tokens { isFigure[token] = true }
      if let thing = mention.thing { for token in thing.tokens { isFigure[token] = true } }
    }
    let words = tokens.indices.filter { (tokens[$0].kind == .word || tokens[$0].kind == .mixed) && !isFigure[$0] }
    let extractor = FeatureExtractor(document: self)
    let content = words.filter { extractor.isContent($0) }
    // "In 2016 it burned": a time and a figure, or a verb that a time stands with, are said of one another.
    let isTimed = isSentence || mentions.contains { $0.time != nil }
    if isTimed, mentions.contains(where: { $0.time != nil }), mentions.contains(where: { $0.thing != nil }) {
      return true
    }
    return content.count >= (isTimed ? 1 : 2) || words.count >= 2 && content.contains { isName($0) }
  }
}
