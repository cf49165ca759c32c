internal import FactCheckKit

/// Says whether a word of one document is met again in another: the same word, or one whose meaning it covers.
struct WordLink {
  let from: Document
  let to: Document

  /// Whether the word that begins at a token has a match among a range of tokens of the other document.
  func matches(_ token: Int, in range: Range<Int>) -> Bool {
    let hash = from.tokens[token].hash
    if to.tokens[range].contains(where: { $0.hash == hash && $0.isWord }) { return true }
    let senses = from.senses(at: token)
    guard !senses.isEmpty else { return false }
    return to.senses(in: range).contains { found in
      // Two words that only perhaps mean the same say nothing.
      senses.contains { !($0.isWeak && found.isWeak) && to.concepts.isA(found.concept, $0.concept) }
    }
  }
}

extension Token {
  /// Something that can be spoken of: neither a sign nor a break.
  var isWord: Bool { kind == .word || kind == .mixed || kind == .digits }
}

extension Document {
  /// The words that carry meaning: those that mean something known, and those not known at all. Words that are known and mean
  /// nothing by themselves ("the", "of") hold a sentence together.
  var contentWords: [Int] {
    tokens.indices.filter { tokens[$0].isWord && (tokens[$0].entry < 0 || !senses(at: $0).isEmpty) }
  }

  /// The tokens of the sentences that a span touches and of as many sentences on either side.
  func sentenceTokens(around span: Span, neighbours: Int) -> Range<Int> {
    guard !tokens.isEmpty, !sentences.isEmpty else { return 0..<0 }
    let first = sentence(of: firstToken(endingAfter: span.start))
    let last = sentence(of: firstToken(endingAfter: span.end - 1))
    let low = sentences[max(0, first - neighbours)].lowerBound
    return low..<max(low, sentences[min(sentences.count - 1, last + neighbours)].upperBound)
  }

  private func firstToken(endingAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count - 1
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
