/// The first pass over a Markdown text: line by line, blanks what makes blocks and finds the stretches of running text.
struct MarkdownBlocks {
  private(set) var text: [UInt8]
  /// Headings, paragraphs and table rows: what the second pass reads.
  private(set) var inlineRanges: [Range<Int>] = []
  /// The labels that link references define, folded.
  private(set) var labels: Set<[UInt8]> = []

  private let lines: MarkdownLines
  private var hidden = MarkdownHidden()
  private var fence: Fence?
  /// Where the paragraph began that the line may go on with.
  private var paragraph: Range<Int>?
  private var isInList = false
  private var isInTable = false
  private var previousIsBlank = true
  private var line = 0

  /// A code block that is open.
  private struct Fence {
    var mark: UInt8
    var length: Int
    var isQuoted: Bool
  }

  init(_ bytes: [UInt8]) {
    text = bytes
    lines = MarkdownLines(bytes)
  }

  mutating func read() {
    line = lines.frontMatterEnd(in: text)
    for i in 0..<line { text.blank(lines[i]) }
    while line < lines.count {
      readLine(lines[line])
      line += 1
    }
    endParagraph()
  }

  private mutating func readLine(_ range: Range<Int>) {
    if let fence, closesOrFills(fence, range) { return }
    hidden.blank(in: &text, openedIn: range)
    let prefix = MarkdownPrefix(
      text, range, canNumber: isInList || paragraph == nil, canIndent: !isInList && paragraph == nil)
    text.blank(range.lowerBound..<prefix.end)
    if prefix.hasListMark {
      endParagraph()
      isInList = true
    }
    let rest = prefix.end..<range.upperBound
    let isBlank = rest.allSatisfy { Ascii.isBlank(text[$0]) }
    defer { previousIsBlank = isBlank }
    if isBlank { return endParagraph() }
    if previousIsBlank, !prefix.hasListMark, prefix.indent == 0 { isInList = false }
    if prefix.isIndentedCode { return }
    readBlock(rest, isQuoted: prefix.quotes > 0)
  }

  private mutating func readBlock(_ rest: Range<Int>, isQuoted: Bool) {
    let run = MarkdownRun(text, rest)
    if let mark = run.fenceMark {
      fence = Fence(mark: mark, length: run.length, isQuoted: isQuoted)
      return blankLine(rest)
    }
    if run.isRule || (run.isSetextUnderline && paragraph != nil) { return blankLine(rest) }
    if let heading = MarkdownHeading.content(text, rest) {
      endParagraph()
      text.blank(rest.lowerBound..<heading.lowerBound)
      text.blank(heading.upperBound..<rest.upperBound)
      inlineRanges.append(heading)
      return
    }
    if paragraph == nil, let definition = MarkdownDefinition(text, rest) { return readDefinition(definition, rest) }
    if readTableRow(rest) { return }
    paragraph = (paragraph?.lowerBound ?? rest.lowerBound)..<rest.upperBound
  }

  /// Whether the line belongs to the open code block.
  private mutating func closesOrFills(_ fence: Fence, _ range: Range<Int>) -> Bool {
    let prefix = MarkdownPrefix(text, range, quotesOnly: true)
    if fence.isQuoted {
      if prefix.quotes == 0 {
        self.fence = nil
        return false
      }
      text.blank(range.lowerBound..<prefix.end)
    }
    let rest = (fence.isQuoted ? prefix.end : range.lowerBound)..<range.upperBound
    let run = MarkdownRun(text, rest)
    if run.mark == fence.mark, run.length >= fence.length, run.isAlone {
      self.fence = nil
      text.blank(rest)
    }
    previousIsBlank = false
    return true
  }

  private mutating func readDefinition(_ definition: MarkdownDefinition, _ rest: Range<Int>) {
    if definition.isFootnote {
      text.blank(rest.lowerBound..<definition.contentStart)
      paragraph = definition.contentStart..<rest.upperBound
      return
    }
    labels.insert(definition.label)
    text.blank(rest)
  }

  /// Takes a line as a row where a delimiter row (`|---|---|`) stands below it, at it or above it.
  private mutating func readTableRow(_ rest: Range<Int>) -> Bool {
    if !isInTable {
      guard text[rest].contains(Ascii.pipe), line + 1 < lines.count, isDelimiterRow(lines[line + 1]) else {
        return false
      }
      endParagraph()
      isInTable = true
    }
    if isDelimiterRow(rest) {
      text.blank(rest)
    } else {
      for i in rest where text[i] == Ascii.pipe && (i == rest.lowerBound || text[i - 1] != Ascii.backslash) {
        text[i] = Ascii.space
      }
      inlineRanges.append(rest)
    }
    return true
  }

  private func isDelimiterRow(_ range: Range<Int>) -> Bool {
    var dashes = 0
    var pipes = 0
    for i in range {
      switch text[i] {
      case Ascii.hyphen: dashes += 1
      case Ascii.pipe: pipes += 1
      case Ascii.colon, Ascii.space, Ascii.tab, Ascii.greater: break
      default: return false
      }
    }
    return dashes > 0 && pipes > 0
  }

  private mutating func blankLine(_ rest: Range<Int>) {
    endParagraph()
    text.blank(rest)
  }

  private mutating func endParagraph() {
    if let paragraph { inlineRanges.append(paragraph) }
    paragraph = nil
    isInTable = false
  }
}
