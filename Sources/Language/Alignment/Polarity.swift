internal import FactCheckKit

/// Which negations and other turning words of a sentence bear on given words of it.
struct Polarity {
  let document: Document
  let sentence: Range<Int>
  let words: [Int]

  init(_ document: Document, _ sentence: Range<Int>) {
    self.document = document
    self.sentence = sentence
    words = WordList(document, in: sentence).words
  }

  /// Whether a mark of the kind bears on one of the words: on the next content word of its clause, or on the one before where none follows.
  func has(_ kind: StatementMark.Kind, on wanted: Set<Int>) -> Bool { mark(kind, on: wanted) != nil }

  /// Whether the sentence has a mark of the kind at all.
  func hasAny(_ kind: StatementMark.Kind) -> Bool {
    document.features.marks(in: sentence).contains { $0.kind == kind }
  }

  func mark(_ kind: StatementMark.Kind, on wanted: Set<Int>) -> StatementMark? {
    document.features.marks(in: sentence).first { $0.kind == kind && bears($0, on: wanted) }
  }

  private func bears(_ mark: StatementMark, on wanted: Set<Int>) -> Bool {
    let clause = clause(around: mark.tokens.lowerBound)
    if let next = words.first(where: { $0 >= mark.tokens.upperBound && clause.contains($0) }) {
      return wanted.contains(next)
    }
    return words.last { $0 < mark.tokens.lowerBound && clause.contains($0) }.map { wanted.contains($0) } ?? false
  }

  /// The words between the commas, colons, dashes and brackets around a token.
  private func clause(around token: Int) -> Range<Int> {
    var low = token
    while low > sentence.lowerBound, !separates(low - 1) { low -= 1 }
    var high = token
    while high < sentence.upperBound, !separates(high) { high += 1 }
    return low..<max(high, low)
  }

  private func separates(_ i: Int) -> Bool {
    document.tokens[i].kind == .sign && Clauses.isSeparator(document.tokens[i].hash)
  }
}
