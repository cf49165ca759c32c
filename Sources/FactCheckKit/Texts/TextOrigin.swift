/// Where the words of a text stand in the file that it was taken out of, such as a web page.
public struct TextOrigin: Sendable {
  /// A stretch of the text that stands in the file just so, from these offsets on.
  private struct Run {
    var text: Int
    var file: Int
  }

  /// The bytes of the file.
  public let bytes: [UInt8]
  private var runs: [Run] = []

  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Says that what follows in the text from `text` on stands in the file from `file` on. Offsets only grow.
  public mutating func add(text: Int, file: Int) {
    if let last = runs.last {
      if file - text == last.file - last.text { return }
      if last.text == text {
        runs[runs.count - 1].file = file
        return
      }
    }
    runs.append(Run(text: text, file: file))
  }

  /// The offset in the file of an offset in the text.
  public func offset(of text: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= text { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return min(text, bytes.count) }
    return min(runs[low - 1].file + text - runs[low - 1].text, bytes.count)
  }

  /// The offsets in the file of a span of the text. Its end is that of its last character, whatever is left out behind that.
  public func span(of span: Span) -> Span {
    let start = offset(of: span.start)
    guard span.end > span.start else { return Span(start: start, end: start) }
    return Span(start: start, end: max(start, offset(of: span.end - 1) + 1))
  }
}
