/// Finds out whether bytes are UTF-8, and where they stop being it.
enum UTF8Check {
  /// Offset of the first byte that belongs to no well-formed sequence (Unicode 16, table 3-7); nil where all do.
  static func firstInvalid(in bytes: [UInt8]) -> Int? { firstInvalid(in: bytes[...]) }

  /// The offset counts from the beginning of the slice.
  static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var i = 0
      while i < buffer.count {
        // Most bytes of most texts are ASCII: eight at a time.
        while i + 8 <= buffer.count,
          buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        { i += 8 }
        guard i < buffer.count else { break }
        let length = sequenceLength(at: i, in: buffer)
        if length == 0 { return i }
        i += length
      }
      return nil
    }
  }

  /// Bytes of the sequence that begins at an offset; 0 where it is ill-formed.
  private static func sequenceLength(at i: Int, in buffer: UnsafeRawBufferPointer) -> Int {
    let lead = buffer[i]
    if lead < 0x80 { return 1 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, i + length <= buffer.count else { return 0 }
    // The second byte rules out overlong forms, surrogates and values past U+10FFFF.
    let second: ClosedRange<UInt8>
    switch lead {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: second = 0x80...0xBF
    }
    guard second.contains(buffer[i + 1]) else { return 0 }
    for k in 2..<max(length, 2) where buffer[i + k] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
