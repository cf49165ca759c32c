/// Collects little-endian bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ value: Double) { write(value.bitPattern) }

  mutating func write(_ value: Bool) { write(UInt8(value ? 1 : 0)) }

  mutating func write(_ list: [UInt8]) {
    write(UInt32(list.count))
    bytes.append(contentsOf: list)
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// The count, then each element as its writer writes it.
  mutating func write<T>(_ list: [T], _ element: (inout ByteWriter, T) -> Void) {
    write(UInt32(list.count))
    for item in list { element(&self, item) }
  }

  mutating func write(integers list: [some FixedWidthInteger]) { write(list) { $0.write($1) } }

  mutating func write(_ range: Range<Int32>) {
    write(range.lowerBound)
    write(range.upperBound)
  }
}
