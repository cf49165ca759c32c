/// The definition of a link reference or of a footnote: `[label]: …`.
struct MarkdownDefinition {
  let label: [UInt8]
  let isFootnote: Bool
  let contentStart: Int

  init?(_ text: [UInt8], _ range: Range<Int>) {
    guard range.count > 3, text[range.lowerBound] == Ascii.leftBracket else { return nil }
    let start = range.lowerBound + 1
    guard let close = text[start..<range.upperBound].firstIndex(of: Ascii.rightBracket), close > start,
      close + 1 < range.upperBound, text[close + 1] == Ascii.colon
    else { return nil }
    let label = text[start..<close]
    isFootnote = label.first == Ascii.caret
    contentStart = close + 2
    guard isFootnote || MarkdownDefinition.isTarget(text[contentStart..<range.upperBound]) else { return nil }
    self.label = MarkdownDefinition.fold(label)
  }

  /// Whether it is one word and at most a title after it, as in `[map]: map.png "The base"` and not in `[Minister]: we will go`.
  /// A destination that stands on the next line is rare enough to be read as text.
  private static func isTarget(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = bytes.split(whereSeparator: Ascii.isBlank)
    guard words.count > 1 else { return words.count == 1 }
    return words[1].first.map { $0 == Ascii.quote || $0 == Ascii.apostrophe || $0 == Ascii.leftParenthesis } ?? false
  }

  /// Labels match without regard to case and to the amount of white space.
  static func fold(_ label: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in label {
      if Ascii.isSpace(byte) {
        if !folded.isEmpty, folded.last != Ascii.space { folded.append(Ascii.space) }
      } else {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    if folded.last == Ascii.space { folded.removeLast() }
    return folded
  }
}
