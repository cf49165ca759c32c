internal import FactCheckKit

extension SentenceAlignment {
  init(claim: WordList, source: WordList, sentence: Int, matcher: WordMatcher) {
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
    // The words inside a phrase that was met as one ("step down") are met with it.
    let inPhrases = Set(pairs.flatMap { claim.phrase(at: $0.claim) })
    let sourcePhrases = Set(pairs.flatMap { source.phrase(at: $0.source) })
    self.init(
      sentence: sentence, words: claim.words, pairs: pairs, missing: missing.filter { !inPhrases.contains($0) },
      left: source.words.filter { !taken.contains($0) && !sourcePhrases.contains($0) })
  }
}
