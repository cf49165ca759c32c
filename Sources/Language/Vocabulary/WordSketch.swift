/// A set of words that may hold a few too many: one bit for each of 64 classes of hashes. Asks one instruction before a search is worth it.
struct WordSketch: Sendable {
  private(set) var bits: UInt64

  init(bits: UInt64 = 0) { self.bits = bits }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  mutating func insert(_ hash: UInt64) { bits |= WordSketch.bit(hash) }

  /// False only where the word is not in the set.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { bits & WordSketch.bit(hash) != 0 }
}
