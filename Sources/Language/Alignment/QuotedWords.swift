internal import FactCheckKit

/// The words of a quotation without its signs, in the parts that "[…]" leaves.
struct QuotedWords {
  let document: Document
  /// Token positions.
  let words: [Int]
  /// How many words each part has.
  let parts: [Int]

  init(_ document: Document, _ tokens: Range<Int>) {
    self.document = document
    var words: [Int] = []
    var parts: [Int] = [0]
    var depth = 0
    for i in tokens {
      let token = document.tokens[i]
      if token.kind == .sign {
        if token.hash == 0x5B { depth += 1 }
        if token.hash == 0x5D, depth > 0 { depth -= 1 }
        let isEllipsis = token.hash == 0xE280A6 || QuotedWords.isDots(document, i)
        if isEllipsis || token.hash == 0x5B, parts[parts.count - 1] > 0 { parts.append(0) }
        continue
      }
      // Words in square brackets are the quoter's own.
      guard token.kind != .paragraph, depth == 0 else { continue }
      words.append(i)
      parts[parts.count - 1] += 1
    }
    self.words = words
    self.parts = parts.filter { $0 > 0 }
  }

  /// The first of three full stops.
  private static func isDots(_ document: Document, _ i: Int) -> Bool {
    guard i + 2 < document.tokens.count else { return false }
    return (i...i + 2).allSatisfy { document.tokens[$0].kind == .sign && document.tokens[$0].hash == 0x2E }
  }

  /// What is compared of a word: its folded letters, or the digits as written.
  static func key(_ document: Document, _ i: Int) -> UInt64 {
    let token = document.tokens[i]
    guard token.kind == .digits else { return token.hash }
    return document.source.readable[token.span.start..<token.span.end].reduce(Fold.seed) { Fold.mix($0, $1) }
  }

  var keys: [UInt64] { words.map { QuotedWords.key(document, $0) } }
}

/// Finds the words of a quotation in a source.
struct QuotedPassages {
  let quote: QuotedWords
  let source: Document

  /// Words that "[…]" may stand for.
  private static let omitted = 120

  /// The tokens of the source that are the quotation, signs aside.
  func exact() -> Range<Int>? {
    let keys = quote.keys
    guard let first = keys.first, let firstWord = quote.words.first else { return nil }
    for start in starts(of: firstWord, first) {
      if let end = follow(keys, from: start) { return start..<end }
    }
    return nil
  }

  /// The places of the quotation's first word: by the index where it has it, else everywhere.
  private func starts(of word: Int, _ key: UInt64) -> [Int] {
    source.tokens.indices.filter { isWord($0) && QuotedWords.key(source, $0) == key }
  }

  private func isWord(_ i: Int) -> Bool { source.tokens[i].kind != .sign && source.tokens[i].kind != .paragraph }

  /// The end of the quotation if it begins at a token.
  private func follow(_ keys: [UInt64], from start: Int) -> Int? {
    var position = start
    var index = 0
    for (number, count) in quote.parts.enumerated() {
      let part = Array(keys[index..<index + count])
      index += count
      guard let end = number == 0 ? match(part, at: position) : search(part, from: position) else { return nil }
      position = end
    }
    return position
  }

  private func match(_ part: [UInt64], at start: Int) -> Int? {
    var position = start
    for key in part {
      while position < source.tokens.count, source.tokens[position].kind == .sign { position += 1 }
      guard position < source.tokens.count, isWord(position), QuotedWords.key(source, position) == key else {
        return nil
      }
      position += 1
    }
    return position
  }

  private func search(_ part: [UInt64], from start: Int) -> Int? {
    for position in start..<min(source.tokens.count, start + QuotedPassages.omitted) {
      if isWord(position), let end = match(part, at: position) { return end }
    }
    return nil
  }

  /// The passage of the source that has most of the quotation's words in their order.
  func nearest() -> (tokens: Range<Int>, likeness: Double)? {
    let keys = quote.keys
    guard keys.count >= 2, keys.count <= 200 else { return nil }
    var best: (tokens: Range<Int>, likeness: Double)?
    let wanted = Set(keys)
    for sentence in source.sentences where shares(wanted, with: sentence) {
      let words = window(from: sentence).filter { isWord($0) }
      let common = LongestCommon.positions(keys, words.map { QuotedWords.key(source, $0) })
      guard let low = common.first, let high = common.last else { continue }
      let length = max(keys.count, high - low + 1)
      let likeness = Double(common.count) / Double(length)
      guard likeness > best?.likeness ?? 0 else { continue }
      // Words before the first and behind the last common one were altered, too.
      let before = keys.firstIndex(of: QuotedWords.key(source, words[low])) ?? 0
      let behind =
        keys.reversed().firstIndex(of: QuotedWords.key(source, words[high])).map {
          keys.reversed().distance(from: keys.reversed().startIndex, to: $0)
        } ?? 0
      best = (words[max(0, low - before)]..<(words[min(words.count - 1, high + behind)] + 1), likeness)
    }
    return best
  }

  /// Only sentences with a third of the words are looked at closely.
  private func shares(_ wanted: Set<UInt64>, with sentence: Range<Int>) -> Bool {
    sentence.count { isWord($0) && wanted.contains(QuotedWords.key(source, $0)) } * 3
      >= min(quote.words.count, sentence.count)
  }

  /// A quotation may go on into the next sentences.
  private func window(from sentence: Range<Int>) -> Range<Int> {
    let end = min(source.tokens.count, max(sentence.upperBound, sentence.lowerBound + quote.words.count * 2))
    return sentence.lowerBound..<end
  }
}

/// The longest common subsequence.
enum LongestCommon {
  /// Positions in the second list of the elements that both have in the same order.
  static func positions(_ a: [UInt64], _ b: [UInt64]) -> [Int] {
    guard !a.isEmpty, !b.isEmpty, a.count <= 400, b.count <= 400 else { return [] }
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var positions: [Int] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        positions.append(j)
        i += 1
        j += 1
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return positions
  }
}
