internal import FactCheckKit

/// Reads verbs whose particle stands elsewhere in the clause: "brak … uit", "kwam … om het leven", "aan te vallen".
struct SeparableVerbs {
  /// A place where a clause, or the part of it that may end with a particle, is over.
  private struct End {
    /// The token after it.
    var token: Int
    /// No verb before it has its particle behind it.
    var isLast: Bool
    var hasParticle: Bool
    /// A phrase of the lexicon may end here.
    var hasTail: Bool
  }

  /// How far a particle may stand from its verb.
  private static let reach = 40

  private let tokens: [Token]
  private let bytes: [UInt8]
  private let reader: LanguageReader
  private let lexicon: Lexicon
  private var ends: [End] = []

  /// Nothing where the language has no such verbs.
  init?(_ tokens: [Token], _ bytes: [UInt8], _ reader: LanguageReader) {
    guard let lexicon = reader.lexicon, !lexicon.rules.particles.isEmpty else { return nil }
    self.tokens = tokens
    self.bytes = bytes
    self.reader = reader
    self.lexicon = lexicon
    for i in 1..<max(tokens.count, 1) {
      if tokens[i].kind == .sign {
        addEnd(i, isLast: true)
      } else if tokens[i].entry >= 0, reader.isFunction(tokens[i], [.preposition, .conjunction]) {
        addEnd(i, isLast: false)
      }
    }
    if !tokens.isEmpty { addEnd(tokens.count, isLast: true) }
  }

  private mutating func addEnd(_ i: Int, isLast: Bool) {
    // "Aan te gaan": the particle is that of the infinitive.
    let hasParticle = isParticle(i - 1) && infinitive(at: i + 1) == nil
    let hasTail = lexicon.verbTails.contains(tokens[i - 1].hash)
    guard isLast || hasParticle || hasTail else { return }
    ends.append(End(token: i, isLast: isLast, hasParticle: hasParticle, hasTail: hasTail))
  }

  /// The meanings that a word has together with its particle; none where it has none.
  func senses(at i: Int) -> [WordSense] {
    let meanings = infinitive(at: i) ?? finite(at: i) ?? []
    return meanings.map {
      WordSense(concept: ConceptID(index: Int32($0.concept)), isWeak: $0.isWeak, origin: .separated)
    }
  }

  /// "Uit te breken" is "uittebreken", which the rules read back.
  private func infinitive(at i: Int) -> [Lexicon.Meaning]? {
    guard i >= 2, i < tokens.count, isParticle(i - 2), mayBeVerb(i) else { return nil }
    return lexicon.verbs(joining: tokens[i - 2...i], bytes)
  }

  private func finite(at i: Int) -> [Lexicon.Meaning]? {
    for end in ends[firstEnd(after: i)...] {
      guard end.token - i <= SeparableVerbs.reach else { break }
      if end.token > i + 1, end.hasParticle, mayBeVerb(i),
        let verbs = lexicon.verbs(joining: [tokens[end.token - 1], tokens[i]], bytes)
      {
        return verbs
      }
      if end.token > i + 2, end.hasTail, mayBeVerb(i),
        let verbs = lexicon.verbs(at: i, in: tokens, bytes, endingAt: end.token)
      {
        return verbs
      }
      if end.isLast { break }
    }
    return nil
  }

  /// No small word but an auxiliary, no noun behind an article, and none of a language that writes nouns with a capital.
  private func mayBeVerb(_ i: Int) -> Bool {
    guard tokens[i].kind == .word, !isParticle(i) else { return false }
    if reader.isFunction(tokens[i]) { return reader.isAuxiliary(tokens[i]) }
    guard tokens[i].flags.isDisjoint(with: .capital) || tokens[i].flags.contains(.sentenceStart) else { return false }
    if reader.vocabulary.settings.capitalNouns { return true }
    if i > 0, reader.isFunction(tokens[i - 1], [.article, .determiner]) { return false }
    let parts = lexicon.parts(of: tokens[i], bytes)
    return parts.isEmpty || parts.contains(.verb)
  }

  private func isParticle(_ i: Int) -> Bool {
    tokens[i].kind == .word && lexicon.rules.particleHashes.contains(tokens[i].hash)
  }

  private func firstEnd(after i: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle].token > i { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Lexicon {
  /// The last words of verbs of three words and more: "leven" of "om het leven komen" as it is conjugated.
  static func verbTails(_ words: CompiledLexicon) -> Set<UInt64> {
    var tails: Set<UInt64> = []
    for position in 0..<words.count {
      let sense = words.sense(position)
      if sense.length > 2, sense.parts == .verb { tails.insert(words.restHash(sense, sense.length - 1)) }
    }
    return tails
  }

  /// The verbs that words are when they are written together; nil where they are none.
  fileprivate func verbs(joining tokens: some Collection<Token>, _ bytes: [UInt8]) -> [Meaning]? {
    let length = tokens.reduce(0) { $0 + Int($1.end - $1.start) }
    guard length <= FoldedWord.limit else { return nil }
    var found: [Meaning] = []
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { letters in
      var count = 0
      for token in tokens {
        Fold.fold(bytes[Int(token.start)..<Int(token.end)]) {
          letters[count] = $0
          count += 1
        }
      }
      FoldedWord.with(UnsafeBufferPointer(rebasing: letters[..<count])) { found = verbs(of: $0) }
    }
    return found.isEmpty ? nil : found
  }

  private func verbs(of word: FoldedWord) -> [Meaning] {
    var found: [Meaning] = []
    forms(of: word, hash: word.hash) { hash, parts in
      guard parts.contains(.verb) else { return }
      for position in words.senses(startingWith: hash) {
        let sense = words.sense(position)
        if sense.length == 1, sense.parts.contains(.verb) { Lexicon.add(Meaning(sense), to: &found) }
      }
    }
    return found
  }

  /// The verbs whose phrase begins at a token and goes on at the end of the clause; nil where there is none.
  fileprivate func verbs(at i: Int, in tokens: [Token], _ bytes: [UInt8], endingAt end: Int) -> [Meaning]? {
    var found: [Meaning] = []
    FoldedWord.with(tokens[i], bytes) { word in
      forms(of: word, hash: tokens[i].hash) { hash, parts in
        guard parts.contains(.verb) else { return }
        for position in words.senses(startingWith: hash) {
          let sense = words.sense(position)
          let start = end - sense.length
          guard sense.length > 2, sense.parts == .verb, start > i,
            (1..<sense.length).allSatisfy({ tokens[start + $0].hash == words.restHash(sense, $0) })
          else { continue }
          Lexicon.add(Meaning(sense), to: &found)
        }
      }
    }
    return found.isEmpty ? nil : found
  }
}
