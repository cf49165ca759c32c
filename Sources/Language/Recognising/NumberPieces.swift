internal import FactCheckKit

/// Collects the number words from a token on: words, joined words taken apart, hyphens and commas between them.
struct NumberPieces {
  let view: TextView

  struct Gathered {
    var pieces: [NumberPiece] = []
    /// A suffix that ends a joined word (13-jarig), with the token after it.
    var suffix: (kind: WordSuffix, after: Int)?
    /// One half that ends a joined word (tweeënhalf), with the token after it.
    var half: (value: Double, after: Int)?
  }

  /// Longer numbers than this are not written in words.
  private static let limit = 32

  func gather(from start: Int) -> Gathered {
    var gathered = Gathered()
    var i = start
    var afterComma = false
    while i < view.tokens.count, gathered.pieces.count < NumberPieces.limit, gathered.suffix == nil,
      gathered.half == nil
    {
      if let match = number(at: i) {
        gathered.pieces.append(NumberPiece(sense: match.sense, next: match.next, afterComma: afterComma))
        i = match.next
      } else if isJoined(i), let parts = JoinedNumber(vocabulary: view.vocabulary).split(view.text(i)) {
        append(parts, next: i + 1, afterComma, to: &gathered)
        i += 1
      } else if !gathered.pieces.isEmpty, let linker = view.match(.linker, at: i),
        !linker.sense.flags.contains(.weak), !beginsPart(linker.next)
      {
        gathered.pieces.append(NumberPiece(sense: linker.sense, next: linker.next))
        i = linker.next
      } else {
        break
      }
      afterComma = false
      if view.isJoiningHyphen(i) {
        i += 1
      } else if view.sign(i) == 0x2C, view.vocabulary.settings.commaGroups {
        afterComma = true
        i += 1
      }
    }
    return gathered
  }

  /// "one hundred and three quarters": what follows the linker is a share and belongs to no sum.
  private func beginsPart(_ i: Int) -> Bool {
    if let fraction = view.match(.fraction, at: i), !fraction.sense.flags.contains(.weak), fraction.next > i + 1 {
      return true
    }
    guard let number = view.match(.cardinal, at: i), let part = view.match(.denominator, at: number.next) else {
      return false
    }
    return !part.sense.flags.contains(.weak) && part.sense.value > number.sense.value
  }

  private func isJoined(_ i: Int) -> Bool { view.tokens[i].entry == Vocabulary.joinedCandidate }

  /// A number word; where accents tell a number from an article, the accented sense wins.
  private func number(at i: Int) -> TextView.Match? {
    if let ordinal = view.match(.ordinal, at: i), !ordinal.sense.flags.contains(.weak) { return ordinal }
    return view.match(.cardinal, at: i)
  }

  private func append(_ parts: JoinedNumber.Parts, next: Int, _ afterComma: Bool, to gathered: inout Gathered) {
    for sense in parts.senses {
      gathered.pieces.append(NumberPiece(sense: sense, next: next, isInside: true, afterComma: afterComma))
    }
    if let suffix = parts.suffix { gathered.suffix = (suffix, next) }
    if let half = parts.half { gathered.half = (half, next) }
  }
}
