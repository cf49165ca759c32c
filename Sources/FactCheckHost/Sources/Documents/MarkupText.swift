internal import FactCheckKit

/// What a reader sees of a text with tags, and where it stands in the file.
struct MarkupText {
  /// Which tags mean what.
  struct Dialect {
    /// Elements whose content nobody sees.
    var hidden: Set<String>
    /// Elements that begin and end lines.
    var blocks: Set<String>
    /// Elements that stand for a space.
    var spaces: Set<String>
  }

  private(set) var text: [UInt8] = []
  private(set) var origin: TextOrigin
  private let bytes: [UInt8]
  private let dialect: Dialect
  private var i = 0
  private var pending = Gap.none

  private enum Gap: Int { case none, space, line }

  init(_ bytes: [UInt8], dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
    origin = TextOrigin(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { i = 3 }
    while i < bytes.count { step() }
    if !text.isEmpty { text.append(0x0A) }
  }

  private mutating func step() {
    switch bytes[i] {
    case 0x3C where startsTag: tag()
    case 0x26: entity()
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
      leave(.space)
      i += 1
    default:
      emit([bytes[i]], from: i)
      i += 1
    }
  }

  private mutating func leave(_ gap: Gap) { if gap.rawValue > pending.rawValue { pending = gap } }

  /// Adds bytes that stand in the file from `file` on, and the gap that goes before them.
  private mutating func emit(_ characters: some Sequence<UInt8>, from file: Int) {
    if pending != .none, !text.isEmpty {
      origin.add(text: text.count, file: max(0, file - 1))
      text.append(pending == .line ? 0x0A : 0x20)
    }
    pending = .none
    origin.add(text: text.count, file: file)
    text += characters
  }

  // MARK: Tags

  private var startsTag: Bool {
    guard i + 1 < bytes.count else { return false }
    let next = bytes[i + 1]
    return next == 0x21 || next == 0x2F || next == 0x3F || MarkupText.isLetter(next)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func tag() {
    if bytes[i...].starts(with: Array("<!--".utf8)) {
      i = end(of: Array("-->".utf8), from: i + 4)
      return
    }
    let start = i
    i = tagEnd(from: i)
    let inside = bytes[(start + 1)..<max(start + 1, i - 1)]
    let isClosing = inside.first == 0x2F
    let name = String(
      decoding: inside.drop { $0 == 0x2F }.prefix { MarkupText.isLetter($0) || (0x30...0x3A).contains($0) },
      as: UTF8.self
    ).lowercased()
    if dialect.blocks.contains(name) { leave(.line) } else if dialect.spaces.contains(name) { leave(.space) }
    guard !isClosing, inside.last != 0x2F else { return }
    if dialect.hidden.contains(name) || (!MarkupText.empty.contains(name) && isHidden(inside)) { skip(name) }
  }

  /// Elements that have no end.
  private static let empty: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// One past the `>` of a tag; one in a quoted value does not count.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8?
    var k = start + 1
    while k < bytes.count {
      let byte = bytes[k]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27, bytes[k - 1] == 0x3D {
        quote = byte
      } else if byte == 0x3E {
        return k + 1
      }
      k += 1
    }
    return bytes.count
  }

  /// Whether attributes say that the element is not shown.
  private func isHidden(_ tag: ArraySlice<UInt8>) -> Bool {
    guard tag.count > 7, tag.count < 4096 else { return false }
    let text = String(decoding: tag, as: UTF8.self).lowercased()
    let packed = text.filter { $0 != " " }
    if packed.contains("display:none") { return true }
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).dropFirst().contains {
      $0 == "hidden" || $0.hasPrefix("hidden=")
    }
  }

  /// Goes past the end of an element; those of the same name within it are counted.
  private mutating func skip(_ name: String) {
    let open = Array("<\(name)".utf8)
    let close = Array("</\(name)".utf8)
    var depth = 1
    while i < bytes.count {
      guard bytes[i] == 0x3C else {
        i += 1
        continue
      }
      let isClose = matches(close, at: i)
      if isClose { depth -= 1 } else if matches(open, at: i), !["script", "style"].contains(name) { depth += 1 }
      i = isClose ? tagEnd(from: i) : i + 1
      if depth == 0 { return }
    }
  }

  private func matches(_ word: [UInt8], at start: Int) -> Bool {
    guard start + word.count < bytes.count else { return false }
    for (k, letter) in word.enumerated() {
      let byte = bytes[start + k]
      if byte != letter, !(MarkupText.isLetter(byte) && byte | 0x20 == letter) { return false }
    }
    let next = bytes[start + word.count]
    return !(MarkupText.isLetter(next) || (0x30...0x3A).contains(next) || next == 0x2D)
  }

  private func end(of word: [UInt8], from start: Int) -> Int {
    var k = start
    while k < bytes.count {
      if bytes[k] == word[0], bytes[k...].starts(with: word) { return k + word.count }
      k += 1
    }
    return bytes.count
  }

  // MARK: Entities

  private mutating func entity() {
    let rest = bytes[(i + 1)..<min(bytes.count, i + 12)]
    guard let semicolon = rest.firstIndex(of: 0x3B),
      let scalar = MarkupEntity.scalar(String(decoding: rest[..<semicolon], as: UTF8.self))
    else {
      emit([0x26], from: i)
      i += 1
      return
    }
    if scalar == " " || scalar == "\u{A0}" {
      leave(.space)
    } else if scalar != "\u{AD}" {
      emit(Array(String(Character(scalar)).utf8), from: i)
    }
    i = semicolon + 1
  }
}
