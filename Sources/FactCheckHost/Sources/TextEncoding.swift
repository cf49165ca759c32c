internal import FactCheckKit

/// Tells bytes that are UTF-8 text from bytes that are something else, and what else.
enum TextEncoding {
  /// nil where the bytes are UTF-8 text. The first matching problem is told, with the command that mends it.
  static func problem(in bytes: [UInt8], name: String) -> Diagnostic? {
    if let format = documentFormat(of: bytes) {
      return SourceBytes.unreadable("source '\(name)' is a \(format.name), not a text file", hint: format.hint)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return SourceBytes.unreadable(
        "source '\(name)' is UTF-16, not UTF-8", hint: "convert it: \(iconv(from: "utf-16", name: name))")
    }
    if let offset = bytes.firstIndex(of: 0) {
      var problem = SourceBytes.unreadable(
        "source '\(name)' holds a NUL byte, so it is a binary file or UTF-16 and not UTF-8 text",
        hint: "if it is UTF-16, convert it: \(iconv(from: "utf-16", name: name))")
      problem.place = place(of: offset, in: bytes, name: name)
      return problem
    }
    guard let offset = UTF8Check.firstInvalid(in: bytes) else { return nil }
    var problem = SourceBytes.unreadable(
      "source '\(name)' is not UTF-8: byte 0x\(hex(bytes[offset]))",
      hint: "if it is Latin-1, convert it: \(iconv(from: "latin1", name: name))")
    problem.place = place(of: offset, in: bytes, name: name)
    return problem
  }

  /// Formats that people take for texts, by their first bytes.
  private static func documentFormat(of bytes: [UInt8]) -> (name: String, hint: String)? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return ("PDF", "extract its text first: pdftotext FILE.pdf FILE.txt") }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return ("ZIP archive or office document", "save it as plain text or Markdown first")
    }
    if bytes.starts(with: [0x1F, 0x8B]) { return ("gzip file", "unpack it first: gunzip FILE.gz") }
    return nil
  }

  private static func iconv(from encoding: String, name: String) -> String {
    let file = name == "<stdin>" ? "" : " \(name)"
    return "iconv -f \(encoding) -t utf-8\(file) > converted.txt"
  }

  private static func place(of offset: Int, in bytes: [UInt8], name: String) -> Place {
    Place(file: name, location: LineIndex(Array(bytes[..<offset])).location(of: offset))
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
