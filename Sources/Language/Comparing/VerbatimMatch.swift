internal import FactCheckKit

/// Finds numbers and weekdays of names, which are not translated: "Four Corners", "the Sunday Times", "the back nine".
struct VerbatimMatch {
  let claim: Document
  let source: Document

  /// The words of the source that are the mention's with a neighbouring word of the claim; nil where it has no such words.
  func span(of mention: Mention, in sentences: [Int]) -> Span? {
    guard claim.source.language != source.source.language else { return nil }
    let words = mention.tokens.filter { !(mention.thing?.tokens.contains($0) ?? false) && isWord($0) }
    guard let first = words.first, let last = words.last, last - first + 1 == words.count else { return nil }
    for run in [first..<(last + 2), (first - 1)..<(last + 1)] where run.allSatisfy(isWord) {
      for sentence in sentences {
        if let span = find(run, in: source.sentences[sentence]) { return span }
      }
    }
    return nil
  }

  private func find(_ run: Range<Int>, in sentence: Range<Int>) -> Span? {
    guard sentence.count >= run.count else { return nil }
    for start in sentence.lowerBound...(sentence.upperBound - run.count) {
      let isSame = run.allSatisfy { i in
        let token = source.tokens[start + i - run.lowerBound]
        return token.kind == .word && token.hash == claim.tokens[i].hash
      }
      if isSame { return source.tokens[start].span.union(source.tokens[start + run.count - 1].span) }
    }
    return nil
  }

  /// Articles and prepositions are too short to be part of a name.
  private func isWord(_ token: Int) -> Bool {
    claim.tokens.indices.contains(token) && claim.tokens[token].kind == .word
      && claim.tokens[token].end - claim.tokens[token].start > 3
  }
}
