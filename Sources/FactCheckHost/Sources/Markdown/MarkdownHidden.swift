/// Stretches of HTML that no reader sees: comments, scripts and style sheets. They may run over many lines.
struct MarkdownHidden {
  private struct Kind {
    var opener: StaticString
    var closer: StaticString
    /// Set once no closer follows, so that a text full of openers is not searched again for each.
    var isNeverClosed = false
  }

  private var kinds = [
    Kind(opener: "<!--", closer: "-->"), Kind(opener: "<script", closer: "</script>"),
    Kind(opener: "<style", closer: "</style>"),
  ]

  /// Blanks what is opened in a line, outside code spans, up to its end wherever that is.
  mutating func blank(in text: inout [UInt8], openedIn line: Range<Int>) {
    var i = line.lowerBound
    var isCode = false
    while i < line.upperBound {
      if text[i] == Ascii.backtick { isCode.toggle() }
      if text[i] == Ascii.less, !isCode, let end = end(of: i, in: text, line: line) {
        text.blank(i..<end)
        i = end
      } else {
        i += 1
      }
    }
  }

  private mutating func end(of start: Int, in text: [UInt8], line: Range<Int>) -> Int? {
    for k in kinds.indices where !kinds[k].isNeverClosed {
      guard text.holds(kinds[k].opener, at: start, before: line.upperBound) else { continue }
      let closer = kinds[k].closer
      var i = start + kinds[k].opener.utf8CodeUnitCount
      while i < text.count {
        if text.holds(closer, at: i, before: text.count) { return i + closer.utf8CodeUnitCount }
        i += 1
      }
      kinds[k].isNeverClosed = true
    }
    return nil
  }
}
