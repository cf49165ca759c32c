internal import FactCheckKit

/// Finds where a source has a name of a claim.
struct NameSearch {
  let claim: Document
  let source: Document
  let matcher: WordMatcher

  init(claim: Document, source: Document) {
    self.claim = claim
    self.source = source
    matcher = WordMatcher(claim: claim, source: source)
  }

  /// A place in the source that has the name.
  struct Hit {
    var sentence: Int
    /// The tokens that meet the name's words.
    var tokens: [Int]
    /// How well the worst of its words is met.
    var strength: Double
    /// Words of the name that nothing meets here.
    var missing: [Int]
  }

  /// The places that have the name, those with most of it first.
  func hits(_ name: NamedThing) -> [Hit] {
    var sentences: Set<Int> = []
    for word in name.words { sentences.formUnion(self.sentences(with: word)) }
    let hits = sentences.compactMap { hit(name, in: $0) } + acronym(name)
    return hits.sorted { ($0.missing.count, $1.strength, $0.sentence) < ($1.missing.count, $0.strength, $1.sentence) }
  }

  private func sentences(with word: Int) -> [Int] {
    let extractor = FeatureExtractor(document: claim)
    var keys = extractor.features(of: word).map(\.key)
    keys += extractor.sounds(word)
    if let base = extractor.withoutGenitive(word) { keys.append(base) }
    return keys.flatMap { source.evidence.sentences(with: $0).prefix(64) }.map { Int($0) }
  }

  /// The name in one sentence: its words in any order, as far as they are there.
  func hit(_ name: NamedThing, in sentence: Int) -> Hit? {
    guard source.sentences.indices.contains(sentence) else { return nil }
    var hit = Hit(sentence: sentence, tokens: [], strength: 1, missing: [])
    var covered = 0..<0
    for word in name.words where !covered.contains(word) {
      var best: (token: Int, strength: Double)?
      for token in source.sentences[sentence] {
        let strength = matcher.strength(word, token)
        guard strength >= .variant, strength.rawValue >= best?.strength ?? 0 else { continue }
        if strength.rawValue > best?.strength ?? 0 || isFollowed(word, token, in: name) {
          best = (token, strength.rawValue)
        }
      }
      if let best {
        hit.tokens.append(best.token)
        hit.strength = min(hit.strength, best.strength)
        // "United Kingdom" is met as a whole by "VK".
        if best.strength == WordMatcher.Strength.meaning.rawValue { covered = phrase(at: word, with: best.token) }
      } else {
        hit.missing.append(word)
      }
    }
    return isEnough(hit, of: name) ? hit : nil
  }

  /// Whether the next word of a name stands behind a token too: of two Fleetwoods the one before "Mac".
  private func isFollowed(_ word: Int, _ token: Int, in name: NamedThing) -> Bool {
    name.words.contains(word + 1) && source.tokens.indices.contains(token + 1)
      && matcher.strength(word + 1, token + 1) >= .variant
  }

  /// The tokens of the claim's phrase that has a meaning in common with a word of the source.
  private func phrase(at word: Int, with token: Int) -> Range<Int> {
    let shared = claim.senses(at: word).filter { own in
      source.senses(at: token).contains { other in
        other.concept == own.concept
          || PlaceKey(of: own.concept, in: claim.concepts).map {
            $0 == PlaceKey(of: other.concept, in: source.concepts)
          }
            ?? false
      }
    }
    return word..<(word + (shared.map { Int($0.length) }.max() ?? 1))
  }

  /// A surname is enough, half of the words of a longer name too; but not a first name.
  private func isEnough(_ hit: Hit, of name: NamedThing) -> Bool {
    guard !hit.tokens.isEmpty, let last = name.words.last else { return false }
    if hit.missing.isEmpty { return true }
    // "Henry II of France": what follows the particle says more than it need.
    if let particle = name.tokens.first(where: { !name.words.contains($0) && claim.tokens[$0].kind == .word }),
      name.words.contains(where: { $0 < particle }), hit.missing.allSatisfy({ $0 > particle })
    {
      return true
    }
    if hit.missing.contains(last), hit.tokens.count * 2 <= name.words.count || name.words.count <= 2 { return false }
    // Both have words that the other lacks: another first name before the surname is another person.
    guard let other = source.features.names.first(where: { !$0.words.filter(hit.tokens.contains).isEmpty }) else {
      return true
    }
    let unmet = other.words.filter { !hit.tokens.contains($0) }
    return unmet.isEmpty || unmet.contains { b in hit.missing.contains { a in isInitial(a, b) } }
  }

  /// "J. Jansen" and "Jan Jansen", Joe and Joseph.
  private func isInitial(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (claim.tokens[a], source.tokens[b])
    return Fold.lower(claim.source.readable[Int(x.start)]) == Fold.lower(source.source.readable[Int(y.start)])
  }

  /// WHO and World Health Organization, either way round.
  private func acronym(_ name: NamedThing) -> [Hit] {
    if name.words.count == 1, let word = name.words.first, claim.tokens[word].flags.contains(.allCapitals) {
      let letters = Fold.bytes(claim.source.readable[claim.tokens[word].span.start..<claim.tokens[word].span.end])
      return spelledOut(letters)
    }
    guard name.words.count >= 2 else { return [] }
    let letters = initials(name, claim)
    return source.features.names.filter { other in
      guard other.words.count == 1, let word = other.words.first, source.tokens[word].flags.contains(.allCapitals)
      else {
        return false
      }
      return source.tokens[word].hash == Fold.hash(letters)
    }.map { Hit(sentence: source.sentence(of: $0.words[0]), tokens: $0.words, strength: 0.9, missing: []) }
  }

  /// Names of the source, or neighbours among them ("Queen's Park Rangers"), whose words begin with the letters.
  private func spelledOut(_ letters: [UInt8]) -> [Hit] {
    let names = source.features.names
    return names.indices.compactMap { i in
      var words = names[i].words
      var next = i + 1
      while words.count < letters.count, next < names.count,
        names[next].tokens.lowerBound - names[next - 1].tokens.upperBound <= 3
      {
        words += names[next].words
        next += 1
      }
      guard words.count == letters.count, words.count >= 2, initials(words, source) == letters else { return nil }
      return Hit(sentence: source.sentence(of: words[0]), tokens: words, strength: 0.9, missing: [])
    }
  }

  private func initials(_ words: [Int], _ document: Document) -> [UInt8] {
    words.map { Fold.lower(document.source.readable[Int(document.tokens[$0].start)]) }
  }

  private func initials(_ name: NamedThing, _ document: Document) -> [UInt8] {
    guard name.words.count >= 2 else { return [] }
    return initials(name.words, document)
  }
}
