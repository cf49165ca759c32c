internal import FactCheckKit

/// Finds another people beside the noun that the claim has one beside: "the Spanish architect" against "l'architecte néerlandaise".
struct OtherPeople {
  let claim: Document
  let source: Document
  let alignment: SentenceAlignment

  /// Tokens between a noun and the adjective that belongs to it.
  private static let reach = 2

  /// The people of the source's noun, where it is another than the claim's and the sentence has the claim's only elsewhere or not at all.
  func rival(of name: NamedThing) -> NamedThing? {
    guard name.words.count == 1, let own = people(at: name.words[0], claim), let noun = noun(beside: name),
      let partner = alignment.source(of: noun)
    else { return nil }
    let sentence = source.sentences[alignment.sentence]
    // Of two armies, one is the claim's.
    guard sentence.allSatisfy({ $0 == partner || source.tokens[$0].hash != source.tokens[partner].hash }) else {
      return nil
    }
    let near =
      max(
        sentence.lowerBound, partner - OtherPeople.reach)..<min(
        sentence.upperBound, partner + OtherPeople.reach + 1)
    let found = near.filter { $0 != partner && isBeside($0, partner) }.compactMap { token in
      people(at: token, source).map { (token, $0) }
    }
    guard let other = found.first, found.allSatisfy({ $0.1.isDisjoint(with: own) }) else { return nil }
    return NamedThing(tokens: other.0..<other.0 + 1, words: [other.0], isSure: true, isPlace: true)
  }

  /// The noun right behind or before the adjective, which is no name itself.
  private func noun(beside name: NamedThing) -> Int? {
    let word = name.words[0]
    return [word + 1, word - 1].first { i in
      alignment.words.contains(i) && people(at: i, claim) == nil && !claim.tokens[i].flags.contains(.capital)
    }
  }

  /// Nothing but words between the two that join no other phrase.
  private func isBeside(_ a: Int, _ b: Int) -> Bool {
    (min(a, b) + 1..<max(a, b)).allSatisfy { source.tokens[$0].kind == .word && !source.features.isFunction[$0] }
  }

  private func people(at token: Int, _ document: Document) -> Set<PlaceKey>? {
    let senses = document.senses(at: token).filter {
      !$0.isWeak && !document.concepts.traits(of: $0.concept).isDisjoint(with: [.nationality, .people])
    }
    let keys = senses.compactMap { PlaceKey(of: $0.concept, in: document.concepts) }
    return keys.isEmpty ? nil : Set(keys)
  }
}
