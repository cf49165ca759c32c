internal import FactCheckKit

/// Whether a name of the source stands so nearly where the claim has another that the two exclude each other.
///
/// Sentences that speak of alike things name many people and places. Only where the words next to both are the same is one said
/// instead of the other.
struct NameAnchor {
  let claim: Document
  let source: Document
  let alignment: SentenceAlignment

  /// Share of the claim's other words that, borne out, need no neighbours to be the same.
  private static let coverageAlone = 0.7
  /// The same of two places.
  private static let coverageOfPlaces = 0.6
  /// The same where neighbours are the same.
  private static let coverageBeside = 0.5

  /// Letters that two spellings of one name have in common from the start, "Schwarzman" and "Schwartzfman", if they are most of both.
  private static let sameLetters = 5

  func holds(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    !isSameWriting(name, rival) && isAnchored(name, rival)
  }

  /// "B" for "B", "Majorcan" for "Mallorca", "Faeroes" for "Faroe": written alike, they are rather one than two. Words that both have
  /// tell nothing where each has others: "Taipei IT Month" is not "Singapore IT Month".
  private func isSameWriting(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    let own = name.words.filter { word in !rival.words.contains { isSameWord(word, $0) } }
    let other = rival.words.filter { word in !name.words.contains { isSameWord($0, word) } }
    guard !own.isEmpty, !other.isEmpty else { return true }
    return own.contains { word in other.contains { isAlike(word, $0) } }
  }

  private func isSameWord(_ word: Int, _ other: Int) -> Bool {
    let shared = claim.folded.shared(word, with: source.folded, other)
    return shared == claim.folded.count(word) && shared == source.folded.count(other)
  }

  private func isAlike(_ word: Int, _ other: Int) -> Bool {
    let shared = claim.folded.shared(word, with: source.folded, other)
    let longer = max(claim.folded.count(word), source.folded.count(other))
    if shared >= NameAnchor.sameLetters, shared * 2 > longer, !areKnown(word, other) { return true }
    return shared >= 1 && claim.folded.sound(word).meets(source.folded.sound(other))
  }

  private func areKnown(_ word: Int, _ other: Int) -> Bool {
    isCountryOrCity(word, claim) && isCountryOrCity(other, source)
  }

  /// Niger is written like Nigeria and is another country.
  private func isCountryOrCity(_ word: Int, _ document: Document) -> Bool {
    document.senses(at: word).contains {
      !document.concepts.traits(of: $0.concept).isDisjoint(with: [.country, .city, .nationality])
    }
  }

  /// The words on the same side are the same, or the whole sentence is; of two places less of it need be.
  private func isAnchored(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    let words = WordList(source, in: source.sentences[alignment.sentence]).words
    let before = alignment.words.filter { $0 < name.tokens.lowerBound }.suffix(2)
    let behind = alignment.words.filter { $0 >= name.tokens.upperBound }.prefix(2)
    let otherBefore = words.filter { $0 < rival.tokens.lowerBound }.suffix(2)
    let otherBehind = words.filter { $0 >= rival.tokens.upperBound }.prefix(2)
    func meet(_ own: ArraySlice<Int>, _ other: ArraySlice<Int>) -> Bool {
      own.contains { word in alignment.source(of: word).map(other.contains) ?? false }
    }
    let coverage = coverage(without: name)
    if meet(before, otherBefore) || meet(behind, otherBehind) { return coverage >= NameAnchor.coverageBeside }
    return coverage >= (name.isPlace && rival.isPlace ? NameAnchor.coverageOfPlaces : NameAnchor.coverageAlone)
  }

  private func coverage(without name: NamedThing) -> Double {
    let words = alignment.words.filter { !name.tokens.contains($0) }
    guard !words.isEmpty else { return 0 }
    let borne = alignment.pairs.filter { !name.tokens.contains($0.claim) }.reduce(0) { $0 + $1.strength }
    return borne / Double(words.count)
  }
}
