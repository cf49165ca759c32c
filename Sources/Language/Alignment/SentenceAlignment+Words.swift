internal import FactCheckKit

extension SentenceAlignment {
  init(claim: WordList, source: WordList, sentence: Int, matcher: WordMatcher) {
    var pairs: [Pair] = []
    var missing: [Int] = []
    var isTaken = [Bool](repeating: false, count: source.words.count)
    for i in claim.words {
      var best: Pair?
      var place = 0
      for (k, j) in source.words.enumerated() {
        let strength = matcher.strength(i, j)
        guard strength != .none else { continue }
        // Of equal ones take a word that stands free.
        let value = strength.rawValue - (isTaken[k] ? 0.05 : 0)
        if value > best?.strength ?? 0 { (best, place) = (Pair(claim: i, source: j, strength: value), k) }
      }
      guard let best, best.strength >= 0.35 else {
        missing.append(i)
        continue
      }
      isTaken[place] = true
      pairs.append(best)
    }
    // The words inside a phrase that was met as one ("step down") are met with it.
    let inPhrases = pairs.map { claim.phrase(at: $0.claim) }
    let sourcePhrases = pairs.map { source.phrase(at: $0.source) }
    self.init(
      sentence: sentence, words: claim.words, pairs: pairs,
      missing: missing.filter { word in !inPhrases.contains { $0.contains(word) } },
      left: source.words.indices.compactMap { k in
        let word = source.words[k]
        return isTaken[k] || sourcePhrases.contains { $0.contains(word) } ? nil : word
      })
  }
}
