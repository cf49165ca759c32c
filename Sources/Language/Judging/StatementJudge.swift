public import FactCheckKit

/// Judges what a sentence of a claim says by its words: whether a sentence of the source says the same, its opposite, or only plans it.
public struct StatementJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  var source: Document { view.document }

  /// Share of the claim's words, people and all, that are met where nobody is said of them.
  private static let coverageOfNone = 0.6
  /// Share of the claim's words that a sentence must bear out to say the same.
  private static let coverageToSupport = 0.8
  /// The same to be contradicted by a negation.
  private static let coverageToNegate = 0.75
  /// The same, without the opposite word itself, to be contradicted by it.
  private static let coverageToOppose = 0.6

  /// The same to be contradicted by a plan, where the claim says "already".
  private static let coverageOfPlan = 0.5

  /// The sentences of a claim that say something.
  public static func assertions(in claim: AnalysedClaim) -> [Assertion] {
    let document = claim.document
    guard claim.hasContext else { return [] }
    return document.sentences.compactMap { tokens in
      let words = WordList(document, in: tokens).words
      let isDenied = isNegated(tokens, document)
      guard isDenied ? !words.isEmpty : words.count >= 2 && saysMoreThanNames(words, document) else { return nil }
      let span = document.tokens[tokens.lowerBound].span.union(document.tokens[tokens.upperBound - 1].span)
      return Assertion(span: span, text: document.text(span), isWhole: true)
    }
  }

  /// "Anna Vries is 68 years old" says by its words no more than that there is an Anna Vries.
  private static func saysMoreThanNames(_ words: [Int], _ document: Document) -> Bool {
    let names = Set(document.features.names.flatMap(\.words))
    return words.contains { !names.contains($0) }
  }

  /// "There will be no runoff": one word says enough where it is denied.
  private static func isNegated(_ tokens: Range<Int>, _ document: Document) -> Bool {
    document.features.marks(in: tokens).contains { $0.kind == .negation }
  }

  public func judge(_ assertion: Assertion) -> Finding {
    let document = claim.document
    let token = document.tokens.firstIndex { Int($0.start) == assertion.span.start } ?? 0
    let sentence = ClaimSentence(claim: claim, around: token)
    let alignments = view.passages(for: claim, around: token).alignments
    guard let best = alignments.first else { return open(assertion, sentence, "the source says nothing of it") }
    if let finding = opposite(assertion, sentence, best) { return finding }
    let order = RoleOrder(claim: document, source: source, alignment: best, sentence: sentence.tokens)
    if let exchange = order.exchanged {
      let names = "\"\(document.text(exchange.first))\" and \"\(document.text(exchange.second))\""
      return finding(
        exchange.isDirected ? .contradicted : .unverified, assertion, "the source has \(names) the other way round",
        best.sentence)
    }
    let coverage = coverage(of: best)
    if let finding = negated(assertion, sentence, best, coverage) { return finding }
    if let finding = notYet(assertion, sentence, best, coverage) { return finding }
    if let finding = otherPlace(assertion, sentence, best) { return finding }
    guard coverage >= StatementJudge.coverageToSupport, missingVerb(best) == nil,
      best.words.count > 1 || StatementJudge.isNegated(source.sentences[best.sentence], source)
    else {
      let missing = best.missing.first { !isMetNearby($0, best) }
      let reason = missing.map { "the sentence that comes nearest has nothing that means \"\(document.text($0))\"" }
      return open(assertion, sentence, reason ?? "no sentence of the source says this", best)
    }
    if ComparedFigures.isComparison(sentence.tokens, of: document), !compares(best.sentence) {
      return open(assertion, sentence, "no sentence of the source compares the two", best)
    }
    if isDeniedByOne(sentence, best) {
      return open(assertion, sentence, "one of the two denies it, and the other does not", best)
    }
    if var finding = turned(assertion, sentence, best) {
      if finding.verdict == .unverified { finding.isAside = isCarriedByOthers(sentence) }
      return finding
    }
    return finding(.supported, assertion, "a sentence of the source says the same", best.sentence)
  }

  // MARK: Opposites and negations

  private func opposite(_ assertion: Assertion, _ sentence: ClaimSentence, _ best: SentenceAlignment) -> Finding? {
    guard !isSeenFromBothSides(sentence) else { return nil }
    let matcher = WordMatcher(claim: claim.document, source: source)
    for word in best.missing {
      guard let other = best.left.first(where: { matcher.areOpposites(word, $0) }) else { continue }
      let borne = best.pairs.reduce(0) { $0 + $1.strength }
      guard borne / Double(max(1, best.words.count - 1)) >= StatementJudge.coverageToOppose,
        best.words.count >= 3 || isOfSame(word, sentence, best)
      else { return nil }
      let own = Polarity(claim.document, sentence.tokens).has(.negation, on: Set(best.words))
      let theirs = Polarity(source, source.sentences[best.sentence]).has(.negation, on: [other])
      guard !own, !theirs, isVerb(word) || isOfSameNoun(word, other, best) else { return nil }
      return finding(
        .contradicted, assertion, "\"\(claim.document.text(word))\" is the opposite of \"\(source.text(other))\"",
        best.sentence)
    }
    return nil
  }

  /// "A little girl" and "a big nose": opposites of two things oppose nothing. One of the words beside the one meets one beside the other.
  private func isOfSameNoun(_ word: Int, _ other: Int, _ best: SentenceAlignment) -> Bool {
    let words = WordList(source, in: source.sentences[best.sentence]).words
    guard let place = best.words.firstIndex(of: word), let there = words.firstIndex(of: other) else { return false }
    let matcher = WordMatcher(claim: claim.document, source: source)
    let beside = words[max(0, there - 1)...min(words.count - 1, there + 1)]
    return best.words[max(0, place - 1)...min(best.words.count - 1, place + 1)].contains { near in
      near != word && beside.contains { $0 != other && matcher.strength(near, $0) >= .variant }
    }
  }

  /// "The partner was convicted" and "his partner was acquitted": of two words, the one before is met in full.
  private func isOfSame(_ word: Int, _ sentence: ClaimSentence, _ best: SentenceAlignment) -> Bool {
    guard !hasFigure(sentence) || agreesInFigures(sentence, best), best.words.count == 2, let pair = best.pairs.first
    else { return false }
    return pair.claim < word && pair.strength >= WordMatcher.Strength.meaning.rawValue
  }

  /// Of two that meet, one wins and one loses: a translation may tell it of the other.
  private func isSeenFromBothSides(_ sentence: ClaimSentence) -> Bool {
    claim.document.source.language != source.source.language
      && claim.document.features.names.count {
        $0.isSure && !$0.isPlace && sentence.tokens.contains($0.tokens.lowerBound)
      } >= 2
  }

  private func negated(
    _ assertion: Assertion, _ sentence: ClaimSentence, _ best: SentenceAlignment, _ coverage: Double
  ) -> Finding? {
    let isNone = saysNone(sentence, best)
    guard isNone || agreesInFigures(sentence, best),
      coverage >= (isNone ? StatementJudge.coverageOfNone : StatementJudge.coverageToNegate),
      best.words.count >= (best.left.count > 4 && !isMetWhole(best) ? 3 : 2),
      missingVerb(best) == nil
    else { return nil }
    let own = Polarity(claim.document, sentence.tokens)
    let theirs = Polarity(source, source.sentences[best.sentence])
    // Among figures and dates a looser link may be another statement: "not exchanged since 1962", "the last exchange in 1962".
    let needed = hasMention(sentence) ? WordMatcher.Strength.meaning.rawValue : 0
    let pairs = best.pairs.filter { $0.strength >= needed }
    let claimed = own.has(.negation, on: Set(pairs.map(\.claim)))
    let said = theirs.has(.negation, on: Set(pairs.map(\.source)))
    // A negation elsewhere in the other sentence may be the same one in other words; and "denied" is neither yes nor no.
    guard claimed != said, !own.hasAny(.denial), !theirs.hasAny(.denial), !(own.hasAny(.plan) && theirs.hasAny(.plan)),
      claimed ? !theirs.hasAny(.negation) : !own.hasAny(.negation)
    else { return nil }
    let reason = said ? "the source says that it is not so" : "the source says that it is so"
    return finding(.contradicted, assertion, reason, best.sentence)
  }

  /// "Already" in the claim, and in the source a plan.
  private func notYet(
    _ assertion: Assertion, _ sentence: ClaimSentence, _ best: SentenceAlignment, _ coverage: Double
  ) -> Finding? {
    let own = Polarity(claim.document, sentence.tokens)
    let theirs = Polarity(source, source.sentences[best.sentence])
    guard own.hasAny(.done), !own.hasAny(.plan), theirs.hasAny(.plan), !theirs.hasAny(.done),
      coverage >= StatementJudge.coverageOfPlan,
      best.pairs.contains(where: { isVerb($0.claim) || isVerb($0.source, source) })
    else { return nil }
    return finding(.contradicted, assertion, "the source only says that it is planned", best.sentence)
  }

  /// Every word of the claim has its equal.
  private func isMetWhole(_ alignment: SentenceAlignment) -> Bool {
    alignment.missing.isEmpty && alignment.pairs.allSatisfy { $0.strength >= WordMatcher.Strength.meaning.rawValue }
  }

  private func compares(_ sentence: Int) -> Bool {
    source.features.marks(in: source.sentences[sentence]).contains { $0.kind == .more || $0.kind == .less }
  }

  /// The source only plans, denies or reports what the claim states.
  private func turned(_ assertion: Assertion, _ sentence: ClaimSentence, _ best: SentenceAlignment) -> Finding? {
    let own = Polarity(claim.document, sentence.tokens)
    let theirs = Polarity(source, source.sentences[best.sentence])
    let claimed = Set(best.words)
    let said = Set(best.pairs.map(\.source))
    func differs(_ kind: StatementMark.Kind) -> Bool { theirs.has(kind, on: said) && !own.has(kind, on: claimed) }
    let isOpen = own.has(.plan, on: claimed) || own.has(.possibility, on: claimed) || own.has(.report, on: claimed)
    if differs(.denial) {
      return finding(.unverified, assertion, "the source says that it was denied or did not come about", best.sentence)
    }
    guard !isOpen else { return nil }
    if differs(.plan) {
      return finding(.unverified, assertion, "the source only says that it is planned", best.sentence)
    }
    if differs(.possibility) {
      return finding(.unverified, assertion, "the source only says that it may be so", best.sentence)
    }
    guard differs(.report) else { return nil }
    var result = finding(.supported, assertion, "a sentence of the source says the same", best.sentence)
    result.notes = ["the source only reports it"]
    return result
  }

  // MARK: Findings

  /// Not settled. Where figures and times carry the sentence, they settle it alone.
  private func open(
    _ assertion: Assertion, _ sentence: ClaimSentence, _ reason: String, _ best: SentenceAlignment? = nil
  ) -> Finding {
    var result = Finding(checker: checker, verdict: .unverified, assertion: assertion, reason: reason)
    if let best { result.evidence = [evidence(best.sentence)] }
    result.isAside = isCarriedByOthers(sentence)
    return result
  }

  private func isCarriedByOthers(_ sentence: ClaimSentence) -> Bool {
    hasMention(sentence)
      || claim.document.features.quotations.contains { sentence.tokens.overlaps($0.tokens) }
  }

  private func hasMention(_ sentence: ClaimSentence) -> Bool {
    claim.document.mentions.contains { sentence.tokens.contains($0.tokens.lowerBound) }
  }

  /// Whether the source's sentence has all figures of the claim's.
  private func agreesInFigures(_ sentence: ClaimSentence, _ best: SentenceAlignment) -> Bool {
    let said = source.mentions[source.mentionPositions(in: best.sentence)]
    return claim.document.mentions.allSatisfy { mention in
      guard let figure = mention.figure, sentence.tokens.contains(mention.tokens.lowerBound) else { return true }
      return said.contains { $0.unit == mention.unit && $0.figure?.low == figure.low && $0.figure?.high == figure.high }
    }
  }

  /// "Fifteen are no longer there" and "139 are still there": with figures in it a negation says something else.
  private func hasFigure(_ sentence: ClaimSentence) -> Bool {
    claim.document.mentions.contains { $0.figure != nil && sentence.tokens.contains($0.tokens.lowerBound) }
  }

  func finding(_ verdict: Verdict, _ assertion: Assertion, _ reason: String, _ sentence: Int) -> Finding {
    Finding(checker: checker, verdict: verdict, assertion: assertion, reason: reason, evidence: [evidence(sentence)])
  }

  private func evidence(_ sentence: Int) -> Evidence {
    let tokens = source.sentences[sentence]
    return Evidence(
      source: view.index,
      span: source.tokens[tokens.lowerBound].span.union(source.tokens[tokens.upperBound - 1].span))
  }
}
