internal import FactCheckKit

/// Takes apart a number that is written as one word: zevenhonderdduizend, fünfunddreißig, dertienjarige, tweeënhalf.
struct JoinedNumber {
  let vocabulary: Vocabulary

  struct Parts {
    var senses: [Sense] = []
    var suffix: WordSuffix?
    var half: Double?
  }

  /// Leaves the mark of a candidate only with words that are numbers, so that no reader looks at the others.
  func settle(_ tokens: inout [Token], _ bytes: [UInt8]) {
    for i in tokens.indices where tokens[i].entry == Vocabulary.joinedCandidate {
      let word = Int(tokens[i].start)..<Int(tokens[i].end)
      if !vocabulary.pieces.mayBegin(bytes, in: word) || split(bytes[word]) == nil { tokens[i].entry = -1 }
    }
  }

  /// The parts of a word that is a number as a whole, else nil.
  func split(_ word: ArraySlice<UInt8>) -> Parts? {
    guard word.count <= 96 else { return nil }
    let folded = Fold.bytes(word)
    var budget = 400
    return walk(folded, from: 0, Parts(), &budget)
  }

  /// Tries the longest piece first; the budget bounds the search for words made to be ambiguous.
  private func walk(_ word: [UInt8], from start: Int, _ parts: Parts, _ budget: inout Int) -> Parts? {
    if start == word.count { return isNumber(parts) ? parts : nil }
    budget -= 1
    guard budget > 0, parts.suffix == nil else { return nil }
    for piece in vocabulary.pieces.pieces(in: word, from: start).reversed() {
      for index in piece.senses {
        let sense = vocabulary.pieceSenses[Int(index)]
        guard let longer = extend(parts, by: sense, isLast: piece.end == word.count) else { continue }
        if let found = walk(word, from: piece.end, longer, &budget) { return found }
      }
    }
    return nil
  }

  private func extend(_ parts: Parts, by sense: Sense, isLast: Bool) -> Parts? {
    var parts = parts
    switch sense.role {
    case .cardinal:
      if let half = parts.half {
        guard sense.value >= 1000, isLast else { return nil }
        parts.half = half * sense.value  // zweieinhalbtausend
      }
      parts.senses.append(sense)
    case .ordinal:
      guard isLast, parts.half == nil else { return nil }
      parts.senses.append(sense)
    case .linker:
      guard !parts.senses.isEmpty, !isLast, parts.half == nil else { return nil }
      parts.senses.append(sense)
    case .wordSuffix:
      guard isLast, !parts.senses.isEmpty, let suffix = WordSuffix(code: sense.value) else { return nil }
      parts.suffix = suffix
    case .ordinalSuffix:
      guard isLast, !parts.senses.isEmpty else { return nil }
      parts.suffix = .ordinal
    case .fraction:
      guard parts.half == nil, sense.value == 0.5 || isLast, let last = parts.senses.last else { return nil }
      if last.role == .linker { parts.senses.removeLast() }
      parts.half = sense.value
    default: return nil
    }
    return parts
  }

  private func isNumber(_ parts: Parts) -> Bool {
    guard !parts.senses.isEmpty else { return false }
    let pieces = parts.senses.map { NumberPiece(sense: $0, next: 0, isInside: true) }
    return NumberComposer(settings: vocabulary.settings).sum(pieces)?.count == pieces.count
  }
}
