internal import FactCheckKit

/// "Turnout was higher than at the last election": two figures of the source, held against each other in the claim.
struct ComparedFigures {
  let claim: Document
  let source: Document
  /// The claim's sentence.
  let part: Range<Int>

  struct Result {
    /// Of what the claim speaks of first.
    var first: Mention
    var second: Mention
    var isTrue: Bool
  }

  /// "More … than" in a sentence without figures.
  static func isComparison(_ part: Range<Int>, of document: Document) -> Bool {
    let marks = document.features.marks(in: part)
    guard marks.count(where: { $0.kind == .more || $0.kind == .less }) == 1,
      let word = marks.first(where: { $0.kind == .more || $0.kind == .less }),
      marks.contains(where: { $0.kind == .than && $0.tokens.lowerBound >= word.tokens.upperBound })
    else { return false }
    return !marks.contains { $0.kind == .negation }
      && !document.mentions.contains { $0.figure != nil && part.contains($0.tokens.lowerBound) }
  }

  /// "900,000 euros less than planned" and "900,000 euros more": the words right behind the two figures turn them in opposite ways.
  static func areTurned(_ mention: Mention, _ document: Document, _ other: Mention, _ source: Document) -> Bool {
    guard mention.figure != nil, let own = turn(of: mention, document), let their = turn(of: other, source) else {
      return false
    }
    return own != their
  }

  private static func turn(of mention: Mention, _ document: Document) -> StatementMark.Kind? {
    let end = mention.tokens.upperBound
    let near = end..<min(end + 2, document.tokens.count)
    return document.features.marks(in: near).first { $0.kind == .more || $0.kind == .less }?.kind
  }

  /// What the first of the sentences that gives two figures for the two sides says. "More" and "fewer" are of what is counted, "higher" and
  /// "older" of what is measured.
  func result(in sentences: [Int]) -> Result? {
    let marks = claim.features.marks(in: part)
    guard let word = marks.first(where: { $0.kind == .more || $0.kind == .less }),
      let than = marks.first(where: { $0.kind == .than && $0.tokens.lowerBound >= word.tokens.upperBound })
    else { return nil }
    let words = WordList(claim, in: part).words.filter { !word.tokens.contains($0) }
    let left = words.filter { $0 < than.tokens.lowerBound }
    let right = words.filter { $0 >= than.tokens.upperBound }
    guard !left.isEmpty, !right.isEmpty else { return nil }
    let isOfNumber = word.tokens.allSatisfy { claim.features.isFunction[$0] }
    for sentence in sentences {
      guard let (first, second) = pair(in: sentence, left, right), ((first.thing ?? second.thing) != nil) == isOfNumber,
        let a = first.figure?.value,
        let b = second.figure?.value
      else { continue }
      return Result(first: first, second: second, isTrue: word.kind == .more ? a > b : a < b)
    }
    return nil
  }

  /// The one pair of like figures of which the second stands with all that the claim has behind "than", and the first with none of it.
  private func pair(in sentence: Int, _ left: [Int], _ right: [Int]) -> (Mention, Mention)? {
    let clauses = Clauses(document: source)
    let figures = source.mentions[source.mentionPositions(in: sentence)].filter {
      $0.figure?.value != nil && $0.kind != .ordinal
    }
    let places = figures.map { clauses.clause(around: $0.tokens.lowerBound) }
    let rights = places.map { met(right, in: $0).count }
    let lefts = places.map { met(left, in: $0) }
    var found: [(Mention, Mention)] = []
    for (k, second) in figures.enumerated() where rights[k] == right.count {
      for (i, first) in figures.enumerated() where i != k && rights[i] == 0 && first.unit == second.unit {
        guard places[i] != places[k], lefts[k].isEmpty || !lefts[i].isSubset(of: lefts[k]), isAlike(first, second)
        else { continue }
        found.append((first, second))
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Neither counts a thing that the other does not.
  private func isAlike(_ a: Mention, _ b: Mention) -> Bool {
    guard a.thing != nil, b.thing != nil else { return true }
    return ThingComparison(claim: source, source: source).compare(a.thing, b.thing).canSupport
  }

  private func met(_ words: [Int], in clause: Range<Int>) -> Set<Int> {
    let matcher = WordMatcher(claim: claim, source: source)
    return Set(words.filter { word in clause.contains { matcher.strength(word, $0) >= .variant } })
  }
}
