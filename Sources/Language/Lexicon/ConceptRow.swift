internal import FactCheckKit

/// One meaning of the concept tables, with its words in the languages of the table.
struct ConceptRow: Sendable {
  var concept: String
  var part: PartsOfSpeech
  var parent: String
  /// The words cell of each language, as written.
  var words: [String: [ConceptWord]]
  var file: String
  var line: Int
}

/// A word of a cell: `soldier`, `child (children)`, `bank?`.
struct ConceptWord: Sendable {
  var text: String
  var isWeak: Bool
  /// Inflected forms that no rule makes.
  var forms: [String]
}

/// Reads a concept table: tab-separated, first line `concept pos isa en nl …`.
struct ConceptTableReader {
  let file: PackFile

  func rows() throws(Diagnostic) -> [ConceptRow] {
    var rows: [ConceptRow] = []
    var header: [String] = []
    var number = 0
    for raw in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard !raw.isEmpty, raw.first != 0x23 else { continue }
      let cells = raw.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if header.isEmpty {
        header = cells
        continue
      }
      guard cells.count == header.count, cells.count > 3, let part = PartsOfSpeech(code: cells[1]) else {
        throw problem("a row needs \(header.count) cells: concept, part of speech (n, v, a, r), is-a, words", number)
      }
      var words: [String: [ConceptWord]] = [:]
      for (language, cell) in zip(header, cells).dropFirst(3) {
        guard let parsed = ConceptWord.list(cell) else { throw problem("cannot read '\(cell)'", number) }
        words[language] = parsed
      }
      rows.append(
        ConceptRow(concept: cells[0], part: part, parent: cells[2], words: words, file: file.path, line: number))
    }
    return rows
  }

  private func problem(_ message: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      code: "pack-invalid", message: message,
      place: Place(file: file.path, location: Location(line: line, column: 1)))
  }
}

extension PartsOfSpeech {
  init?(code: String) {
    switch code {
    case "n": self = .noun
    case "v": self = .verb
    case "a": self = .adjective
    case "r": self = .adverb
    default: return nil
    }
  }
}

extension ConceptWord {
  /// The words of a cell; nil where the brackets do not match.
  static func list(_ cell: String) -> [ConceptWord]? {
    var words: [ConceptWord] = []
    var depth = 0
    var current = ""
    for character in cell + "," {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      guard depth >= 0 else { return nil }
      if character == ",", depth == 0 {
        if let word = ConceptWord(item: current) { words.append(word) }
        current = ""
      } else {
        current.append(character)
      }
    }
    return depth == 0 ? words : nil
  }

  private init?(item: String) {
    var head = Substring(item)
    forms = []
    if let open = head.firstIndex(of: "("), let close = head.lastIndex(of: ")") {
      forms = head[head.index(after: open)..<close].split(separator: ",").map { ConceptWord.trimmed($0) }
      head = head[..<open] + head[head.index(after: close)...]
    }
    var text = ConceptWord.trimmed(head)
    isWeak = text.hasSuffix("?")
    if isWeak { text = ConceptWord.trimmed(text.dropLast()) }
    guard !text.isEmpty else { return nil }
    self.text = text
    forms.removeAll { $0.isEmpty }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var view = Substring(text)
    while view.first == " " { view = view.dropFirst() }
    while view.last == " " { view = view.dropLast() }
    return String(view)
  }
}
