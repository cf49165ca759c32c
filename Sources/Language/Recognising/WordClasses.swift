internal import FactCheckKit

/// What part of speech the words of a text can be, as far as the concept tables know them.
struct WordClasses {
  let tokens: [Token]
  let bytes: [UInt8]
  let lexicon: Lexicon?

  private func parts(_ i: Int) -> PartsOfSpeech { lexicon?.parts(of: tokens[i], bytes) ?? [] }

  func isNoun(_ i: Int) -> Bool { parts(i).contains(.noun) }

  func isOnlyVerb(_ i: Int) -> Bool {
    let parts = parts(i)
    return parts.contains(.verb) && !parts.contains(.noun) && !parts.contains(.adjective)
  }

  func isOnlyAdjective(_ i: Int) -> Bool {
    let parts = parts(i)
    return parts.contains(.adjective) && !parts.contains(.noun)
  }

  /// A plural that does not look like one (people, police).
  func isPlural(_ i: Int) -> Bool { false }
}

struct PartsOfSpeech: OptionSet, Sendable {
  let rawValue: UInt8
  static let noun = PartsOfSpeech(rawValue: 1)
  static let verb = PartsOfSpeech(rawValue: 2)
  static let adjective = PartsOfSpeech(rawValue: 4)
  static let adverb = PartsOfSpeech(rawValue: 8)
}
