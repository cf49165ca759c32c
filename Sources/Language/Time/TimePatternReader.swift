internal import FactCheckKit

/// Reads the `[patterns]` of a pack: `action offset: pattern, pattern`; `;` stands for a comma of the text.
struct TimePatternReader {
  private let tokenizer = Tokenizer(vocabulary: .empty)
  private static let expansionLimit = 256

  func patterns(_ line: PackLine, _ reader: PackLineReader, order: inout Int) throws(Diagnostic) -> [TimePattern] {
    let words = line.key.split(separator: " ")
    guard let name = words.first, let kind = TimeAction.Kind(rawValue: String(name)) else {
      throw reader.problem(
        "unknown action '\(line.key)'; one of \(TimeAction.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
        line.line, 1)
    }
    guard words.count < 2 || Int(words[1]) != nil else {
      throw reader.problem("'\(words[1])' is no offset", line.line, 1)
    }
    let action = TimeAction(kind: kind, offset: words.count > 1 ? Int(words[1]) ?? 0 : 0)
    var patterns: [TimePattern] = []
    for item in line.items {
      let text = String(decoding: item.text, as: UTF8.self)
      guard let rows = expand(text) else {
        throw reader.problem("cannot read the pattern '\(text)'", line.line, item.column)
      }
      for row in rows where !row.isEmpty {
        patterns.append(TimePattern(elements: row, action: action, order: order))
        order += 1
      }
    }
    return patterns
  }

  /// Writes out brackets and alternatives; nil where they do not close, or for an unknown capture.
  func expand(_ text: String) -> [[TimePattern.Element]]? {
    var rest = Substring(text)
    guard let rows = sequence(&rest), rest.isEmpty else { return nil }
    return rows
  }

  private func sequence(_ rest: inout Substring) -> [[TimePattern.Element]]? {
    var rows: [[TimePattern.Element]] = [[]]
    while let first = rest.first, first != "]", first != ")", first != "|" {
      var choices: [[TimePattern.Element]]
      switch first {
      case " ":
        rest = rest.dropFirst()
        continue
      case "[":
        rest = rest.dropFirst()
        guard let inner = alternatives(&rest, close: "]") else { return nil }
        choices = inner + [[]]
      case "(":
        rest = rest.dropFirst()
        guard let inner = alternatives(&rest, close: ")") else { return nil }
        choices = inner
      case "{":
        guard let close = rest.firstIndex(of: "}"),
          let capture = TimePattern.Capture(named: String(rest[rest.index(after: rest.startIndex)..<close]))
        else { return nil }
        rest = rest[rest.index(after: close)...]
        choices = [[.capture(capture)]]
      default:
        let word = rest.prefix { !" []()|{}".contains($0) }
        guard !word.isEmpty else { return nil }
        rest = rest.dropFirst(word.count)
        // Commas separate patterns in the file; inside one a semicolon stands for them.
        let bytes = word.utf8.map { $0 == 0x3B ? 0x2C : $0 }
        choices = [tokenizer.tokens(bytes).map { .literal(TimePattern.word($0, bytes[Int($0.start)..<Int($0.end)])) }]
      }
      rows = rows.flatMap { row in choices.map { row + $0 } }
      guard rows.count <= TimePatternReader.expansionLimit else { return nil }
    }
    return rows
  }

  private func alternatives(_ rest: inout Substring, close: Character) -> [[TimePattern.Element]]? {
    var all: [[TimePattern.Element]] = []
    while true {
      guard let rows = sequence(&rest) else { return nil }
      all += rows
      guard let next = rest.first else { return nil }
      rest = rest.dropFirst()
      if next == close { return all }
      guard next == "|" else { return nil }
    }
  }
}
