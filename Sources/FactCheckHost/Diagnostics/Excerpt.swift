/// A line of a file with a line of carets below it, both as a terminal shows them.
struct Excerpt {
  /// The most cells that a line takes; of longer ones, the surroundings of the caret are shown.
  static let longest = 120
  /// How much stays before the caret in a line that is cut.
  private static let lead = 40

  private(set) var line = ""
  private(set) var carets = ""

  /// A character of the line.
  private struct Cell {
    var text: String
    var width: Int
    var isTab: Bool { text == "\t" }
  }

  /// - Parameters:
  ///   - bytes: the line without its end; bytes that are not UTF-8 are shown as such.
  ///   - column: 1-based, in Unicode scalars; past the end counts as the end.
  ///   - width: how many scalars are underlined.
  init(_ bytes: ArraySlice<UInt8>, column: Int, width: Int) {
    let near = Excerpt.surroundings(of: max(column - 1, 0), in: bytes)
    let cells = Excerpt.cells(of: near.bytes)
    let start = min(max(column - 1, 0) - near.skipped, cells.count)
    let end = min(start + min(max(width, 1), cells.count), cells.count)
    let shown = Excerpt.window(of: cells, around: start)
    if near.skipped + shown.lowerBound > 0 {
      line += "…"
      carets += " "
    }
    for index in shown {
      line += cells[index].text
      if index < start { carets += cells[index].isTab ? "\t" : String(repeating: " ", count: cells[index].width) }
    }
    let visibleEnd = min(end, shown.upperBound)
    let underlined = cells[min(start, visibleEnd)..<visibleEnd].reduce(0) { $0 + $1.width }
    carets += String(repeating: "^", count: max(1, underlined))
    if shown.upperBound < cells.count || near.bytes.endIndex < bytes.endIndex { line += "…" }
  }

  /// The part of a line that can be shown if the caret is to be in it, and how many scalars stand before that part.
  ///
  /// A line can have millions of characters; only those near the caret are looked at one by one.
  private static func surroundings(
    of caret: Int, in line: ArraySlice<UInt8>
  ) -> (bytes: ArraySlice<UInt8>, skipped: Int) {
    let reach = 4 * longest
    var start = line.startIndex
    var skipped = 0
    var count = 0
    for position in line.indices where line[position] & 0xC0 != 0x80 {
      if count == max(0, caret - reach) { (start, skipped) = (position, count) }
      if count == caret + reach { return (line[start..<position], skipped) }
      count += 1
    }
    return (line[start...], skipped)
  }

  private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        position += encoded.count
        if scalar == "\t" {
          cells.append(Cell(text: "\t", width: 1))
        } else if let escape = Escaped.escape(for: scalar) {
          cells.append(Cell(text: escape, width: escape.unicodeScalars.count))
        } else {
          cells.append(Cell(text: String(scalar), width: DisplayWidth.of(scalar)))
        }
      case .error(let length):
        let digits = bytes[position..<min(position + length, bytes.endIndex)].map { byte in
          (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16, uppercase: true)
        }
        position += length
        cells.append(Cell(text: digits.joined(), width: 4 * digits.count))
      case .emptyInput: return cells
      }
    }
  }

  /// The cells to show: all of them if they fit, else as many as do, with the caret among them.
  private static func window(of cells: [Cell], around caret: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= longest { return 0..<cells.count }
    var start = caret
    var width = 0
    while start > 0, width + cells[start - 1].width <= lead {
      start -= 1
      width += cells[start].width
    }
    var end = caret
    while end < cells.count, width + cells[end].width <= longest {
      width += cells[end].width
      end += 1
    }
    // At the end of a line, what was not needed after the caret is given to what stands before it.
    while start > 0, end == cells.count, width + cells[start - 1].width <= longest {
      start -= 1
      width += cells[start].width
    }
    return start..<end
  }
}
