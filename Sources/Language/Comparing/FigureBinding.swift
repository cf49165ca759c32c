internal import FactCheckKit

/// Tells which of several like figures the words of a claim stand with: of "120 along the motorway and 220 in the woods", the motorway has 120.
struct FigureBinding {
  let claim: Document
  let source: Document
  /// The words of the claim's sentence that can tell, and its other figures and times.
  let words: [Int]
  let wanted: Mention
  let others: [Mention]
  private let matcher: WordMatcher
  let clauses: Clauses

  /// How much of a claim's words another clause must have to take the figure away without a name or time.
  private static let mostOfClaim = 0.6

  init(claim: Document, wanted: Int, source: Document) {
    self.claim = claim
    self.source = source
    let mention = claim.mentions[wanted]
    let sentence = claim.sentenceRange(around: mention.tokens.lowerBound)
    self.wanted = mention
    words = WordList(claim, in: sentence).words.filter { !(mention.thing?.tokens.contains($0) ?? false) }
    others = claim.mentions.indices.filter { $0 != wanted && sentence.contains(claim.mentions[$0].tokens.lowerBound) }
      .map { claim.mentions[$0] }
    matcher = WordMatcher(claim: claim, source: source)
    clauses = Clauses(document: source)
  }

  /// What of the claim stands in a stretch of the source.
  struct Share {
    var words: Set<Int> = []
    /// Figures and times, by their place in the claim.
    var mentions: Set<Int> = []
    var count: Int { words.count + mentions.count }
    var isEmpty: Bool { words.isEmpty && mentions.isEmpty }
  }

  /// The figure that the claim's words stand with, where they all stand with another than the one with its value.
  ///
  /// - Parameters:
  ///   - own: the mention of the source with the claim's value.
  ///   - rivals: others that could stand in its place.
  func rival(of own: Mention, among rivals: [FigureCandidate]) -> FigureCandidate? {
    guard canTell else { return nil }
    let sentence = source.sentence(of: own.tokens.lowerBound)
    let rivals = rivals.filter { source.sentence(of: $0.mention.tokens.lowerBound) == sentence }
    guard !rivals.isEmpty else { return nil }
    let home = home(of: own, among: rivals)
    if let other = elliptical(own, rivals, home) ?? ofOtherVerb(own, rivals) { return other }
    guard share(of: home).isEmpty, saysMore(home, own) || hasTime(home) else { return nil }
    let scored = rivals.compactMap { rival -> (FigureCandidate, Int)? in
      guard rival.isLinked, !isInClaim(rival.mention), !areJoined(rival.mention, own) else { return nil }
      let clause = clauses.clause(around: rival.mention.tokens.lowerBound)
      guard !home.overlaps(clause) else { return nil }
      let share = share(of: clause)
      return decides(share) ? (rival, share.words.count + share.mentions.count * 2) : nil
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }) else { return nil }
    return scored.count { $0.1 == best.1 } == 1 ? best.0 : nil
  }

  /// "The region paid 35 %, the state a fifth": a clause that has nothing but a word of the claim's and a figure goes on with the verb of the
  /// one before, which speaks of something that the claim does not name.
  private func elliptical(_ own: Mention, _ rivals: [FigureCandidate], _ home: Range<Int>) -> FigureCandidate? {
    let sentence = source.sentenceRange(around: own.tokens.lowerBound)
    func words(_ range: Range<Int>) -> [Int] { WordList(source, in: range).words }
    func isClaimed(_ token: Int) -> Bool { self.words.contains { matcher.strength($0, token) >= .variant } }
    let clause = clauses.clause(around: own.tokens.lowerBound)
    guard let subject = words(clause).first(where: { $0 < own.tokens.lowerBound }), !isClaimed(subject) else {
      return nil
    }
    let met = rivals.filter { rival in
      let there = clauses.clause(around: rival.mention.tokens.lowerBound)
      let said = words(there).filter { !rival.mention.tokens.contains($0) }
      return there.lowerBound > clause.lowerBound && sentence.contains(there.lowerBound) && (1...3).contains(said.count)
        && said.allSatisfy(isClaimed)
    }
    return met.count == 1 ? met[0] : nil
  }

  /// "She was born in 1848 and died in 1903": the time of the clause that has the claim's verb, where the other has a verb of its own.
  private func ofOtherVerb(_ own: Mention, _ rivals: [FigureCandidate]) -> FigureCandidate? {
    let verbs = words.filter { claim.isVerb($0) }
    guard wanted.time != nil, verbs.count == 1 else { return nil }
    func has(_ clause: Range<Int>) -> Bool { clause.contains { matcher.strength(verbs[0], $0) >= .variant } }
    let clause = clauses.clause(around: own.tokens.lowerBound)
    guard !has(clause), WordList(source, in: clause).words.contains(where: { source.isVerb($0) }) else { return nil }
    let met = rivals.filter { has(clauses.clause(around: $0.mention.tokens.lowerBound)) }
    return met.count == 1 ? met[0] : nil
  }

  /// The clause of a figure and those beside it that have no rival.
  private func home(of own: Mention, among rivals: [FigureCandidate]) -> Range<Int> {
    let sentence = source.sentenceRange(around: own.tokens.lowerBound)
    var home = clauses.clause(around: own.tokens.lowerBound)
    func isFree(_ clause: Range<Int>) -> Bool {
      !rivals.contains { clause.contains($0.mention.tokens.lowerBound) }
    }
    while home.lowerBound - 2 >= sentence.lowerBound {
      let before = clauses.clause(around: home.lowerBound - 2)
      guard before.upperBound <= home.lowerBound, isFree(before) else { break }
      home = before.lowerBound..<home.upperBound
    }
    while home.upperBound + 1 < sentence.upperBound {
      let after = clauses.clause(around: home.upperBound + 1)
      guard after.lowerBound >= home.upperBound, isFree(after) else { break }
      home = home.lowerBound..<after.upperBound
    }
    return home
  }

  /// A bare number may be anything.
  var canTell: Bool { wanted.thing != nil || wanted.unit != nil || wanted.time != nil }

  /// "In the late 1960s and early 1970s": what holds of one holds of the other.
  private func areJoined(_ a: Mention, _ b: Mention) -> Bool {
    let (first, second) = a.tokens.lowerBound < b.tokens.lowerBound ? (a, b) : (b, a)
    return (first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)).allSatisfy {
      source.tokens[$0].kind == .sign || source.features.isFunction[$0]
    }
  }

  /// "Channel 5", which both have and no figure of the claim stands for.
  func isInClaim(_ mention: Mention) -> Bool {
    let text = source.text(mention.tokens.lowerBound)
    return mention.tokens.count == 1
      && claim.tokens.indices.contains { claim.tokens[$0].kind == .digits && claim.text($0) == text }
  }

  /// A name or another figure or time, or most of the claim; with a time, both of two words.
  private func decides(_ share: Share) -> Bool {
    if !share.mentions.isEmpty || share.words.contains(where: { isName($0) }) { return true }
    if wanted.time != nil, share.words.count >= 2, share.words.count == words.count { return true }
    return share.words.count >= 3 && Double(share.words.count) >= Double(words.count) * FigureBinding.mostOfClaim
  }

  func isName(_ word: Int) -> Bool {
    claim.features.names.contains { ($0.isSure || $0.isPlace) && $0.words.contains(word) }
  }

  /// Whether the clause has words of its own: it speaks of something else.
  private func saysMore(_ clause: Range<Int>, _ own: Mention) -> Bool {
    WordList(source, in: clause).words.contains { !(own.thing?.tokens.contains($0) ?? false) }
  }

  private func hasTime(_ clause: Range<Int>) -> Bool {
    wanted.time == nil && source.mentions.contains { $0.time != nil && clause.contains($0.tokens.lowerBound) }
  }

  func share(of clause: Range<Int>) -> Share {
    var share = Share()
    let here = clause.filter {
      source.tokens[$0].kind == .word || source.tokens[$0].kind == .mixed
    }
    for word in words where here.contains(where: { matcher.strength(word, $0) >= .variant }) {
      share.words.insert(word)
    }
    for other in others
    where source.mentions.contains(where: { isSame(other, $0) && clause.contains($0.tokens.lowerBound) }) {
      share.mentions.insert(other.tokens.lowerBound)
    }
    return share
  }

  private func isSame(_ claimed: Mention, _ mention: Mention) -> Bool {
    if let a = claimed.time, let b = mention.time {
      return TimeComparison().compare(claim: a, source: b)?.verdict == .supported
    }
    guard let a = claimed.figure, let b = mention.figure else { return false }
    return claimed.unit == mention.unit && a.low == b.low && a.high == b.high
  }
}

extension Document {
  /// Whether a word may be a verb.
  fileprivate func isVerb(_ token: Int) -> Bool {
    senses(at: token).contains { !$0.isWeak && concepts.traits(of: $0.concept).contains(.verb) }
  }
}
