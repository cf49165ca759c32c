internal import FactCheckKit

/// The concept words of one language: from a word of a text to the meanings it may have.
///
/// A class, as it is handed on for every word.
final class Lexicon: Sendable {
  let words: CompiledLexicon
  let rules: InflectionRules
  /// Letters that may stand between the parts of a compound ("", s, en …); empty where the language writes none.
  let compoundLinkers: [[UInt8]]
  /// The last words of long verbs, where verbs are parted.
  let verbTails: Set<UInt64>

  init(words: CompiledLexicon, rules: InflectionRules, compoundLinkers: [[UInt8]]) {
    self.words = words
    self.rules = rules
    self.compoundLinkers = compoundLinkers
    verbTails = rules.particles.isEmpty ? [] : Lexicon.verbTails(words)
  }

  struct Meaning {
    var concept: UInt16
    var parts: PartsOfSpeech
    var isWeak: Bool
    var isCompoundHead = false
    /// Tokens that the word or phrase spans.
    var length = 1

    init(_ sense: CompiledLexicon.Sense) {
      concept = sense.concept
      parts = sense.parts
      isWeak = sense.isWeak
      length = sense.length
    }
  }

  /// The hashes under which a word may stand: its own and those of its dictionary forms.
  @inline(__always)
  func forms(of word: FoldedWord, hash: UInt64, _ body: (UInt64, PartsOfSpeech) -> Void) {
    body(hash, [.noun, .verb, .adjective, .adverb])
    rules.candidates(word, body)
  }

  /// The meanings of the word or phrases that begin at a token; longer phrases hide shorter words of the same first token.
  func meanings(at i: Int, in tokens: [Token], _ bytes: [UInt8]) -> [Meaning] {
    guard tokens[i].kind == .word else { return [] }
    var found: [Meaning] = []
    FoldedWord.with(tokens[i], bytes) { word in
      var longest = 1
      var second: [UInt64]?
      forms(of: word, hash: tokens[i].hash) { hash, parts in
        for position in words.senses(startingWith: hash) {
          let sense = words.sense(position)
          guard !sense.parts.isDisjoint(with: parts), matches(sense, from: i, in: tokens, bytes, &second) else {
            continue
          }
          longest = max(longest, sense.length)
          Lexicon.add(Meaning(sense), to: &found)
        }
      }
      if longest > 1 { found.removeAll { $0.length < longest } }
      if found.isEmpty, !compoundLinkers.isEmpty { found = compoundHead(word) }
    }
    return found
  }

  static func add(_ meaning: Meaning, to found: inout [Meaning]) {
    if let known = found.firstIndex(where: { $0.concept == meaning.concept && $0.length == meaning.length }) {
      found[known].isWeak = found[known].isWeak && meaning.isWeak
    } else {
      found.append(meaning)
    }
  }

  /// - Parameter second: the forms of the token after the first, once somebody has asked for them: many phrases begin alike.
  private func matches(
    _ sense: CompiledLexicon.Sense, from i: Int, in tokens: [Token], _ bytes: [UInt8], _ second: inout [UInt64]?
  ) -> Bool {
    guard sense.length > 1 else { return true }
    guard i + sense.length <= tokens.count else { return false }
    for k in 1..<sense.length {
      let wanted = words.restHash(sense, k)
      let token = tokens[i + k]
      if token.hash == wanted { continue }
      guard token.kind == .word else { return false }
      if k == 1 {
        let known = second ?? forms(of: token, bytes)
        second = known
        guard known.contains(wanted) else { return false }
      } else {
        guard forms(of: token, bytes).contains(wanted) else { return false }
      }
    }
    return true
  }

  /// The hashes of the dictionary forms of a token.
  private func forms(of token: Token, _ bytes: [UInt8]) -> [UInt64] {
    var forms: [UInt64] = []
    FoldedWord.with(token, bytes) { word in rules.candidates(word) { hash, _ in forms.append(hash) } }
    return forms
  }

  /// The meanings of the last part of a compound that no table lists, the shorter part as long as possible: staf|officieren.
  private func compoundHead(_ word: FoldedWord) -> [Meaning] {
    guard word.count >= 7 else { return [] }
    var best: (score: Int, meanings: [Meaning])?
    for split in 3...(word.count - 3) {
      let meanings = nouns(word, from: split)
      guard !meanings.isEmpty, let first = firstPart(word, to: split) else { continue }
      let score = min(first, word.count - split)
      if score > best?.score ?? 0 { best = (score, meanings) }
    }
    return best?.meanings ?? []
  }

  /// The nouns that the end of a word may be.
  private func nouns(_ word: FoldedWord, from start: Int) -> [Meaning] {
    var found: [Meaning] = []
    word.part(start..<word.count) { head in
      forms(of: head, hash: head.hash) { hash, parts in
        guard parts.contains(.noun) else { return }
        for position in words.senses(startingWith: hash) {
          let sense = words.sense(position)
          guard sense.length == 1, sense.parts.contains(.noun), !found.contains(where: { $0.concept == sense.concept })
          else { continue }
          var meaning = Meaning(sense)
          meaning.parts = .noun
          meaning.isCompoundHead = true
          found.append(meaning)
        }
      }
    }
    return found
  }

  /// The length of the first part if it is a known word with one of the linkers after it.
  private func firstPart(_ word: FoldedWord, to end: Int) -> Int? {
    for linker in compoundLinkers where end >= linker.count + 3 && word.has(linker, at: end - linker.count) {
      var isKnown = false
      word.part(0..<(end - linker.count)) { stem in
        forms(of: stem, hash: stem.hash) { hash, _ in
          isKnown = isKnown || !words.senses(startingWith: hash).isEmpty
        }
      }
      if isKnown { return end - linker.count }
    }
    return nil
  }

  /// Parts of speech that a word may have.
  func parts(of token: Token, _ bytes: [UInt8]) -> PartsOfSpeech {
    guard token.kind == .word else { return [] }
    var parts: PartsOfSpeech = []
    FoldedWord.with(token, bytes) { word in
      forms(of: word, hash: token.hash) { hash, asParts in
        for position in words.senses(startingWith: hash) {
          let sense = words.sense(position)
          if sense.length == 1 { parts.formUnion(sense.parts.intersection(asParts)) }
        }
      }
      if parts.isEmpty, !compoundLinkers.isEmpty, !compoundHead(word).isEmpty { parts = .noun }
    }
    return parts
  }
}
