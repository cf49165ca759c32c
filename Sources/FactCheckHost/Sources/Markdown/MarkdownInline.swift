/// The second pass over a Markdown text: blanks the markup inside running text.
struct MarkdownInline {
  private(set) var text: [UInt8]
  private let labels: Set<[UInt8]>
  private var brackets: [Bracket] = []
  private var emphasis = MarkdownEmphasis()
  /// Where in the stretch a run of so many backticks last begins: a code span that nothing closes is not searched for.
  private var lastTicks: [Int: Int] = [:]
  private var limit = 0

  /// A `[` or `![` that waits for its `]`.
  private struct Bracket {
    var start: Int
    var isImage: Bool
    /// Labels hold no brackets.
    var hasInner = false
  }

  init(text: [UInt8], labels: Set<[UInt8]>) {
    self.text = text
    self.labels = labels
  }

  mutating func read(_ range: Range<Int>) {
    limit = range.upperBound
    brackets.removeAll(keepingCapacity: true)
    emphasis = MarkdownEmphasis()
    findTicks(range)
    var i = range.lowerBound
    while i < limit { i = step(i) }
    for range in emphasis.marks { text.blank(range) }
  }

  /// Reads what stands at an offset and says where to go on.
  private mutating func step(_ i: Int) -> Int {
    switch text[i] {
    case Ascii.backslash: return escape(i)
    case Ascii.backtick: return codeSpan(i)
    case Ascii.less: return tag(i)
    case Ascii.ampersand: return entity(i)
    case Ascii.exclamation where i + 1 < limit && text[i + 1] == Ascii.leftBracket:
      brackets.append(Bracket(start: i, isImage: true))
      return i + 2
    case Ascii.leftBracket:
      brackets.append(Bracket(start: i, isImage: false))
      return i + 1
    case Ascii.rightBracket: return closeBracket(i)
    case Ascii.star, Ascii.underscore, Ascii.tilde:
      var end = i
      while end < limit, text[end] == text[i] { end += 1 }
      emphasis.add(i..<end, in: text, limit: limit)
      return end
    default: return i + 1
    }
  }

  /// A backslash before a sign makes it a sign; before a line end it breaks the line.
  private mutating func escape(_ i: Int) -> Int {
    guard i + 1 < limit else { return i + 1 }
    let next = text[i + 1]
    guard Ascii.isPunctuation(next) || next == Ascii.lineFeed || next == Ascii.carriageReturn else { return i + 1 }
    text[i] = Ascii.space
    return i + 2
  }

  private mutating func findTicks(_ range: Range<Int>) {
    lastTicks.removeAll(keepingCapacity: true)
    var i = range.lowerBound
    while i < limit {
      let length = ticks(at: i)
      if length > 0 { lastTicks[length] = i }
      i += max(1, length)
    }
  }

  private func ticks(at i: Int) -> Int {
    var end = i
    while end < limit, text[end] == Ascii.backtick { end += 1 }
    return end - i
  }

  private mutating func codeSpan(_ start: Int) -> Int {
    let length = ticks(at: start)
    var i = start + length
    guard let last = lastTicks[length], last >= i else { return i }
    while i < limit {
      let count = ticks(at: i)
      if count == length {
        text.blank(start..<start + length)
        text.blank(i..<i + length)
        return i + length
      }
      i += max(1, count)
    }
    return start + length
  }

  /// An HTML tag or an autolink. A tag holds no `<`, even in quotes; so the search for its end is never repeated.
  private mutating func tag(_ start: Int) -> Int {
    guard start + 1 < limit else { return start + 1 }
    let first = text[start + 1]
    guard Ascii.isLetter(first) || first == Ascii.slash || first == Ascii.exclamation || first == 0x3F else {
      return start + 1
    }
    var i = start + 1
    while i < limit, text[i] != Ascii.less, text[i] != Ascii.greater { i += 1 }
    guard i < limit, text[i] == Ascii.greater else { return start + 1 }
    text.blank(start..<i + 1)
    return i + 1
  }

  /// Spaces that are spelled out: "35&nbsp;km". Other entities keep their names, as they are not as long as what they mean.
  private mutating func entity(_ i: Int) -> Int {
    let spaces: [StaticString] = ["&nbsp;", "&thinsp;", "&ensp;", "&emsp;", "&#160;", "&#xa0;", "&#xA0;", "&#8239;"]
    for name in spaces where text.holds(name, at: i, before: limit) {
      text.blank(i..<i + name.utf8CodeUnitCount)
      return i + name.utf8CodeUnitCount
    }
    return i + 1
  }

  private mutating func closeBracket(_ close: Int) -> Int {
    guard let bracket = brackets.popLast() else { return close + 1 }
    if !brackets.isEmpty { brackets[brackets.count - 1].hasInner = true }
    let content = (bracket.start + (bracket.isImage ? 2 : 1))..<close
    if content.first.map({ text[$0] }) == Ascii.caret, content.count > 1, !bracket.hasInner {
      text.blank(bracket.start..<close + 1)
      return close + 1
    }
    guard let end = targetEnd(after: close, content: bracket.hasInner ? 0..<0 : content) else { return close + 1 }
    text.blank(bracket.start..<content.lowerBound)
    text.blank(close..<end)
    return end
  }

  /// Where a link ends that has its text's `]` at `close`; nil where the brackets are just brackets.
  private func targetEnd(after close: Int, content: Range<Int>) -> Int? {
    let next = close + 1
    if next < limit, text[next] == Ascii.leftParenthesis,
      let end = MarkdownTarget.end(in: text, from: next, limit: limit)
    {
      return end
    }
    if next < limit, text[next] == Ascii.leftBracket {
      let label = text[next + 1..<min(limit, next + 1000)].prefix {
        $0 != Ascii.leftBracket && $0 != Ascii.rightBracket
      }
      if label.endIndex < limit, text[label.endIndex] == Ascii.rightBracket {
        if !label.isEmpty, labels.contains(MarkdownDefinition.fold(label)) { return label.endIndex + 1 }
        if label.isEmpty, isDefined(content) { return label.endIndex + 1 }
      }
    }
    return isDefined(content) ? next : nil
  }

  private func isDefined(_ content: Range<Int>) -> Bool {
    !labels.isEmpty && !content.isEmpty && content.count < 1000
      && labels.contains(MarkdownDefinition.fold(text[content]))
  }
}
