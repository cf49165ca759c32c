internal import FactCheckKit

extension FoldedWords {
  /// The words of a text.
  init(_ text: [UInt8], _ tokens: [Token]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var starts: [UInt32] = []
    starts.reserveCapacity(tokens.count + 1)
    var sounds: [Sound] = []
    sounds.reserveCapacity(tokens.count)
    for token in tokens {
      let start = bytes.count
      starts.append(UInt32(start))
      guard token.kind == .word || token.kind == .mixed else {
        sounds.append(.none)
        continue
      }
      Fold.fold(text[Int(token.start)..<Int(token.end)]) { bytes.append($0) }
      sounds.append(token.flags.contains(.capital) ? FoldedWords.sound(of: bytes[start...]) : .none)
    }
    starts.append(UInt32(bytes.count))
    self.init(bytes: bytes, starts: starts, sounds: sounds)
  }

  private static func sound(of folded: ArraySlice<UInt8>) -> Sound {
    var result = Sound.none
    for sound in Romanisation.sounds(folded) {
      let skeleton = Romanisation.skeleton(sound)
      guard skeleton.count >= 2 else { continue }
      let hash = skeleton.reduce(Fold.seed) { Fold.mix($0, $1) }
      let short = UInt32(truncatingIfNeeded: hash ^ hash >> 32) | 1
      if result.first == 0 { result.first = short } else { result.second = short }
    }
    return result
  }
}
