/// The part of a link in round brackets: `(destination "title")`.
enum MarkdownTarget {
  /// Where it ends, after its `)`; nil where it is none.
  static func end(in text: [UInt8], from open: Int, limit: Int) -> Int? {
    var i = skipSpace(text, open + 1, limit)
    guard let destination = destinationEnd(in: text, from: i, limit: limit) else { return nil }
    i = skipSpace(text, destination, limit)
    if i > destination, i < limit, let title = titleEnd(in: text, from: i, limit: limit) {
      i = skipSpace(text, title, limit)
    }
    return i < limit && text[i] == Ascii.rightParenthesis ? i + 1 : nil
  }

  private static func skipSpace(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit, Ascii.isSpace(text[i]) { i += 1 }
    return i
  }

  /// Round brackets in a destination are balanced and nest at most 32 deep, which also bounds the search.
  private static func destinationEnd(in text: [UInt8], from start: Int, limit: Int) -> Int? {
    var i = start
    if i < limit, text[i] == Ascii.less {
      i += 1
      while i < limit, text[i] != Ascii.greater {
        if text[i] == Ascii.less || text[i] == Ascii.lineFeed { return nil }
        i += 1
      }
      return i < limit ? i + 1 : nil
    }
    var depth = 0
    while i < limit, !Ascii.isSpace(text[i]) {
      if text[i] == Ascii.backslash, i + 1 < limit {
        i += 1
      } else if text[i] == Ascii.leftParenthesis {
        depth += 1
        if depth > 32 { return nil }
      } else if text[i] == Ascii.rightParenthesis {
        if depth == 0 { return i }
        depth -= 1
      }
      i += 1
    }
    return i
  }

  private static func titleEnd(in text: [UInt8], from start: Int, limit: Int) -> Int? {
    let closer: UInt8
    switch text[start] {
    case Ascii.quote, Ascii.apostrophe: closer = text[start]
    case Ascii.leftParenthesis: closer = Ascii.rightParenthesis
    default: return nil
    }
    var i = start + 1
    while i < limit, text[i] != closer {
      // As in the destination: what opened the title does not occur in it, so no search passes over another's start.
      if closer == Ascii.rightParenthesis, text[i] == Ascii.leftParenthesis { return nil }
      i += text[i] == Ascii.backslash ? 2 : 1
    }
    return i < limit ? i + 1 : nil
  }
}
