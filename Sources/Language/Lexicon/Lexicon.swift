internal import FactCheckKit

/// The concept words of one language: from a word of a text to the meanings it may have.
struct Lexicon: Sendable {
  let words: CompiledLexicon
  let rules: InflectionRules
  /// Letters that may stand between the parts of a compound ("", s, en …); empty where the language writes none.
  let compoundLinkers: [[UInt8]]

  struct Meaning {
    var concept: UInt16
    var parts: PartsOfSpeech
    var isWeak: Bool
    var isCompoundHead = false
    /// Tokens that the word or phrase spans.
    var length = 1
  }

  /// The hashes under which a word may stand: its own and those of its dictionary forms.
  private func forms(of folded: [UInt8], hash: UInt64) -> [(hash: UInt64, parts: PartsOfSpeech)] {
    var forms: [(hash: UInt64, parts: PartsOfSpeech)] = [(hash, [.noun, .verb, .adjective, .adverb])]
    rules.candidates(folded) { candidate, parts in
      forms.append((candidate, parts))
    }
    return forms
  }

  /// The meanings of the word or phrases that begin at a token; longer phrases hide shorter words of the same first token.
  func meanings(at i: Int, in tokens: [Token], _ bytes: [UInt8]) -> [Meaning] {
    guard tokens[i].kind == .word else { return [] }
    let folded = Fold.bytes(bytes[Int(tokens[i].start)..<Int(tokens[i].end)])
    var found: [Meaning] = []
    var longest = 1
    for form in forms(of: folded, hash: tokens[i].hash) {
      for position in words.senses(startingWith: form.hash) {
        let sense = words.sense(position)
        guard !sense.parts.isDisjoint(with: form.parts), matches(sense, from: i, in: tokens, bytes) else { continue }
        longest = max(longest, sense.length)
        let meaning = Meaning(
          concept: sense.concept, parts: sense.parts, isWeak: sense.isWeak, length: sense.length)
        if let known = found.firstIndex(where: { $0.concept == meaning.concept && $0.length == meaning.length }) {
          found[known].isWeak = found[known].isWeak && meaning.isWeak
        } else {
          found.append(meaning)
        }
      }
    }
    if longest > 1 { found.removeAll { $0.length < longest } }
    if found.isEmpty, !compoundLinkers.isEmpty { found = compoundHead(folded) }
    return found
  }

  private func matches(_ sense: CompiledLexicon.Sense, from i: Int, in tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard sense.length > 1 else { return true }
    guard i + sense.length <= tokens.count else { return false }
    for k in 1..<sense.length {
      let wanted = words.restHash(sense, k)
      let token = tokens[i + k]
      if token.hash == wanted { continue }
      guard token.kind == .word else { return false }
      let folded = Fold.bytes(bytes[Int(token.start)..<Int(token.end)])
      guard forms(of: folded, hash: token.hash).contains(where: { $0.hash == wanted }) else { return false }
    }
    return true
  }

  /// The meanings of the last part of a compound that no table lists, the shorter part as long as possible: staf|officieren.
  private func compoundHead(_ word: [UInt8]) -> [Meaning] {
    guard word.count >= 7 else { return [] }
    var best: (score: Int, meanings: [Meaning])?
    for split in 3...(word.count - 3) {
      let head = Array(word[split...])
      let meanings = nouns(head)
      guard !meanings.isEmpty, let first = firstPart(Array(word[..<split])) else { continue }
      let score = min(first, head.count)
      if score > best?.score ?? 0 { best = (score, meanings) }
    }
    return best?.meanings ?? []
  }

  private func nouns(_ word: [UInt8]) -> [Meaning] {
    var found: [Meaning] = []
    for form in forms(of: word, hash: word.reduce(Fold.seed) { Fold.mix($0, $1) }) where form.parts.contains(.noun) {
      for position in words.senses(startingWith: form.hash) {
        let sense = words.sense(position)
        guard sense.length == 1, sense.parts.contains(.noun), !found.contains(where: { $0.concept == sense.concept })
        else { continue }
        found.append(
          Meaning(concept: sense.concept, parts: .noun, isWeak: sense.isWeak, isCompoundHead: true))
      }
    }
    return found
  }

  /// The length of the first part if it is a known word with one of the linkers after it.
  private func firstPart(_ word: [UInt8]) -> Int? {
    for linker in compoundLinkers
    where word.count >= linker.count + 3 && word.suffix(linker.count).elementsEqual(linker) {
      let stem = Array(word.dropLast(linker.count))
      for form in forms(of: stem, hash: stem.reduce(Fold.seed) { Fold.mix($0, $1) })
      where !words.senses(startingWith: form.hash).isEmpty { return stem.count }
    }
    return nil
  }

  /// Parts of speech that a word may have.
  func parts(of token: Token, _ bytes: [UInt8]) -> PartsOfSpeech {
    guard token.kind == .word else { return [] }
    let folded = Fold.bytes(bytes[Int(token.start)..<Int(token.end)])
    var parts: PartsOfSpeech = []
    for form in forms(of: folded, hash: token.hash) {
      for position in words.senses(startingWith: form.hash) {
        let sense = words.sense(position)
        if sense.length == 1 { parts.formUnion(sense.parts.intersection(form.parts)) }
      }
    }
    if parts.isEmpty, !compoundLinkers.isEmpty, !compoundHead(folded).isEmpty { return .noun }
    return parts
  }
}
