/// Finds which `*`, `_` and `~~` of a stretch mark emphasis and which are just signs.
struct MarkdownEmphasis {
  /// What to blank.
  private(set) var marks: [Range<Int>] = []
  /// Openers that wait for a closer, one stack a sign.
  private var openers: [UInt8: [Range<Int>]] = [:]

  /// Takes the next run of a sign; closes what it can close, else waits for a closer itself.
  mutating func add(_ run: Range<Int>, in text: [UInt8], limit: Int) {
    let mark = text[run.lowerBound]
    if mark == Ascii.tilde, run.count > 2 { return }
    let before = Neighbour(run.lowerBound > 0 ? text[run.lowerBound - 1] : nil)
    let after = Neighbour(run.upperBound < limit ? text[run.upperBound] : nil)
    // CommonMark, "left-flanking" and "right-flanking": against a word, or against a sign with no word on the other side.
    let isLeft = after != .space && (after == .word || before != .word)
    let isRight = before != .space && (before == .word || after != .word)
    // An underscore inside a word, as in snake_case, is part of it.
    let canOpen = isLeft && (mark != Ascii.underscore || !isRight || before == .sign)
    let canClose = isRight && (mark != Ascii.underscore || !isLeft || after == .sign)
    var rest = run
    if canClose { rest = close(rest, mark: mark) }
    if canOpen, !rest.isEmpty { openers[mark, default: []].append(rest) }
  }

  /// Pairs the run with the nearest openers; what is left of it comes back.
  private mutating func close(_ run: Range<Int>, mark: UInt8) -> Range<Int> {
    var rest = run
    while !rest.isEmpty, let opener = openers[mark]?.popLast() {
      let count = min(opener.count, rest.count)
      marks.append(opener.upperBound - count..<opener.upperBound)
      marks.append(rest.lowerBound..<rest.lowerBound + count)
      rest = rest.lowerBound + count..<rest.upperBound
      if opener.count > count { openers[mark]?.append(opener.lowerBound..<opener.upperBound - count) }
    }
    return rest
  }

  private enum Neighbour {
    case space, sign, word

    /// Bytes outside ASCII count as letters; the end of the stretch counts as white space.
    init(_ byte: UInt8?) {
      guard let byte else {
        self = .space
        return
      }
      self = Ascii.isSpace(byte) ? .space : Ascii.isPunctuation(byte) ? .sign : .word
    }
  }
}
