/// Writes strings as RFC 8259 wants them.
enum JSONEscaping {
  /// Adds a string with its quotation marks. Only what must be escaped is; the rest is UTF-8 as it stands.
  static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var string = string
    string.withUTF8 { append($0, to: &bytes) }
    bytes.append(0x22)
  }

  /// What needs no escape is copied in one go.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for i in text.indices where text[i] < 0x20 || text[i] == 0x22 || text[i] == 0x5C {
      bytes.append(contentsOf: text[start..<i])
      appendEscape(of: text[i], to: &bytes)
      start = i + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(0x5C)
    switch byte {
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    case 0x22, 0x5C: bytes.append(byte)
    default:
      bytes += [0x75, 0x30, 0x30, hexDigit(byte >> 4), hexDigit(byte & 15)]
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
