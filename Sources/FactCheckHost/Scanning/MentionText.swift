public import FactCheckKit
internal import Language

/// Shows a block with its mentions to people: each line that has some, marked, and under it a line for each mention.
public struct MentionText: Sendable {
  private let hasColor: Bool

  public init(hasColor: Bool) { self.hasColor = hasColor }

  /// - Parameter firstLine: number of the block's first line in the text.
  public func render(_ document: Document, firstLine: Int) -> String {
    var text = ""
    let index = LineIndex(document.source.bytes)
    var shown = 0
    let mentions = document.mentions
    var i = 0
    while i < mentions.count {
      let line = index.location(of: mentions[i].span.start).line
      var group: [Mention] = []
      while i < mentions.count, index.location(of: mentions[i].span.start).line == line {
        group.append(mentions[i])
        i += 1
      }
      if shown > 0 { text += "\n" }
      shown += 1
      text += marked(group, document, index) + "\n"
      for mention in group {
        let place = index.location(of: mention.span.start)
        text += "  \(firstLine + place.line - 1):\(place.column)  \(MentionText.description(mention, document))\n"
      }
    }
    return text
  }

  /// The lines that the mentions stand in, each mention between marks or underlined.
  private func marked(_ group: [Mention], _ document: Document, _ index: LineIndex) -> String {
    guard let first = group.first, let last = group.last else { return "" }
    let bytes = document.source.bytes
    var start = first.span.start
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = last.span.end
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let (open, close) = hasColor ? ("\u{1B}[4m", "\u{1B}[24m") : ("«", "»")
    var text = ""
    var position = start
    for mention in group where mention.span.start >= position {
      text += piece(document, position, mention.span.start) + open
      text += piece(document, mention.span.start, mention.span.end) + close
      position = mention.span.end
    }
    return text + piece(document, position, end)
  }

  /// Control characters are shown, so that a text cannot drive the terminal.
  private func piece(_ document: Document, _ start: Int, _ end: Int) -> String {
    String(
      String.UnicodeScalarView(
        document.text(Span(start: start, end: end)).unicodeScalars.map {
          $0.value < 0x20 || ($0.value >= 0x7F && $0.value < 0xA0) ? " " : $0
        }))
  }

  /// `count 35 soldier`, `money 1,200,000 EUR`, `date 2019-03-01 to 2019-04-01`.
  static func description(_ mention: Mention, _ document: Document) -> String {
    var words = [mention.kind.rawValue]
    if mention.figure != nil { words.append(FigureText.text(mention, units: document.units)) }
    if let thing = mention.thing {
      words.append("of \"\(document.text(thing.span))\"")
      if let sense = document.senses(at: thing.head).first(where: { !$0.isWeak }) {
        words.append("(\(document.concepts.name(of: sense.concept)))")
      }
    }
    if mention.figure?.vague == true { words.append("(vague)") }
    if let time = mention.time { words.append(description(time)) }
    return words.joined(separator: " ")
  }

  private static func description(_ time: TimeReference) -> String {
    if let minutes = time.minuteOfDay {
      return "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    }
    if let from = time.from, let to = time.to { return "\(from) to \(to), by \(time.grain.rawValue)" }
    if let shift = time.shift { return "\(FigureText.number(shift)) \(time.grain.rawValue)s from the day of writing" }
    return "by \(time.grain.rawValue)"
  }
}
