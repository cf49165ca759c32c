/// Turns byte offsets into lines and columns; lines end with LF, CRLF or CR.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// Scalars before each block of `blockSize` bytes, so that a place deep in a very long line costs no pass over the line.
  private let scalarsBeforeBlock: [Int]
  private static let blockSize = 1024

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var scalarsBeforeBlock: [Int] = []
    var scalars = 0
    for i in bytes.indices {
      let byte = bytes[i]
      if i % LineIndex.blockSize == 0 { scalarsBeforeBlock.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == 0x0A || (byte == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A)) { starts.append(i + 1) }
    }
    scalarsBeforeBlock.append(scalars)
    self.starts = starts
    self.scalarsBeforeBlock = scalarsBeforeBlock
  }

  public var lineCount: Int { starts.count }

  /// The location of a byte offset; offsets past the end count as the end. A byte order mark takes no column.
  public func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var first = starts[low]
    if first == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { first = min(3, offset) }
    return Location(line: low + 1, column: scalars(before: offset) - scalars(before: first) + 1)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / LineIndex.blockSize
    guard block * LineIndex.blockSize < offset else { return scalarsBeforeBlock[block] }
    return bytes[block * LineIndex.blockSize..<offset].reduce(scalarsBeforeBlock[block]) {
      $1 & 0xC0 == 0x80 ? $0 : $0 + 1
    }
  }

  /// The text of a 1-based line without its line end, or nil where there is no such line.
  public func line(_ number: Int) -> String? {
    guard number >= 1, number <= starts.count else { return nil }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
