internal import FactCheckKit

/// One fact of a pack file: `key: item, item, item` under a `[section]`.
///
/// An item may end in `?` (has this meaning only among others) or `!` (must follow a number) and begin with `=` (accents must agree).
/// A comma or colon that is itself an item stands in double quotes. `#` at the start of a line begins a comment.
struct PackLine: Sendable {
  var section: String
  var key: String
  var items: [PackItem]
  var line: Int
}

struct PackItem: Sendable {
  var text: [UInt8]
  var flags: Sense.Flags
  var column: Int
}

/// Reads the line format of the packs.
struct PackLineReader {
  let file: PackFile

  func lines() throws(Diagnostic) -> [PackLine] {
    var lines: [PackLine] = []
    var section = ""
    var number = 0
    for raw in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = trimmed(raw)
      guard let first = line.first, first != 0x23 else { continue }
      if first == 0x5B {
        guard line.last == 0x5D else { throw problem("section without ']'", number, 1) }
        section = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        continue
      }
      guard let colon = keyEnd(line) else { throw problem("line without 'key: …'", number, 1) }
      let key = String(decoding: trimmed(line[line.startIndex..<colon]), as: UTF8.self)
      let items = try items(line[(colon + 1)...], lineStart: raw.startIndex, number)
      lines.append(PackLine(section: section, key: key, items: items, line: number))
    }
    return lines
  }

  /// The colon after the key: the first one followed by a space or the end of the line.
  private func keyEnd(_ line: ArraySlice<UInt8>) -> Int? {
    line.indices.first { line[$0] == 0x3A && ($0 + 1 == line.endIndex || line[$0 + 1] == 0x20) }
  }

  private func items(_ text: ArraySlice<UInt8>, lineStart: Int, _ number: Int) throws(Diagnostic) -> [PackItem] {
    var items: [PackItem] = []
    var rest = text
    while true {
      rest = rest.drop { $0 == 0x20 }
      guard let first = rest.first else { return items }
      let start = rest.startIndex
      var item: ArraySlice<UInt8>
      if first == 0x22 {
        guard let close = rest.dropFirst().firstIndex(of: 0x22) else {
          throw problem("quoted item without closing '\"'", number, start - lineStart + 1)
        }
        item = rest[(start + 1)..<close]
        rest = rest[(close + 1)...].drop { $0 == 0x20 }
        if rest.first == 0x2C { rest = rest.dropFirst() }
        items.append(PackItem(text: Array(item), flags: [], column: start - lineStart + 1))
        continue
      }
      let end = rest.firstIndex(of: 0x2C) ?? rest.endIndex
      item = trimmed(rest[start..<end])
      rest = end == rest.endIndex ? rest[end...] : rest[(end + 1)...]
      guard let parsed = PackItem(item, column: start - lineStart + 1) else {
        throw problem("empty item", number, start - lineStart + 1)
      }
      items.append(parsed)
    }
  }

  func problem(_ message: String, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(
      code: "pack-invalid", message: message,
      place: Place(file: file.path, location: Location(line: line, column: column)),
      hint: "a pack line is '[section]', 'key: item, item' or '# comment'")
  }

  private func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = slice
    while let last = slice.last, last == 0x20 || last == 0x0D || last == 0x09 { slice = slice.dropLast() }
    while let first = slice.first, first == 0x20 || first == 0x09 { slice = slice.dropFirst() }
    return slice
  }
}

extension PackItem {
  fileprivate init?(_ item: ArraySlice<UInt8>, column: Int) {
    var item = item
    var flags: Sense.Flags = []
    if item.count > 1, item.first == 0x3D {
      flags.insert(.accents)
      item = item.dropFirst()
    }
    while item.count > 1, let last = item.last, last == 0x3F || last == 0x21 || last == 0x2B {
      flags.insert(last == 0x3F ? .weak : last == 0x21 ? .needsNumber : .takesTeens)
      item = item.dropLast()
    }
    guard !item.isEmpty else { return nil }
    self.init(text: Array(item), flags: flags, column: column)
  }
}
