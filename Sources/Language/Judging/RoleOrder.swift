internal import FactCheckKit

/// Who does it, and to whom: whether a claim and a sentence of the source have the same two names around the same verb, and in which order.
struct RoleOrder {
  let claim: Document
  let source: Document
  let alignment: SentenceAlignment
  /// The sentence of the claim.
  let sentence: Range<Int>

  /// Tokens between an agent's particle and its name: articles, titles, first names.
  private static let reach = 3

  /// Two that the source has the other way round.
  struct Exchange {
    var first: Int
    var second: Int
    /// Who does it to somebody does not suffer it from him: "beat", but not "met".
    var isDirected: Bool
  }

  /// The two names of the claim around a verb, where the source has them the other way round.
  var exchanged: Exchange? {
    let names = names
    guard names.count > 1 else { return nil }
    for pair in alignment.pairs where isVerb(pair) {
      guard let a = names.last(where: { $0.tokens.upperBound <= pair.claim }),
        let b = names.first(where: { $0.tokens.lowerBound > pair.claim }),
        isJoined(claim, a.tokens.upperBound, b.tokens.lowerBound), areExchanged(a, b, around: pair)
      else { continue }
      return Exchange(first: a.tokens.lowerBound, second: b.tokens.lowerBound, isDirected: isDirected(pair))
    }
    return nil
  }

  private func areExchanged(_ a: NamedThing, _ b: NamedThing, around pair: SentenceAlignment.Pair) -> Bool {
    let isPassive = hasAgent(claim, from: pair.claim, to: b.tokens.lowerBound)
    guard let other = place(of: a) else { return false }
    guard let another = place(of: b) else {
      return !isPassive && isObject(other, of: pair.source)
    }
    guard isJoined(source, min(other, another), max(other, another)) else { return false }
    let isBefore = other < pair.source && pair.source < another
    let isBehind = another < pair.source && pair.source < other
    guard isBefore || isBehind else { return false }
    let isTurned = isPassive != hasAgent(source, from: pair.source, to: max(other, another))
    return isBehind != isTurned
  }

  /// "He beat Arrieta": the name stands right behind the verb, and none before it.
  private func isObject(_ name: Int, of verb: Int) -> Bool {
    let range = source.sentences[alignment.sentence]
    guard verb < name, name - verb <= RoleOrder.reach + 1, isJoined(source, verb, name),
      !hasAgent(source, from: verb, to: name)
    else { return false }
    return !source.features.names.contains { range.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= verb }
  }

  private func isDirected(_ pair: SentenceAlignment.Pair) -> Bool {
    claim.senses(at: pair.claim).contains { own in
      claim.concepts.areOpposites(own.concept, own.concept)
        && source.senses(at: pair.source).contains { $0.concept == own.concept }
    }
  }

  /// On either side: "beat" may be a noun, "versloeg" is none.
  private func isVerb(_ pair: SentenceAlignment.Pair) -> Bool {
    isVerb(claim, pair.claim) || isVerb(source, pair.source)
  }

  private func isVerb(_ document: Document, _ token: Int) -> Bool {
    document.senses(at: token).contains { document.concepts.traits(of: $0.concept).contains(.verb) }
  }

  /// Those that the source has, too: a capital at the beginning of a sentence tells nothing. Places and peoples mostly say which and where.
  private var names: [NamedThing] {
    let own = claim.features.names.filter { !$0.isPlace && sentence.contains($0.tokens.lowerBound) }
    guard own.count > 1, alignment.pairs.contains(where: { isVerb($0) }) else { return [] }
    let search = NameSearch(claim: claim, source: source)
    return own.filter { place(of: $0) != nil || !search.hits($0).isEmpty }
  }

  /// Where the source's sentence has a name.
  private func place(of name: NamedThing) -> Int? { name.words.lazy.compactMap(alignment.source(of:)).first }

  /// No sign between: what stands behind a comma or a quotation mark belongs to another verb, as in "…, said Blok".
  private func isJoined(_ document: Document, _ start: Int, _ end: Int) -> Bool {
    start <= end && !document.tokens[start..<end].contains { $0.kind == .sign }
  }

  /// Whether a particle of agents ("by", "door", "par") stands before the name behind the verb.
  private func hasAgent(_ document: Document, from verb: Int, to name: Int) -> Bool {
    guard verb < name else { return false }
    return document.features.marks(in: verb + 1..<name).contains { mark in
      mark.kind == .agent && mark.tokens.upperBound <= name && name - mark.tokens.upperBound <= RoleOrder.reach
    }
  }
}
