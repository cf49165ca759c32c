internal import FactCheckKit

/// A source in the report: its lines, with what is evidence marked and linked to the claims.
struct HTMLSource {
  private let source: SourceText
  private let marks: [SourceMarks.Mark]
  private let number: Int
  /// Of large sources only what stands around evidence is shown.
  private static let largest = 1 << 20
  private static let surroundings = 5

  /// - Parameter number: of the source; ids of its marks begin with it.
  init(_ source: SourceText, marks: SourceMarks, number: Int) {
    self.source = source
    self.marks = marks.marks
    self.number = number
  }

  static func id(source: Int, mark: Int) -> String { "m\(source)-\(mark)" }

  func append(to page: inout String) {
    let name = HTMLText.escaped(source.name)
    page += "<article class=\"src\" aria-label=\"\(name)\"><h3>\(name)</h3><div class=\"text\" lang=\""
    page += HTMLText.escaped(source.language) + "\" dir=\"auto\">\n"
    let lines = lineSpans()
    let shown = shownLines(lines)
    let file = source.origin.map { LineIndex($0.bytes) }
    var mark = 0
    var last = -1
    for i in lines.indices where shown?.contains(i) ?? true {
      if i > last + 1 { page += "<p class=\"gap\">\(i - last - 1) lines without evidence</p>\n" }
      let number = source.origin.flatMap { file?.location(of: $0.offset(of: lines[i].start)).line } ?? i + 1
      append(lines[i], number: number, mark: &mark, to: &page)
      last = i
    }
    if last < lines.count - 1 { page += "<p class=\"gap\">\(lines.count - 1 - last) lines without evidence</p>\n" }
    page += "</div></article>\n"
  }

  private func append(_ line: Span, number: Int, mark: inout Int, to page: inout String) {
    page += "<p class=\"l\" data-n=\"\(number)\">"
    while mark < marks.count, marks[mark].span.start < line.start { mark += 1 }
    var position = line.start
    while mark < marks.count, marks[mark].span.start < line.end {
      let (span, verdict, claim) = (marks[mark].span, marks[mark].verdict, marks[mark].claim)
      HTMLText.append(source.bytes[position..<max(position, span.start)], to: &page)
      page +=
        "<a class=\"m \(verdict.rawValue)\" id=\"\(HTMLSource.id(source: self.number, mark: mark))\" href=\"#c\(claim + 1)\">"
      HTMLText.append(source.bytes[span.start..<min(span.end, line.end)], to: &page)
      page += "</a>"
      position = min(span.end, line.end)
      mark += 1
    }
    HTMLText.append(source.bytes[position..<line.end], to: &page)
    page += "</p>\n"
  }

  /// The lines without their ends, and without a byte order mark.
  private func lineSpans() -> [Span] {
    let bytes = source.bytes
    var lines: [Span] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for i in bytes.indices {
      let isEnd = bytes[i] == 0x0A || (bytes[i] == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A))
      guard isEnd else { continue }
      let end = bytes[i] == 0x0A && i > start && bytes[i - 1] == 0x0D ? i - 1 : i
      lines.append(Span(start: min(start, end), end: end))
      start = i + 1
    }
    if start < bytes.count { lines.append(Span(start: start, end: bytes.count)) }
    return lines
  }

  /// nil: all of them.
  private func shownLines(_ lines: [Span]) -> Set<Int>? {
    guard source.bytes.count > HTMLSource.largest else { return nil }
    var shown: Set<Int> = []
    var mark = 0
    for (i, line) in lines.enumerated() {
      while mark < marks.count, marks[mark].span.end <= line.start { mark += 1 }
      guard mark < marks.count, marks[mark].span.start < line.end else { continue }
      let first = max(0, i - HTMLSource.surroundings)
      shown.formUnion(first...min(lines.count - 1, i + HTMLSource.surroundings))
    }
    return shown
  }
}
