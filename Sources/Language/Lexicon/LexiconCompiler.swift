internal import FactCheckKit

/// Turns the concept tables into the bytes that the program carries: a hash table a language, read in place, nothing built at start.
///
/// Layout (little-endian): see `CompiledLexicon`.
struct LexiconCompiler {
  private(set) var rows: [ConceptRow] = []
  /// Positions of rows, two a pair.
  private var opposites: [Int32] = []

  mutating func add(_ file: PackFile) throws(Diagnostic) { rows += try ConceptTableReader(file: file).rows() }

  /// Words of a language outside the shared tables: `concept<TAB>words`, one line a concept, in the language's own folder.
  mutating func addWords(_ file: PackFile) throws(Diagnostic) {
    let language = String(file.path.prefix { $0 != "/" })
    let positions = Dictionary(rows.indices.map { (rows[$0].concept, $0) }, uniquingKeysWith: { $1 })
    var number = 0
    for raw in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard !raw.isEmpty, raw.first != 0x23 else { continue }
      let cells = raw.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 2, let row = positions[cells[0]], let words = ConceptWord.list(cells[1]) else {
        throw Diagnostic(
          code: "pack-invalid", message: "a line is a known concept, a tab and its words",
          place: Place(file: file.path, location: Location(line: number, column: 1)))
      }
      rows[row].words[language] = words
    }
  }

  /// Concepts that exclude each other: `concept<TAB>concept`, one pair a line.
  mutating func addOpposites(_ file: PackFile) throws(Diagnostic) {
    let positions = Dictionary(rows.indices.map { (rows[$0].concept, $0) }, uniquingKeysWith: { $1 })
    var number = 0
    for raw in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard !raw.isEmpty, raw.first != 0x23 else { continue }
      let cells = raw.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 2, let a = positions[cells[0]], let b = positions[cells[1]] else {
        throw Diagnostic(
          code: "pack-invalid", message: "a line is two known concepts with a tab between",
          place: Place(file: file.path, location: Location(line: number, column: 1)))
      }
      opposites += [Int32(a), Int32(b)]
    }
  }

  /// Concept names, parents and opposites.
  func graph() throws(Diagnostic) -> ConceptGraph {
    var positions: [String: Int] = [:]
    for (i, row) in rows.enumerated() {
      guard positions.updateValue(i, forKey: row.concept) == nil else {
        throw problem("concept '\(row.concept)' stands twice", row)
      }
    }
    for row in rows {
      guard row.parent.isEmpty || positions[row.parent] != nil else {
        throw problem("unknown is-a '\(row.parent)' of '\(row.concept)'", row)
      }
    }
    let graph = ConceptGraph(names: rows.map(\.concept), parents: rows.map { Int32(positions[$0.parent] ?? -1) })
    return graph.opposing(opposites) ?? graph
  }

  private func problem(_ message: String, _ row: ConceptRow) -> Diagnostic {
    Diagnostic(
      code: "pack-invalid", message: message,
      place: Place(file: row.file, location: Location(line: row.line, column: 1)))
  }

  /// A word or phrase form with what it means, before the table is laid out.
  private struct Form {
    var hashes: [UInt64]
    var concept: UInt16
    var flags: UInt8
  }

  /// The table of one language.
  func table(for language: String) -> [UInt8] {
    var forms: [Form] = []
    let tokenizer = Tokenizer(vocabulary: .empty)
    for (i, row) in rows.enumerated() {
      for word in row.words[language] ?? [] {
        for text in [word.text] + word.forms {
          let hashes = tokenizer.tokens(Array(text.utf8)).map(\.hash)
          guard !hashes.isEmpty, hashes.count < 9 else { continue }
          let flags = row.part.rawValue | (word.isWeak ? CompiledLexicon.weakFlag : 0)
          forms.append(Form(hashes: hashes, concept: UInt16(i), flags: flags))
        }
      }
    }
    // By first word, single words before phrases, longer phrases first.
    let order = forms.indices.sorted { a, b in
      let (x, y) = (forms[a], forms[b])
      if x.hashes[0] != y.hashes[0] { return x.hashes[0] < y.hashes[0] }
      let (p, q) = (x.hashes.count, y.hashes.count)
      if p != q { return p == 1 || (q != 1 && p > q) }
      if x.hashes != y.hashes { return x.hashes.lexicographicallyPrecedes(y.hashes) }
      return (x.flags & CompiledLexicon.weakFlag, a) < (y.flags & CompiledLexicon.weakFlag, b)
    }
    var starts: [(hash: UInt64, start: Int, count: Int)] = []
    var senses: [UInt8] = []
    var rest: [UInt8] = []
    var seen: Set<[UInt64]> = []
    var count = 0
    for index in order {
      let form = forms[index]
      guard seen.insert(form.hashes + [UInt64(form.concept), UInt64(form.flags & 0x0F)]).inserted else { continue }
      if starts.last?.hash != form.hashes[0] { starts.append((form.hashes[0], count, 0)) }
      starts[starts.count - 1].count += 1
      senses.append(form.concept)
      senses.append(form.flags)
      senses.append(UInt8(form.hashes.count))
      senses.append(UInt32(rest.count / 8))
      for hash in form.hashes.dropFirst() { rest.append(hash) }
      count += 1
    }
    return CompiledLexicon.layOut(starts: starts, senses: senses, rest: rest)
  }
}

extension [UInt8] {
  mutating func append(_ value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
