internal import FactCheckKit

/// Sentences that say nearly the same, but not of as many, nor of the same place in a row.
extension StatementJudge {
  /// Words between an ordinal and the noun that it counts: "the second large fire".
  private static let reachOfOrdinal = 3

  /// "Three people were injured" and "no one was injured": the source has no other count, and speaks of no other person.
  func saysNone(_ sentence: ClaimSentence, _ best: SentenceAlignment) -> Bool {
    let said = source.mentions[source.mentionPositions(in: best.sentence)]
    let figures = claim.document.mentions.filter { $0.figure != nil && sentence.tokens.contains($0.tokens.lowerBound) }
    return !figures.isEmpty && figures.allSatisfy { isCountOfPeople($0) }
      && !said.contains { $0.kind == .count || $0.kind == .number }
      && !namesPerson(best.sentence)
      && !best.left.contains { source.tokens[$0].flags.contains(.capital) }
      && Polarity(source, source.sentences[best.sentence]).hasAny(.negation)
      && !Polarity(claim.document, sentence.tokens).hasAny(.negation)
  }

  /// "Nobody" is none.
  private func namesPerson(_ sentence: Int) -> Bool {
    let tokens = source.sentences[sentence]
    let marks = source.features.marks(in: tokens)
    return WordList(source, in: tokens).words.contains { word in
      isPerson(word, source) && !isVerb(word, source) && !source.features.isFunction[word]
        && !marks.contains { $0.tokens.contains(word) }
    }
  }

  private func isCountOfPeople(_ mention: Mention) -> Bool {
    guard mention.kind == .count, let head = mention.thing?.head else { return false }
    return isPerson(head, claim.document) && mention.figure?.low ?? 0 > 0
  }

  func isPerson(_ word: Int, _ document: Document) -> Bool {
    document.senses(at: word).contains { !$0.isWeak && RoleWord.isPerson($0.concept, document.concepts) }
  }

  /// Whether one of the two says of the words that both have that it is not so.
  func isDeniedByOne(_ sentence: ClaimSentence, _ best: SentenceAlignment) -> Bool {
    let own = Polarity(claim.document, sentence.tokens)
    let theirs = Polarity(source, source.sentences[best.sentence])
    let said = theirs.has(.negation, on: Set(best.pairs.map(\.source)))
    return said && !own.hasAny(.negation) && !own.hasAny(.denial)
  }

  /// "The second fire" against "the third fire".
  func otherPlace(_ assertion: Assertion, _ sentence: ClaimSentence, _ best: SentenceAlignment) -> Finding? {
    guard !Polarity(claim.document, sentence.tokens).hasAny(.negation) else { return nil }
    let said = source.mentions[source.mentionPositions(in: best.sentence)].filter { $0.kind == .ordinal }
    for mention in claim.document.mentions
    where mention.kind == .ordinal && sentence.tokens.contains(mention.tokens.lowerBound)
      && !said.contains(where: { $0.figure == mention.figure })
    {
      let behind = mention.tokens.upperBound..<mention.tokens.upperBound + StatementJudge.reachOfOrdinal
      let nouns = best.pairs.filter { behind.contains($0.claim) && !isVerb($0.claim) }.map(\.source)
      guard
        let other = said.first(where: { other in
          nouns.contains { abs($0 - other.tokens.lowerBound) <= StatementJudge.reachOfOrdinal }
        })
      else { continue }
      let words = "\(claim.document.text(mention.span)) is not \(source.text(other.span))"
      return finding(.contradicted, assertion, words, best.sentence)
    }
    return nil
  }
}
