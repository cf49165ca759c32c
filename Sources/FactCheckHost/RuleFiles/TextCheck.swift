internal import FactCheckKit

/// What must hold of the bytes of a rule file before they are read as text.
enum TextCheck {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes the byte order mark takes, which says nothing in UTF-8 and is skipped.
  static func markLength(of bytes: [UInt8]) -> Int { bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0 }

  /// nil: the bytes are text of an acceptable size.
  static func complaint(about bytes: [UInt8], maximumSize: Int) -> Complaint? {
    if bytes.count > maximumSize {
      return Complaint(
        "rules-too-large", "the file is larger than \(maximumSize >> 20) MiB", at: nil,
        hint: "split the claims over several files")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Complaint("not-utf8", "the file is UTF-16, not UTF-8", at: nil, hint: "save it as UTF-8")
    }
    if let offset = bytes.firstIndex(of: 0) {
      return Complaint(
        "not-text", "the file is binary: it holds a NUL byte", at: LineIndex(bytes).location(of: offset),
        hint: "a rule file is YAML text in UTF-8")
    }
    guard let offset = UTF8Validation.firstInvalid(in: bytes) else { return nil }
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return Complaint(
      "not-utf8", "byte 0x\(digits) is not UTF-8", at: LineIndex(bytes).location(of: offset),
      hint: "save the file as UTF-8; it may be in Latin-1 or Windows-1252")
  }
}
