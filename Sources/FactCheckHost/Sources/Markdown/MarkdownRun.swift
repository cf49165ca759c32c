/// A line seen as a run of one sign: code fences, rules, Setext underlines.
struct MarkdownRun {
  let mark: UInt8
  /// How many of the sign stand together at the start.
  let length: Int
  /// Nothing but white space follows.
  let isAlone: Bool
  /// A thematic break: three or more of `-`, `*` or `_`, with blanks between them at most.
  let isRule: Bool
  /// The sign, where the line opens a code block.
  let fenceMark: UInt8?

  init(_ text: [UInt8], _ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound, Ascii.isBlank(text[i]) { i += 1 }
    let mark = i < range.upperBound ? text[i] : 0
    let start = i
    while i < range.upperBound, text[i] == mark { i += 1 }
    self.mark = mark
    length = i - start
    let rest = text[i..<range.upperBound]
    isAlone = length > 0 && rest.allSatisfy(Ascii.isBlank)
    var isRule = false
    if mark == Ascii.hyphen || mark == Ascii.star || mark == Ascii.underscore,
      rest.allSatisfy({ $0 == mark || Ascii.isBlank($0) })
    {
      isRule = length + rest.count { $0 == mark } >= 3
    }
    self.isRule = isRule
    // The info string of a backtick fence holds no backtick; otherwise the line is a code span.
    let isFence =
      length >= 3 && (mark == Ascii.tilde || (mark == Ascii.backtick && !rest.contains(Ascii.backtick)))
    fenceMark = isFence ? mark : nil
  }

  /// Under a paragraph, what makes it a heading.
  var isSetextUnderline: Bool { isAlone && (mark == Ascii.equals || mark == Ascii.hyphen) }
}

/// Headings in the ATX form: `## Words ##`.
enum MarkdownHeading {
  /// The words of the heading; nil where the line is none.
  static func content(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, text[start] == Ascii.hash { start += 1 }
    guard (1...6).contains(start - range.lowerBound), start == range.upperBound || Ascii.isBlank(text[start]) else {
      return nil
    }
    var end = range.upperBound
    while end > start, Ascii.isBlank(text[end - 1]) { end -= 1 }
    var closing = end
    while closing > start, text[closing - 1] == Ascii.hash { closing -= 1 }
    if closing < end, Ascii.isBlank(text[closing - 1]) { end = closing }
    return start..<end
  }
}
