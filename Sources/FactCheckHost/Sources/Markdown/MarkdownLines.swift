/// The lines of a text without their ends (LF, CRLF or CR).
struct MarkdownLines {
  private var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    // A byte order mark belongs to no line.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var i = start
    while i < bytes.count {
      if bytes[i] == Ascii.lineFeed || bytes[i] == Ascii.carriageReturn {
        ranges.append(start..<i)
        if bytes[i] == Ascii.carriageReturn, i + 1 < bytes.count, bytes[i + 1] == Ascii.lineFeed { i += 1 }
        start = i + 1
      }
      i += 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
  }

  var count: Int { ranges.count }

  subscript(i: Int) -> Range<Int> { ranges[i] }

  /// How many lines the front matter takes: from a `---` (YAML) or `+++` (TOML) on the first line to the one that closes it.
  func frontMatterEnd(in text: [UInt8]) -> Int {
    guard let first = ranges.first else { return 0 }
    let isTOML = isMark("+++", first, text)
    guard isTOML || isMark("---", first, text) else { return 0 }
    for i in 1..<max(1, count) {
      if isTOML ? isMark("+++", ranges[i], text) : isMark("---", ranges[i], text) || isMark("...", ranges[i], text) {
        return i + 1
      }
    }
    return 0
  }

  private func isMark(_ mark: StaticString, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text.holds(mark, at: range.lowerBound, before: range.upperBound)
      && text[range.dropFirst(mark.utf8CodeUnitCount)].allSatisfy(Ascii.isBlank)
  }
}
