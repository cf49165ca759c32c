internal import FactCheckKit

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
      if quotation.isLong { blocked.formUnion(quotation.tokens) }
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
