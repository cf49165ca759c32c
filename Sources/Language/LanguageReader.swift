internal import FactCheckKit

/// Everything known of one language: its vocabulary and its concept words.
struct LanguageReader: Sendable {
  let vocabulary: Vocabulary
  let lexicon: Lexicon?

  func isFunction(_ token: Token) -> Bool {
    guard token.entry >= 0 else { return false }
    return vocabulary.entries[Int(token.entry)].mask & (Role.function.bit | Role.linker.bit) != 0
  }

  /// "Is", "has", "will".
  func isAuxiliary(_ token: Token) -> Bool { isFunction(token, [.auxiliary]) }

  /// A small word of one of these kinds.
  func isFunction(_ token: Token, _ kinds: [FunctionWord]) -> Bool { vocabulary.isFunction(token, kinds) }

  func senses(at i: Int, in tokens: [Token], _ bytes: [UInt8], _ glossary: Glossary) -> [WordSense] {
    var senses = glossary.senses(at: i, in: tokens, bytes, lexicon?.rules)
    for meaning in lexicon?.meanings(at: i, in: tokens, bytes) ?? [] {
      senses.append(
        WordSense(
          concept: ConceptID(index: Int32(meaning.concept)), isWeak: meaning.isWeak,
          origin: meaning.isCompoundHead ? .compoundHead : .lexicon, length: UInt8(min(meaning.length, 255))))
    }
    return senses
  }
}

extension Vocabulary {
  /// A small word of one of these kinds, among others perhaps.
  func isFunction(_ token: Token, _ kinds: [FunctionWord]) -> Bool {
    guard token.entry >= 0 else { return false }
    return entries[Int(token.entry)].senses.contains {
      let sense = senses[Int($0)]
      return sense.role == .function && FunctionWord(code: sense.value).map(kinds.contains) ?? false
    }
  }
}
