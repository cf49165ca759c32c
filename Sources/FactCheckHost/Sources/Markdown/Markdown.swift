/// Reads Markdown as the text that a reader sees.
///
/// Markup is blanked with spaces and never taken out, so every offset, line and column stays that of the file. It
/// follows CommonMark with the tables, strikethrough, task lists and footnotes of GitHub where that matters to the words,
/// and takes time in proportion to the text whatever the text is.
enum Markdown {
  static func isMarkdown(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  /// The bytes with all markup replaced by spaces.
  static func readable(_ bytes: [UInt8]) -> [UInt8] {
    var blocks = MarkdownBlocks(bytes)
    blocks.read()
    var inline = MarkdownInline(text: blocks.text, labels: blocks.labels)
    for range in blocks.inlineRanges { inline.read(range) }
    return inline.text
  }
}

extension [UInt8] {
  /// Replaces bytes by spaces, except line ends.
  mutating func blank(_ range: Range<Int>) {
    for i in range where self[i] != Ascii.lineFeed && self[i] != Ascii.carriageReturn { self[i] = Ascii.space }
  }

  /// Whether the bytes of a text stand at an offset.
  func holds(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= end else { return false }
    for i in 0..<text.utf8CodeUnitCount where self[offset + i] != text.utf8Start[i] { return false }
    return true
  }
}

/// The bytes that Markdown gives a meaning.
enum Ascii {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let leftParenthesis: UInt8 = 0x28
  static let rightParenthesis: UInt8 = 0x29
  static let star: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let hyphen: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let leftBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let rightBracket: UInt8 = 0x5D
  static let caret: UInt8 = 0x5E
  static let underscore: UInt8 = 0x5F
  static let backtick: UInt8 = 0x60
  static let pipe: UInt8 = 0x7C
  static let tilde: UInt8 = 0x7E

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  static func isSpace(_ byte: UInt8) -> Bool { byte == space || (byte >= tab && byte <= carriageReturn) }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > space && byte < 0x7F && !isDigit(byte) && !isLetter(byte)
  }
}
