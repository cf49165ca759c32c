internal import FactCheckKit

/// Compares who says a quotation in a claim and in a source.
struct Speakers {
  let claim: Document
  let source: Document

  enum Comparison {
    case same(String)
    /// Whom the claim names, and the tokens of whom the source names.
    case other(String, Range<Int>)
    case unknown(String)
    /// The claim does not say who.
    case unnamed
  }

  /// - Parameters:
  ///   - quotation: in the claim.
  ///   - place: its words in the source.
  func compare(_ quotation: Quotation, _ place: Range<Int>) -> Comparison {
    let claimed = claim.features.names.filter { name in
      !quotation.tokens.overlaps(name.tokens) && !name.isPlace
        && !claim.features.quotations.contains { $0.tokens.overlaps(name.tokens) }
    }
    guard let speaker = claimed.first else { return .unnamed }
    let who = claim.text(
      claim.tokens[speaker.tokens.lowerBound].span.union(claim.tokens[speaker.tokens.upperBound - 1].span))
    let search = NameSearch(claim: claim, source: source)
    let named = names(around: place)
    for name in named where claimed.contains(where: { isSame($0, name, search) }) { return .same(who) }
    guard let other = named.first else { return .unknown(who) }
    // Two names near the words: either may be the speaker.
    return named.count == 1 ? .other(who, other.tokens) : .unknown(who)
  }

  private func isSame(_ own: NamedThing, _ other: NamedThing, _ search: NameSearch) -> Bool {
    guard let hit = search.hit(own, in: source.sentence(of: other.words[0])) else { return false }
    return hit.tokens.contains { other.words.contains($0) }
  }

  /// The people named in the sentence of the words, outside them; where there are none, those of the nearest sentence before in the same
  /// paragraph that has any.
  private func names(around place: Range<Int>) -> [NamedThing] {
    let first = source.sentence(of: place.lowerBound)
    let last = source.sentence(of: max(place.lowerBound, place.upperBound - 1))
    let range = source.sentences[first].lowerBound..<source.sentences[last].upperBound
    // Behind the closing mark the sentence often begins anew: "…," said the minister.
    let here = people(in: range, outside: place)
    if !here.isEmpty { return here }
    if last + 1 < source.sentences.count, !endsParagraph(source.sentences[last]), isShortAttribution(last + 1) {
      let after = people(in: source.sentences[last + 1], outside: place)
      if !after.isEmpty { return after }
    }
    var sentence = first - 1
    while sentence >= 0, sentence >= first - 3, !endsParagraph(source.sentences[sentence]) {
      let before = people(in: source.sentences[sentence], outside: place)
      if !before.isEmpty { return before }
      sentence -= 1
    }
    return []
  }

  private func isShortAttribution(_ sentence: Int) -> Bool { source.sentences[sentence].count <= 8 }

  private func endsParagraph(_ sentence: Range<Int>) -> Bool {
    sentence.upperBound < source.tokens.count && source.tokens[sentence.upperBound].kind == .paragraph
  }

  private func people(in range: Range<Int>, outside place: Range<Int>) -> [NamedThing] {
    let names = source.features.names.filter { name in
      range.contains(name.tokens.lowerBound) && !place.overlaps(name.tokens) && !name.isPlace && name.isSure
        && !source.features.quotations.contains { $0.tokens.overlaps(name.tokens) }
    }
    // Parties and offices beside a person: "CDA-voorman Pieter Opdam".
    let persons = names.filter { !($0.words.count == 1 && source.tokens[$0.words[0]].flags.contains(.allCapitals)) }
    return persons.isEmpty ? names : persons
  }
}
