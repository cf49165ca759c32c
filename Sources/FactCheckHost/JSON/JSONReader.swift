/// A JSON value as read; objects keep their order.
public enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  public static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let x), .bool(let y)): x == y
    case (.number(let x), .number(let y)): x == y
    case (.string(let x), .string(let y)): x == y
    case (.array(let x), .array(let y)): x == y
    case (.object(let x), .object(let y)): x.elementsEqual(y) { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  /// The last value under a key of an object.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  public var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  public var array: [JSON]? {
    if case .array(let items) = self { return items }
    return nil
  }
}

/// Why bytes are no JSON.
public struct JSONError: Error, Equatable, Sendable {
  public var message: String
  /// Byte offset of the fault.
  public var offset: Int
}

/// Reads one JSON text (RFC 8259) from bytes; strict: no comments, no trailing commas, nothing after the value.
public struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var i: Int
  private static let depthLimit = 64

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    i = bytes.startIndex
  }

  public static func read(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSON {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.i == bytes.endIndex else { throw reader.error("something follows the value") }
    return value
  }

  private func error(_ message: String) -> JSONError { JSONError(message: message, offset: i - bytes.startIndex) }

  private mutating func skipSpace() {
    while i < bytes.endIndex {
      switch bytes[i] {
      case 0x20, 0x09, 0x0A, 0x0D: i += 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth < JSONReader.depthLimit else { throw error("nested too deep") }
    skipSpace()
    guard i < bytes.endIndex else { throw error("a value is missing") }
    switch bytes[i] {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    let matches = word.withUTF8Buffer { bytes[i...].starts(with: $0) }
    guard matches else { throw error("unknown word") }
    i += word.utf8CodeUnitCount
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSON {
    i += 1
    var members: [(key: String, value: JSON)] = []
    skipSpace()
    if i < bytes.endIndex, bytes[i] == 0x7D {
      i += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard i < bytes.endIndex, bytes[i] == 0x22 else { throw error("a key in quotes is missing") }
      let key = try string()
      skipSpace()
      guard i < bytes.endIndex, bytes[i] == 0x3A else { throw error("':' is missing") }
      i += 1
      members.append((key, try value(depth: depth + 1)))
      if try ends(0x7D) { return .object(members) }
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSON {
    i += 1
    var items: [JSON] = []
    skipSpace()
    if i < bytes.endIndex, bytes[i] == 0x5D {
      i += 1
      return .array(items)
    }
    while true {
      items.append(try value(depth: depth + 1))
      if try ends(0x5D) { return .array(items) }
    }
  }

  /// Reads `,` (false) or the closing bracket (true).
  private mutating func ends(_ close: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard i < bytes.endIndex, bytes[i] == 0x2C || bytes[i] == close else {
      throw error("',' or a closing bracket is missing")
    }
    i += 1
    return bytes[i - 1] == close
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = i
    if i < bytes.endIndex, bytes[i] == 0x2D { i += 1 }
    while i < bytes.endIndex, bytes[i] &- 0x30 < 10 || [0x2E, 0x65, 0x45, 0x2B, 0x2D].contains(bytes[i]) { i += 1 }
    guard i > start, let value = Double(String(decoding: bytes[start..<i], as: UTF8.self)) else {
      throw error("a value is missing")
    }
    return value
  }

  private mutating func string() throws(JSONError) -> String {
    i += 1
    let start = i
    while i < bytes.endIndex, bytes[i] != 0x22, bytes[i] != 0x5C, bytes[i] >= 0x20 { i += 1 }
    guard i < bytes.endIndex else { throw error("a string is not closed") }
    if bytes[i] == 0x22 {
      defer { i += 1 }
      return String(decoding: bytes[start..<i], as: UTF8.self)
    }
    var text = Array(bytes[start..<i])
    while i < bytes.endIndex, bytes[i] != 0x22 {
      guard bytes[i] >= 0x20 else { throw error("a control character stands in a string") }
      if bytes[i] == 0x5C {
        try escape(into: &text)
      } else {
        let start = i
        while i < bytes.endIndex, bytes[i] != 0x22, bytes[i] != 0x5C, bytes[i] >= 0x20 { i += 1 }
        text += bytes[start..<i]
      }
    }
    guard i < bytes.endIndex else { throw error("a string is not closed") }
    i += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard i + 1 < bytes.endIndex else { throw error("a string is not closed") }
    if let byte = plain(bytes[i + 1]) {
      text.append(byte)
      i += 2
      return
    }
    guard bytes[i + 1] == 0x75, let unit = hex(i + 2) else { throw error("unknown escape") }
    i += 6
    var scalar = UInt32(unit)
    if unit & 0xFC00 == 0xD800, i + 1 < bytes.endIndex, bytes[i] == 0x5C, bytes[i + 1] == 0x75, let low = hex(i + 2),
      low & 0xFC00 == 0xDC00
    {
      scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF)
      i += 6
    }
    // A surrogate without its partner is no character.
    text += Array(String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{FFFD}").utf8)
  }

  /// What the letter after a backslash stands for.
  private func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x22, 0x5C, 0x2F: letter
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: nil
    }
  }

  private func hex(_ start: Int) -> UInt16? {
    guard start + 4 <= bytes.endIndex else { return nil }
    return UInt16(String(decoding: bytes[start..<(start + 4)], as: UTF8.self), radix: 16)
  }
}
