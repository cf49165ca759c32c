/// Writes JSON values as bytes.
public struct JSONWriter: Sendable {
  public enum Layout: Sendable {
    /// All on one line, as line protocols need it.
    case line
    /// A line for every value that holds nested ones, two spaces a level; what reads well on one line stays on one.
    case pretty
  }

  public private(set) var bytes: [UInt8] = []
  private let layout: Layout

  public init(layout: Layout) { self.layout = layout }

  /// A value as text, without a line end.
  public static func text(_ value: JSONValue, layout: Layout) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Forgets what was written and keeps the room for it.
  public mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  public mutating func write(_ value: JSONValue) { write(value, depth: 0) }

  /// Ends the line that a value stands on.
  public mutating func endLine() { bytes.append(0x0A) }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .int(let number): bytes += String(number).utf8
    case .number(let number): write(number)
    case .string(let string): JSONEscaping.append(string, to: &bytes)
    case .array(let values):
      enclose(values, in: (0x5B, 0x5D), isFlat: staysOnLine(value), depth: depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      enclose(members, in: (0x7B, 0x7D), isFlat: staysOnLine(value), depth: depth) { writer, member in
        JSONEscaping.append(member.key, to: &writer.bytes)
        writer.bytes.append(0x3A)
        writer.bytes.append(0x20)
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private func staysOnLine(_ value: JSONValue) -> Bool { layout == .line || value.isFlat }

  private mutating func write(_ number: Double) {
    if !number.isFinite {
      bytes += "null".utf8
    } else if let whole = Int(exactly: number), abs(number) < 1e15 {
      bytes += String(whole).utf8
    } else {
      bytes += String(number).utf8
    }
  }

  private mutating func enclose<Element>(
    _ elements: [Element], in brackets: (UInt8, UInt8), isFlat: Bool, depth: Int,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(brackets.0)
    for (i, element) in elements.enumerated() {
      if i > 0 { bytes.append(0x2C) }
      if !isFlat {
        newLine(depth + 1)
      } else if i > 0 {
        bytes.append(0x20)
      }
      write(&self, element)
    }
    if !isFlat { newLine(depth) }
    bytes.append(brackets.1)
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: depth * 2)
  }
}
