internal import FactCheckKit
internal import Language
internal import Testing

/// Every pack says by examples what it finds and what it leaves alone.
@Suite struct PackExamplesTests {
  /// A line of an examples.txt: `KIND [vague] [VALUE] [UNIT]: "text with the «expected words»"`.
  struct Example: Sendable, CustomTestStringConvertible {
    var language: String
    var line: Int
    var kind: String
    var words: [String]
    var text: String
    /// Under [never]: nothing of the kind is to be found.
    var isNever: Bool
    var testDescription: String { "\(language)/examples.txt:\(line)" }

    var plain: String { text.filter { $0 != "«" && $0 != "»" } }

    var span: String? {
      guard let open = text.firstIndex(of: "«"), let close = text.firstIndex(of: "»") else { return nil }
      return String(text[text.index(after: open)..<close])
    }
  }

  static let all: [Example] = Analyser.languages.flatMap { language -> [Example] in
    let text = String(decoding: PackFiles.read("\(language)/examples.txt") ?? [], as: UTF8.self)
    var isNever = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      if line.first == "[" { isNever = line == "[never]" }
      guard let quote = line.firstIndex(of: "\""), line.first != "#", line.first != "[" else { return nil }
      let head = line[..<quote].filter { $0 != ":" || line.first == "t" || line.first == "d" }
        .split(separator: " ").map { String($0.last == ":" ? $0.dropLast() : $0[...]) }
      return Example(
        language: language, line: number + 1, kind: head.first ?? "", words: Array(head.dropFirst()),
        text: String(line[line.index(after: quote)...].dropLast()), isNever: isNever)
    }
  }

  @Test func everyPackHasThem() {
    for language in Analyser.languages {
      let own = PackExamplesTests.all.filter { $0.language == language }
      #expect(own.count { !$0.isNever } >= 30, "\(language)/examples.txt has too few examples")
      #expect(own.count { $0.isNever } >= 10, "\(language)/examples.txt has too few that it leaves alone")
    }
  }

  @Test(arguments: all) func holds(_ example: Example) throws {
    let read = try ReadText(example.language, example.plain)
    let found = read.mentions.filter { example.kind == "any" || $0.kind.rawValue == example.kind }
    guard !example.isNever else {
      #expect(found.map { read.words($0) } == [])
      return
    }
    let span = try #require(example.span, "an example marks the words that it expects")
    let mention = try #require(
      found.first { read.words($0) == span }, "found: \(read.mentions.map { "\($0.kind) «\(read.words($0))»" })")
    try check(example, mention, read)
  }

  private func check(_ example: Example, _ mention: Mention, _ read: ReadText) throws {
    var words = example.words[...]
    if words.first == "vague" {
      #expect(mention.figure?.vague == true)
      words = words.dropFirst()
    }
    guard let value = words.popFirst() else { return }
    switch mention.kind {
    case .date:
      let ends = value.split(separator: "/").map(String.init)
      #expect([mention.time?.from?.description, mention.time?.to?.description] == ends)
    case .time:
      let parts = value.split(separator: ":").compactMap { Int($0) }
      #expect(mention.time?.minuteOfDay == parts[0] * 60 + parts[1])
    case .frequency:
      let parts = value.split(separator: "/").map(String.init)
      #expect(mention.period == Period(try #require(parts.last)))
      if parts.count == 2 { #expect(mention.figure?.value == Double(parts[0])) }
    default:
      let expected = try #require(Value(value), "\(value) is no value")
      #expect(expected == Value(try #require(mention.figure)))
    }
    if !words.isEmpty { #expect(read.unit(mention) == words.joined(separator: " ")) }
  }

  /// `35`, `~500`, `20..`, `..40`, `>300`, `<10`, `5..10`.
  struct Value: Equatable {
    var low: Double?
    var high: Double?
    var lowIncluded = true
    var highIncluded = true
    var approximate = false

    init(_ figure: Interval) {
      (low, high) = (figure.low, figure.high)
      lowIncluded = figure.low == nil || figure.lowIncluded
      highIncluded = figure.high == nil || figure.highIncluded
      approximate = figure.approximate
    }

    init?(_ text: String) {
      var text = Substring(text)
      if text.first == "~" {
        approximate = true
        text = text.dropFirst()
      }
      if let first = text.first, first == ">" || first == "<", let value = Double(text.dropFirst()) {
        if first == ">" { (low, lowIncluded) = (value, false) } else { (high, highIncluded) = (value, false) }
      } else if let dots = text.range(of: "..") {
        (low, high) = (Double(text[..<dots.lowerBound]), Double(text[dots.upperBound...]))
        guard low != nil || high != nil else { return nil }
      } else {
        guard let value = Double(text) else { return nil }
        (low, high) = (value, value)
      }
    }
  }
}

extension Substring {
  fileprivate func range(of dots: String) -> Range<Index>? {
    for start in indices where self[start...].hasPrefix(dots) {
      return start..<index(start, offsetBy: dots.count)
    }
    return nil
  }
}
