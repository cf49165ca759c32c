/// Bytes of JSON while they are written: compact, keys in the order given.
public struct JSONBuffer: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  public mutating func object(_ body: (inout JSONBuffer) -> Void) { enclose(0x7B, 0x7D, body) }

  public mutating func array(_ body: (inout JSONBuffer) -> Void) { enclose(0x5B, 0x5D, body) }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONBuffer) -> Void) {
    self.open(open)
    body(&self)
    self.close(close)
  }

  /// Begins an object or array that is closed later, for what is written in parts.
  public mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  public mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Forgets the bytes, which have been written elsewhere, but not where in the value it is.
  public mutating func drain() { bytes.removeAll(keepingCapacity: true) }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  /// Put together first and added in one go: keys are most of what is written.
  public mutating func key(_ key: StaticString) {
    let skipped = needsComma ? 0 : 1
    key.withUTF8Buffer { letters in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: letters.count + 4) { room in
        room[0] = 0x2C
        room[1] = 0x22
        for i in letters.indices { room[i + 2] = letters[i] }
        room[letters.count + 2] = 0x22
        room[letters.count + 3] = 0x3A
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[skipped...]))
      }
    }
    needsComma = false
  }

  public mutating func string(_ text: some StringProtocol) {
    separate()
    JSONEscape.append(text.utf8, to: &bytes)
    needsComma = true
  }

  public mutating func string(_ text: ArraySlice<UInt8>) {
    separate()
    JSONEscape.append(text, to: &bytes)
    needsComma = true
  }

  public mutating func number(_ value: Int) {
    separate()
    JSONNumber.append(value, to: &bytes)
    needsComma = true
  }

  /// Whole numbers without a decimal point; infinite values, which JSON cannot write, as null.
  public mutating func number(_ value: Double) {
    if value.isFinite, value == value.rounded(), abs(value) < 1e15 {
      number(Int(value))
    } else {
      raw(value.isFinite ? "\(value)" : "null")
    }
  }

  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  public mutating func null() { word("null") }

  private mutating func word(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    needsComma = true
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Writes a value that was read.
  public mutating func value(_ value: JSON) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let value): number(value)
    case .string(let text): string(text)
    case .array(let items): array { buffer in for item in items { buffer.value(item) } }
    case .object(let members):
      object { buffer in
        for member in members {
          buffer.separate()
          JSONEscape.append(member.key.utf8, to: &buffer.bytes)
          buffer.bytes.append(0x3A)
          buffer.needsComma = false
          buffer.value(member.value)
        }
      }
    }
  }
}

/// Strings in JSON (RFC 8259, section 7): quotes, backslashes and control characters escaped, the rest as it is.
enum JSONEscape {
  static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    let isCopied: Void? = text.withContiguousStorageIfAvailable { append($0, to: &bytes) }
    if isCopied == nil { Array(text).withUnsafeBufferPointer { append($0, to: &bytes) } }
    bytes.append(0x22)
  }

  /// What needs no escape is copied in one go.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for i in text.indices where text[i] < 0x20 || text[i] == 0x22 || text[i] == 0x5C || text[i] == 0x7F {
      bytes.append(contentsOf: text[start..<i])
      start = i + 1
      let byte = text[i]
      switch byte {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0..<0x20, 0x7F:
        bytes += Array("\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(contentsOf: text[start...])
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

/// Whole numbers in decimal, without a string in between.
enum JSONNumber {
  static func append(_ value: Int, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { room in
      var start = 20
      var rest = value.magnitude
      repeat {
        start -= 1
        room[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if value < 0 {
        start -= 1
        room[start] = 0x2D
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[start...]))
    }
  }
}
