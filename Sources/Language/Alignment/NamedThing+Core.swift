internal import FactCheckKit

extension NamedThing {
  /// The name without the known words before it that say what it is: "Adamczyk" of "Infrastructure Minister Adamczyk", "Ulm" of
  /// "Gründung von Ulm".
  ///
  /// "Defence Ministry" is all name, and what stands right behind a place, "New York Exchange", belongs to its name. One word that
  /// no table knows is left alone behind an office only: "Football Association" is no Association.
  func core(in document: Document) -> NamedThing { parts(in: document)[0] }

  /// The core, and the places that stand before it: "American" of "American President Kroll".
  func parts(in document: Document) -> [NamedThing] {
    var known = 0
    var places: [Int] = []
    var start = 0
    while known < words.count, let length = document.lengthOfPhrase(at: words[known]) {
      // A place is the beginning of the core where it is the last that is known.
      start = document.isPlace(at: words[known]) ? known : known + length
      if start == known { places.append(words[known]) }
      known += length
    }
    if let office = words.dropLast().lastIndex(where: { document.isPerson(at: $0) }) { start = max(start, office + 1) }
    guard start > 0, start < words.count,
      start < known || start + 1 < words.count || document.isPerson(at: words[start - 1])
    else { return [self] }
    var core = self
    core.words = Array(words[start...])
    core.tokens = core.words[0]..<tokens.upperBound
    core.isPlace = start < known
    return [core]
      + places.filter { $0 < core.words[0] }
      .map { NamedThing(tokens: $0..<$0 + 1, words: [$0], isSure: isSure, isPlace: true) }
  }
}

extension Document {
  /// How many tokens the longest phrase has that begins at a word; nil where no table knows the word.
  fileprivate func lengthOfPhrase(at word: Int) -> Int? { senses(at: word).map { Int($0.length) }.max() }

  fileprivate func isPlace(at word: Int) -> Bool {
    senses(at: word).contains { !$0.isWeak && PlaceKey(of: $0.concept, in: concepts) != nil }
  }

  fileprivate func isPerson(at word: Int) -> Bool {
    senses(at: word).contains { RoleWord.isPerson($0.concept, concepts) }
  }
}
