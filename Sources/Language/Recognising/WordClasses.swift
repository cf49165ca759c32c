internal import FactCheckKit

/// What part of speech the words of a text can be, as far as the concept tables know them.
final class WordClasses {
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let lexicon: Lexicon?
  /// The answers given last: several questions are asked of one word.
  private var known: [(token: Int, parts: PartsOfSpeech)] = Array(repeating: (-1, []), count: 8)

  init(tokens: [Token], bytes: [UInt8], lexicon: Lexicon?) {
    self.tokens = tokens
    self.bytes = bytes
    self.lexicon = lexicon
  }

  private func parts(_ i: Int) -> PartsOfSpeech {
    guard let lexicon else { return [] }
    let slot = i & 7
    if known[slot].token != i { known[slot] = (i, lexicon.parts(of: tokens[i], bytes)) }
    return known[slot].parts
  }

  func isNoun(_ i: Int) -> Bool { parts(i).contains(.noun) }

  func isOnlyVerb(_ i: Int) -> Bool {
    let parts = parts(i)
    return parts.contains(.verb) && !parts.contains(.noun) && !parts.contains(.adjective)
  }

  func isOnlyAdjective(_ i: Int) -> Bool {
    let parts = parts(i)
    return parts.contains(.adjective) && !parts.contains(.noun)
  }

  func isAdjective(_ i: Int) -> Bool { parts(i).contains(.adjective) }

  /// The tokens of the longest phrase that begins here, itself included.
  func phrase(at i: Int) -> Range<Int> {
    let length = lexicon?.meanings(at: i, in: tokens, bytes).map(\.length).max() ?? 1
    return i..<(i + max(1, length))
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
