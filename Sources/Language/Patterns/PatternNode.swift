/// A regular expression, as it was read.
indirect enum PatternNode {
  case character(Character)
  /// Anything but the end of a line.
  case any
  case set(PatternSet)
  case assertion(PatternAssertion)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// - Parameter most: nil: without end.
  case repetition(PatternNode, least: Int, most: Int?)
}

/// A place between two characters.
enum PatternAssertion {
  case wordBoundary, noWordBoundary, lineStart, lineEnd

  func holds(between before: Character?, and after: Character?) -> Bool {
    switch self {
    case .wordBoundary: isBoundary(before, after)
    case .noWordBoundary: !isBoundary(before, after)
    case .lineStart: before?.isNewline ?? true
    case .lineEnd: after?.isNewline ?? true
    }
  }

  private func isBoundary(_ before: Character?, _ after: Character?) -> Bool {
    (before.map(PatternSet.Kind.word.contains) ?? false) != (after.map(PatternSet.Kind.word.contains) ?? false)
  }
}

/// A class of characters: `[a-z\d]`, `\w`.
struct PatternSet {
  enum Kind {
    case digit, word, space

    func contains(_ character: Character) -> Bool {
      switch self {
      case .digit: character.unicodeScalars.first?.properties.generalCategory == .decimalNumber
      case .word: character.isLetter || character.isNumber || character == "_"
      case .space: character.isWhitespace
      }
    }
  }

  var isNegated = false
  var ranges: [ClosedRange<Character>] = []
  /// Kinds of characters, and whether it is all others that are meant.
  var kinds: [(kind: Kind, isNegated: Bool)] = []

  init() {}

  init(_ kind: Kind, isNegated: Bool) { kinds = [(kind, isNegated)] }

  /// - Parameter character: folded, unless capitals differ.
  func contains(_ character: Character, mindsCase: Bool) -> Bool {
    var isIn = has(character)
    if !isIn, !mindsCase, !ranges.isEmpty {
      let upper = character.uppercased()
      isIn = upper.count == 1 && upper.first.map(has) ?? false
    }
    return isIn != isNegated
  }

  private func has(_ character: Character) -> Bool {
    ranges.contains { $0.contains(character) } || kinds.contains { $0.kind.contains(character) != $0.isNegated }
  }
}
