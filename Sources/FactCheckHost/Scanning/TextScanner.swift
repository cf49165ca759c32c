public import FactCheckKit
public import Language

/// Recognises a text block by block, so that memory does not grow with more than the text itself.
public struct TextScanner: Sendable {
  private let analyser: Analyser
  /// Blocks end at a line end past this size, or at a space where a line is very long.
  private static let blockSize = 1 << 18
  private static let lineSize = 1 << 20

  public init(language: String, tables: LanguageTables = .embedded) throws(Diagnostic) {
    analyser = try Analyser(languages: [language], tables: tables)
  }

  /// Calls back for each block with what was recognised and where the block begins in the text.
  public func scan<Failure: Error>(
    _ source: SourceText, _ body: (_ document: Document, _ base: Int) throws(Failure) -> Void
  ) throws(Failure) {
    // Most texts are read as they are; their blocks are copied once and not twice.
    let isPlain = source.bytes.withUnsafeBufferPointer { bytes in
      source.readable.withUnsafeBufferPointer { $0.baseAddress == bytes.baseAddress }
    }
    var start = 0
    while start < source.readable.count {
      let end = TextScanner.blockEnd(source.readable, from: start)
      let block = SourceText(
        name: source.name, bytes: Array(source.bytes[start..<end]),
        readable: isPlain ? nil : Array(source.readable[start..<end]),
        language: source.language, published: source.published)
      try body(analyser.scan(block), start)
      start = end
    }
  }

  private static func blockEnd(_ bytes: [UInt8], from start: Int) -> Int {
    guard bytes.count - start > blockSize else { return bytes.count }
    let limit = min(bytes.count, start + lineSize)
    for i in (start + blockSize)..<limit where bytes[i] == 0x0A { return i + 1 }
    for i in stride(from: limit - 1, to: start + blockSize, by: -1) where bytes[i] == 0x20 { return i + 1 }
    // One word of a megabyte: cut where a character begins.
    var end = limit
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
