/// Text in HTML: escaped, and with characters that act instead of being shown made visible.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    append(text.utf8[...], to: &result)
    return result
  }

  /// Adds a stretch of UTF-8.
  static func append(_ bytes: some Collection<UInt8>, to result: inout String) {
    var run: [UInt8] = []
    run.reserveCapacity(bytes.count)
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar.value {
      case 0x26: run += "&amp;".utf8
      case 0x3C: run += "&lt;".utf8
      case 0x3E: run += "&gt;".utf8
      case 0x22: run += "&quot;".utf8
      case 0x27: run += "&#39;".utf8
      case 0x09, 0x20..<0x7F: run.append(UInt8(truncatingIfNeeded: scalar.value))
      // A line end inside a line is a lone carriage return or a quotation over two lines.
      case 0x0A, 0x0D: run.append(0x20)
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF:
        run += "<i class=\"u\">U+\(hex(scalar.value))</i>".utf8
      case let value where value & 0xFFFE == 0xFFFE: run += "<i class=\"u\">U+\(hex(value))</i>".utf8
      default: run += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    result += String(decoding: run, as: UTF8.self)
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
