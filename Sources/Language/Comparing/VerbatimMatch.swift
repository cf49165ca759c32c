internal import FactCheckKit

/// Finds numbers and weekdays of names, which are not translated: "Four Corners", "the Sunday Times", "the back nine".
struct VerbatimMatch {
  let claim: Document
  let source: Document

  /// The words of the source that are the mention's with a neighbouring word of the claim; nil where it has no such words.
  func span(of mention: Mention, in sentences: [Int]) -> Span? {
    guard claim.source.language != source.source.language else { return nil }
    guard
      let core = mention.tokens.last(where: {
        claim.tokens[$0].kind == .word && claim.tokens[$0].end - claim.tokens[$0].start > 2
      })
    else { return nil }
    let pairs = [(core, core + 1), (core - 1, core)]
    for (a, b) in pairs where claim.tokens.indices.contains(a) && claim.tokens.indices.contains(b) && isName(a, b) {
      for sentence in sentences {
        for token in source.sentences[sentence].dropLast() where isSame(a, token) && isSame(b, token + 1) {
          return source.tokens[token].span.union(source.tokens[token + 1].span)
        }
      }
    }
    return nil
  }

  private func isName(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (claim.tokens[a], claim.tokens[b])
    return x.kind == .word && y.kind == .word && x.end - x.start > 2 && y.end - y.start > 2
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    source.tokens[b].kind == .word && claim.tokens[a].hash == source.tokens[b].hash
  }
}
