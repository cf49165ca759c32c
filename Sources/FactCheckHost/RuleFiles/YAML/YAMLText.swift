internal import FactCheckKit

/// A YAML text with an index of its lines, so that the character counts of the parser become lines and columns.
///
/// The parser's own lines are not used: it also breaks lines at U+0085, U+2028 and U+2029, which editors do not count.
struct YAMLText {
  /// Valid UTF-8, without a byte order mark.
  let bytes: ArraySlice<UInt8>
  /// Of each line, the Unicode scalars before it and its byte position in `bytes`.
  private let starts: [(index: Int, byte: Int)]

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var starts = [(index: 0, byte: bytes.startIndex)]
    var index = 0
    var position = bytes.startIndex
    for byte in bytes {
      position += 1
      if byte & 0xC0 != 0x80 { index += 1 }
      let endsLine = byte == 0x0A || (byte == 0x0D && !(position < bytes.endIndex && bytes[position] == 0x0A))
      if endsLine { starts.append((index, position)) }
    }
    self.starts = starts
  }

  /// The mark of the scalar that has that many before it.
  func mark(_ index: Int) -> YAMLMark {
    let line = line(ofIndex: index)
    return YAMLMark(index: index, location: Location(line: line + 1, column: index - starts[line].index + 1))
  }

  /// The mark of a byte of the text, counted from its first.
  func mark(ofByte offset: Int) -> YAMLMark {
    let end = min(bytes.startIndex + max(offset, 0), bytes.endIndex)
    return mark(bytes[..<end].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
  }

  /// The mark of a column of a 1-based line.
  func mark(line: Int, column: Int) -> YAMLMark {
    mark(starts[min(max(line - 1, 0), starts.count - 1)].index + column - 1)
  }

  /// A 1-based line without its end; empty where there is no such line.
  func line(_ number: Int) -> [Unicode.Scalar] {
    guard number >= 1, number <= starts.count else { return [] }
    let end = number < starts.count ? starts[number].byte : bytes.endIndex
    let text = String(decoding: bytes[starts[number - 1].byte..<end], as: UTF8.self)
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
    return scalars
  }

  /// The scalar that has that many before it; nil at a line end and past the end of the text.
  func scalar(at index: Int) -> Unicode.Scalar? {
    let mark = mark(index)
    let line = line(mark.location.line)
    return line.indices.contains(mark.location.column - 1) ? line[mark.location.column - 1] : nil
  }

  private func line(ofIndex index: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle].index <= index { low = middle } else { high = middle }
    }
    return low
  }
}
