internal import FactCheckKit

/// Reads verbs whose particle stands elsewhere in the clause: "brak … uit", "kwam … om het leven", "aan te vallen".
struct SeparableVerbs {
  /// A place where a clause, or the part of it that may end with a particle, is over.
  struct End {
    /// The token after it.
    var token: Int
    /// No verb before it has its particle behind it.
    var isLast: Bool
  }

  let tokens: [Token]
  let bytes: [UInt8]
  let reader: LanguageReader
  let lexicon: Lexicon
  private let ends: [End]

  /// Nothing where the language has no such verbs.
  init?(_ tokens: [Token], _ bytes: [UInt8], _ reader: LanguageReader) {
    guard let lexicon = reader.lexicon, !lexicon.rules.particles.isEmpty else { return nil }
    self.tokens = tokens
    self.bytes = bytes
    self.reader = reader
    self.lexicon = lexicon
    ends =
      tokens.indices.compactMap { i in
        if tokens[i].kind == .sign { return End(token: i, isLast: true) }
        return reader.isFunction(tokens[i], [.preposition, .conjunction]) ? End(token: i, isLast: false) : nil
      } + [End(token: tokens.count, isLast: true)]
  }

  /// The meanings that a word has together with its particle; none where it has none.
  func senses(at i: Int) -> [WordSense] {
    guard mayBeVerb(i) else { return [] }
    let meanings = infinitive(at: i) ?? finite(at: i) ?? []
    return meanings.map {
      WordSense(concept: ConceptID(index: Int32($0.concept)), isWeak: $0.isWeak, origin: .separated)
    }
  }

  /// No small word, and no noun of a language that writes them with a capital.
  private func mayBeVerb(_ i: Int) -> Bool {
    guard tokens[i].kind == .word, !isParticle(i) else { return false }
    if reader.isFunction(tokens[i]) { return reader.isAuxiliary(tokens[i]) }
    guard tokens[i].flags.isDisjoint(with: .capital) || tokens[i].flags.contains(.sentenceStart) else { return false }
    if reader.vocabulary.settings.capitalNouns { return true }
    if i > 0, reader.isFunction(tokens[i - 1], [.article, .determiner]) { return false }
    let parts = lexicon.parts(of: tokens[i], bytes)
    return parts.isEmpty || parts.contains(.verb)
  }

  /// "Uit te breken" is "uittebreken", which the rules read back.
  private func infinitive(at i: Int) -> [Lexicon.Meaning]? {
    i >= 2 && i < tokens.count && isParticle(i - 2) ? lexicon.verbs(joining: tokens[i - 2...i], bytes) : nil
  }

  private func finite(at i: Int) -> [Lexicon.Meaning]? {
    for end in ends[firstEnd(after: i)...] {
      if end.token > i + 1 {
        if isParticle(end.token - 1), infinitive(at: end.token + 1) == nil,
          let verbs = lexicon.verbs(joining: [tokens[end.token - 1], tokens[i]], bytes)
        {
          return verbs
        }
        if end.token > i + 2, let verbs = lexicon.verbs(at: i, in: tokens, bytes, endingAt: end.token) { return verbs }
      }
      if end.isLast { break }
    }
    return nil
  }

  private func isParticle(_ i: Int) -> Bool { lexicon.rules.particleHashes.contains(tokens[i].hash) }

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
