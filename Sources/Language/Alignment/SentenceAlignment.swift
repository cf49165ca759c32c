internal import FactCheckKit

/// Which words of a claim's sentence meet which words of a source's sentence.
struct SentenceAlignment {
  struct Pair: Hashable {
    var claim: Int
    var source: Int
    var strength: Double
  }

  /// Position of the sentence in the source.
  let sentence: Int
  /// The words of the claim that carry meaning, outside figures, times and quotations.
  let words: [Int]
  /// In the order of the claim.
  let pairs: [Pair]
  /// Words of the claim that nothing in the sentence meets.
  let missing: [Int]
  /// Words of the source's sentence that meet nothing of the claim.
  let left: [Int]

  /// How much of the claim's words the sentence bears out, 0…1.
  var coverage: Double {
    guard !words.isEmpty else { return 0 }
    return pairs.reduce(0) { $0 + $1.strength } / Double(words.count)
  }

  init(claim: WordList, source: WordList, sentence: Int, matcher: WordMatcher) {
    self.sentence = sentence
    words = claim.words
    var pairs: [Pair] = []
    var missing: [Int] = []
    var taken: Set<Int> = []
    for i in claim.words {
      var best: Pair?
      for j in source.words {
        let strength = matcher.strength(i, j)
        guard strength > .none else { continue }
        // Of equal ones take a word that stands free.
        let value = strength.rawValue - (taken.contains(j) ? 0.05 : 0)
        if value > best?.strength ?? 0 { best = Pair(claim: i, source: j, strength: value) }
      }
      guard let best, best.strength >= 0.35 else {
        missing.append(i)
        continue
      }
      taken.insert(best.source)
      pairs.append(best)
    }
    self.pairs = pairs
    // The words inside a phrase that was met as one ("step down") are met with it.
    let inPhrases = Set(pairs.flatMap { claim.phrase(at: $0.claim) })
    let sourcePhrases = Set(pairs.flatMap { source.phrase(at: $0.source) })
    self.missing = missing.filter { !inPhrases.contains($0) }
    left = source.words.filter { !taken.contains($0) && !sourcePhrases.contains($0) }
  }

  func source(of word: Int) -> Int? { pairs.first { $0.claim == word }?.source }
}

/// The words of a sentence that carry meaning.
struct WordList {
  let document: Document
  let words: [Int]

  /// - Parameter withQuotations: takes in the words of long quotations, too.
  init(_ document: Document, in tokens: Range<Int>, withQuotations: Bool = false) {
    self.document = document
    let features = document.features
    var blocked: Set<Int> = []
    for mention in document.mentions where tokens.contains(mention.tokens.lowerBound) {
      blocked.formUnion(mention.tokens)
      if let thing = mention.thing { blocked.subtract(thing.tokens) }
    }
    for quotation in features.quotations where !withQuotations && tokens.contains(quotation.tokens.lowerBound) {
      // Long quotations are compared word for word by themselves; short ones are mere names and titles.
      if quotation.tokens.count > 4 { blocked.formUnion(quotation.tokens) }
    }
    for mark in features.marks where tokens.contains(mark.tokens.lowerBound) { blocked.formUnion(mark.tokens) }
    words = tokens.filter { i in
      let token = document.tokens[i]
      guard token.kind == .word || token.kind == .mixed, !blocked.contains(i) else { return false }
      if features.isFunction.indices.contains(i), features.isFunction[i] { return false }
      return token.entry < 0 || !document.senses(at: i).isEmpty
    }
  }

  /// The tokens of the phrase that begins here, itself included.
  func phrase(at token: Int) -> Range<Int> {
    let length = document.senses(at: token).map { Int($0.length) }.max() ?? 1
    return token..<min(token + length, document.tokens.count)
  }
}
