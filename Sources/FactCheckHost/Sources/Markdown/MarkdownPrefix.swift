/// What stands before the words of a line: indentation, block quote marks, list markers, task boxes.
struct MarkdownPrefix {
  /// Where the words begin.
  private(set) var end: Int
  private(set) var quotes = 0
  private(set) var hasListMark = false
  /// Columns of white space at the start of the line or after the last quote mark.
  private(set) var indent = 0
  private(set) var isIndentedCode = false

  private let text: [UInt8]
  private let limit: Int

  /// - Parameters:
  ///   - canNumber: whether any number may mark a list item here; otherwise only 1, as a sentence may go on with "1984. It".
  ///   - canIndent: whether four columns of white space make code here.
  ///   - quotesOnly: inside code, where list markers are content.
  init(
    _ text: [UInt8], _ range: Range<Int>, canNumber: Bool = true, canIndent: Bool = false, quotesOnly: Bool = false
  ) {
    self.text = text
    end = range.lowerBound
    limit = range.upperBound
    while true {
      let start = end
      skipBlanks()
      if end < limit, text[end] == Ascii.greater {
        end += 1
        quotes += 1
      } else if quotesOnly {
        // The white space of code is its own.
        end = start
        return
      } else if canIndent, !hasListMark, indent >= 4 {
        isIndentedCode = end < limit
        return
      } else if let markEnd = listMarkEnd(canNumber: canNumber || hasListMark) {
        end = markEnd
        hasListMark = true
        skipTaskBox()
      } else {
        return
      }
    }
  }

  private mutating func skipBlanks() {
    var columns = 0
    while end < limit, Ascii.isBlank(text[end]) {
      columns += text[end] == Ascii.tab ? 4 - columns % 4 : 1
      end += 1
    }
    if !hasListMark { indent = columns }
  }

  private func listMarkEnd(canNumber: Bool) -> Int? {
    guard end < limit else { return nil }
    let byte = text[end]
    if byte == Ascii.hyphen || byte == Ascii.star || byte == Ascii.plus {
      guard !MarkdownRun(text, end..<limit).isRule else { return nil }
      return isBlankOrEnd(end + 1) && hasContent(after: end + 1) ? end + 1 : nil
    }
    var i = end
    while i < limit, Ascii.isDigit(text[i]), i - end < 9 { i += 1 }
    guard i > end, i < limit, text[i] == Ascii.dot || text[i] == Ascii.rightParenthesis else { return nil }
    guard canNumber || (i == end + 1 && text[end] == 0x31) else { return nil }
    return isBlankOrEnd(i + 1) && hasContent(after: i + 1) ? i + 1 : nil
  }

  private func isBlankOrEnd(_ i: Int) -> Bool { i >= limit || Ascii.isBlank(text[i]) }

  /// A marker alone on its line may be a Setext underline or a year at the end of a sentence.
  private func hasContent(after i: Int) -> Bool { text[min(i, limit)..<limit].contains { !Ascii.isBlank($0) } }

  private mutating func skipTaskBox() {
    guard end + 4 < limit, text[end + 1] == Ascii.leftBracket, text[end + 3] == Ascii.rightBracket,
      Ascii.isBlank(text[end + 4]), text[end + 2] == Ascii.space || text[end + 2] | 0x20 == 0x78
    else { return }
    end += 4
  }
}
