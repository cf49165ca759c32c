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

  /// The two names, and the verb between them, where the source has them the other way round.
  var exchanged: (first: Int, second: Int)? {
    let names = names
    guard names.count > 1 else { return nil }
    for pair in alignment.pairs where isVerb(pair) {
      guard let a = names.last(where: { $0.tokens.upperBound <= pair.claim }),
        let b = names.first(where: { $0.tokens.lowerBound > pair.claim }),
        let other = place(of: a), let another = place(of: b),
        isJoined(claim, a.tokens.upperBound, b.tokens.lowerBound),
        isJoined(source, min(other, another), max(other, another))
      else { continue }
      let isBefore = other < pair.source && pair.source < another
      let isBehind = another < pair.source && pair.source < other
      guard isBefore || isBehind else { continue }
      let isPassive = hasAgent(claim, from: pair.claim, to: b.tokens.lowerBound)
      let isTurned = isPassive != hasAgent(source, from: pair.source, to: max(other, another))
      if isBehind != isTurned { return (a.tokens.lowerBound, b.tokens.lowerBound) }
    }
    return nil
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
    claim.features.names.filter { !$0.isPlace && sentence.contains($0.tokens.lowerBound) && place(of: $0) != nil }
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
