internal import FactCheckKit

/// Compares scores, which no reader takes for figures: "2-1", "2:1", "2&1", "10–6".
struct ScoreMatch {
  let claim: Document
  let source: Document

  struct Score {
    var first: Int
    var second: Int
    var span: Span
  }

  enum Outcome {
    case same(Span)
    case other(Span)
  }

  /// What the passage says of the score that a mention of the claim is part of; nil where it is part of none or the passage has none.
  func outcome(of mention: Mention, sentence: Range<Int>, in sentences: [Int]) -> Outcome? {
    guard let own = scores(in: claim, sentence).first(where: { $0.span.overlaps(mention.span) }),
      isBare(mention)
    else { return nil }
    let said = scores(in: claim, sentence)
    let found = sentences.flatMap { scores(in: source, source.sentences[$0]) }
    if let same = found.first(where: { isSame($0, own) }) { return .same(same.span) }
    let free = found.filter { score in !said.contains { isSame($0, score) } }
    return free.count == 1 ? .other(free[0].span) : nil
  }

  private func isSame(_ a: Score, _ b: Score) -> Bool { a.first == b.first && a.second == b.second }

  /// A number without a unit, or a range that a name follows ("1 - 0 Rangers").
  private func isBare(_ mention: Mention) -> Bool {
    guard mention.unit == nil, mention.figure?.vague == false else { return false }
    guard mention.figure?.value == nil, let thing = mention.thing else { return true }
    return claim.tokens[thing.head].flags.contains(.capital)
  }

  private func scores(in document: Document, _ sentence: Range<Int>) -> [Score] {
    guard sentence.count >= 3 else { return [] }
    var scores: [Score] = []
    for i in sentence.lowerBound...(sentence.upperBound - 3) {
      let (a, sign, b) = (document.tokens[i], document.tokens[i + 1], document.tokens[i + 2])
      guard isShort(a), isShort(b), sign.kind == .sign, ScoreMatch.signs.contains(sign.hash),
        sign.flags.contains(.spaceBefore) == b.flags.contains(.spaceBefore),
        sign.hash != ScoreMatch.colon || !sign.flags.contains(.spaceBefore)
      else { continue }
      scores.append(Score(first: value(a, document), second: value(b, document), span: a.span.union(b.span)))
    }
    return scores
  }

  private func value(_ token: Token, _ document: Document) -> Int {
    document.source.readable[token.span.start..<token.span.end].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  private func isShort(_ token: Token) -> Bool { token.kind == .digits && token.end - token.start <= 2 }

  /// With spaces around it, it stands in ratios.
  private static let colon: UInt64 = 0x3A
  /// - : & and the dashes.
  private static let signs: Set<UInt64> = [0x2D, 0x3A, 0x26, 0xE28090, 0xE28091, 0xE28092, 0xE28093, 0xE28094]
}
