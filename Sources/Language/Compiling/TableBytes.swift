/// Bytes of a compiled table, without a copy: either embedded in the program, where they stay for as long as it runs, or an array.
struct TableBytes: Sendable {
  /// Empty where the bytes are embedded.
  private let owned: [UInt8]
  /// Where embedded bytes begin; kept as a number, since pointers cannot be shared between tasks. Never read where it is 0.
  private let address: UInt
  private let start: Int
  let count: Int

  init(_ owned: [UInt8]) {
    self.owned = owned
    address = 0
    start = 0
    count = owned.count
  }

  /// - Parameter embedded: must stay valid and unchanged for as long as the program runs.
  init(embedded: UnsafeRawBufferPointer) {
    owned = []
    address = embedded.baseAddress.map { UInt(bitPattern: $0) } ?? 0
    start = 0
    count = address == 0 ? 0 : embedded.count
  }

  private init(_ whole: TableBytes, _ range: Range<Int>) {
    owned = whole.owned
    address = whole.address
    start = whole.start + range.lowerBound
    count = range.count
  }

  /// A part of the bytes; ranges outside them are cut to them.
  subscript(range: Range<Int>) -> TableBytes { TableBytes(self, range.clamped(to: 0..<count)) }

  @inline(__always)
  func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    if let pointer = UnsafeRawPointer(bitPattern: address) {
      return body(UnsafeRawBufferPointer(start: pointer + start, count: count))
    }
    return owned.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<(start + count)])) }
  }

  var array: [UInt8] { withUnsafeBytes { Array($0) } }
}
