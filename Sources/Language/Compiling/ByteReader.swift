/// Reads back what a `ByteWriter` wrote. Reading past the end gives zeros and marks the reader as failed, so that a damaged table is
/// noticed once, at the end, and never traps.
struct ByteReader {
  private let bytes: TableBytes
  private var position = 0
  private(set) var isFailed = false

  init(_ bytes: TableBytes) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func integer<T: FixedWidthInteger>(_ type: T.Type = T.self) -> T {
    let size = MemoryLayout<T>.size
    guard position + size <= bytes.count else {
      isFailed = true
      return 0
    }
    defer { position += size }
    return bytes.withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: T.self)) }
  }

  mutating func double() -> Double { Double(bitPattern: integer()) }

  mutating func bool() -> Bool { integer(UInt8.self) != 0 }

  mutating func byteList() -> [UInt8] {
    let count = length(of: 1)
    defer { position += count }
    return bytes[position..<(position + count)].array
  }

  /// A list of bytes, left where it is.
  mutating func table() -> TableBytes {
    let count = length(of: 1)
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  mutating func string() -> String { String(decoding: byteList(), as: UTF8.self) }

  mutating func range() -> Range<Int32> {
    let low: Int32 = integer()
    let high: Int32 = integer()
    guard low <= high else {
      isFailed = true
      return 0..<0
    }
    return low..<high
  }

  /// A list whose elements take at least `size` bytes each.
  mutating func list<T>(size: Int, _ element: (inout ByteReader) -> T) -> [T] {
    let count = length(of: size)
    var items: [T] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(element(&self)) }
    return items
  }

  /// A list whose elements all take `size` bytes, checked once; an element that cannot be made fails the reading.
  mutating func rows<T>(size: Int, _ element: (Row) -> T?) -> [T] {
    let count = length(of: size)
    var items: [T] = []
    items.reserveCapacity(count)
    bytes.withUnsafeBytes { raw in
      for i in 0..<count {
        let start = position + i * size
        if let item = element(Row(bytes: UnsafeRawBufferPointer(rebasing: raw[start..<(start + size)]))) {
          items.append(item)
        }
      }
    }
    position += count * size
    if items.count < count { isFailed = true }
    return items
  }

  /// One element of fixed size, for the time of a call.
  struct Row {
    fileprivate let bytes: UnsafeRawBufferPointer

    @inline(__always)
    func integer<T: FixedWidthInteger>(_ offset: Int, _ type: T.Type = T.self) -> T {
      T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
    }

    @inline(__always)
    func double(_ offset: Int) -> Double { Double(bitPattern: integer(offset)) }

    /// nil where the ends are the wrong way round.
    @inline(__always)
    func range(_ offset: Int) -> Range<Int32>? {
      let (low, high) = (integer(offset, Int32.self), integer(offset + 4, Int32.self))
      return 0 <= low && low <= high ? low..<high : nil
    }
  }

  /// A list of integers, copied in one go.
  mutating func integers<T: FixedWidthInteger>(_ type: T.Type = T.self) -> [T] {
    let size = MemoryLayout<T>.size
    let count = length(of: size)
    let start = position
    position += count * size
    return bytes.withUnsafeBytes { raw in
      [T](unsafeUninitializedCapacity: count) { buffer, used in
        if count > 0, let to = buffer.baseAddress, let from = raw.baseAddress {
          UnsafeMutableRawPointer(to).copyMemory(from: from + start, byteCount: count * size)
        }
        for i in 0..<count { buffer[i] = T(littleEndian: buffer[i]) }
        used = count
      }
    }
  }

  private mutating func length(of size: Int) -> Int {
    let count = Int(integer(UInt32.self))
    guard count * size <= bytes.count - position else {
      isFailed = true
      return 0
    }
    return count
  }
}
