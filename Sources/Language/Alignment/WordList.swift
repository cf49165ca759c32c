internal import FactCheckKit

/// The words of a sentence that carry meaning.
struct WordList {
  let document: Document
  let words: [Int]

  /// - Parameter withQuotations: takes in the words of long quotations, too.
  init(_ document: Document, in tokens: Range<Int>, withQuotations: Bool = false) {
    self.document = document
    let content = document.features.content
    var i = WordList.first(in: content, from: tokens.lowerBound)
    var words: [Int] = []
    while i < content.count, content[i].token < tokens.upperBound {
      if withQuotations || !content[i].isQuoted { words.append(Int(content[i].token)) }
      i += 1
    }
    self.words = words
  }

  private static func first(in content: [ContentWord], from token: Int) -> Int {
    var (low, high) = (0, content.count)
    while low < high {
      let middle = (low + high) / 2
      if content[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens of the phrase that begins here, itself included.
  func phrase(at token: Int) -> Range<Int> {
    let length = document.senses(at: token).map { Int($0.length) }.max() ?? 1
    return token..<min(token + length, document.tokens.count)
  }
}
