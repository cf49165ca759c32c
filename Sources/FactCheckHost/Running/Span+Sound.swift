internal import FactCheckKit

extension Span {
  /// Whether it is a place of a text: not empty, within it, and between characters. Of bytes in UTF-8.
  func isSound(in bytes: [UInt8]) -> Bool {
    func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
    return start >= 0 && start < end && end <= bytes.count && isBoundary(start) && isBoundary(end)
  }
}
