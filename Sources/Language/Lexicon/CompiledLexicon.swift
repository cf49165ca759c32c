/// The words of one language as the program carries them.
///
/// Little-endian: u32 slot count, u32 sense count, u32 rest count; slots of u32 upper half of the hash, u32 first sense times 256 plus sense
/// count (0: empty); senses of u16 concept, u8 flags, u8 words in the phrase, u32 first of its further hashes; further hashes of u64.
///
/// A word's slot is its hash, mixed once more and scaled to the slots, or one behind it; two thirds of them are taken.
struct CompiledLexicon: Sendable {
  static let weakFlag: UInt8 = 0x80
  private static let headerSize = 12
  private static let slotSize = 8
  private static let senseSize = 8

  struct Sense {
    var concept: UInt16
    var parts: PartsOfSpeech
    var isWeak: Bool
    /// How many tokens the phrase has.
    var length: Int
    var rest: Int
  }

  let bytes: TableBytes
  private let slotCount: Int
  private let senseCount: Int
  private let senseOffset: Int
  private let restOffset: Int

  /// Checks the sizes, so that look-ups stay inside the bytes; nil for bytes that are no table.
  init?(_ bytes: TableBytes) {
    guard bytes.count >= CompiledLexicon.headerSize else { return nil }
    self.bytes = bytes
    let counts: [Int] = bytes.withUnsafeBytes { raw in
      (0..<3).map { Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))) }
    }
    let slots = counts[0]
    guard slots > 0 else { return nil }
    slotCount = slots
    senseCount = counts[1]
    senseOffset = CompiledLexicon.headerSize + slots * CompiledLexicon.slotSize
    restOffset = senseOffset + counts[1] * CompiledLexicon.senseSize
    guard restOffset + counts[2] * 8 == bytes.count else { return nil }
  }

  /// How many forms the table has.
  var count: Int { senseCount }

  private static func slot(of hash: UInt64, of count: Int) -> Int {
    let mixed = (hash &* 0x9E37_79B9_7F4A_7C15) >> 32
    return Int((mixed * UInt64(count)) >> 32)
  }

  static func layOut(starts: [(hash: UInt64, start: Int, count: Int)], senses: [UInt8], rest: [UInt8]) -> [UInt8] {
    let slots = starts.count + starts.count / 2 + 1
    var table = [(hash: UInt64, start: Int, count: Int)](repeating: (0, 0, 0), count: slots)
    for entry in starts {
      var i = slot(of: entry.hash, of: slots)
      while table[i].count > 0 { i = i + 1 == slots ? 0 : i + 1 }
      table[i] = entry
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headerSize + slots * slotSize + senses.count + rest.count)
    bytes.append(UInt32(slots))
    bytes.append(UInt32(senses.count / senseSize))
    bytes.append(UInt32(rest.count / 8))
    for slot in table {
      bytes.append(UInt32(truncatingIfNeeded: slot.hash >> 32))
      bytes.append(UInt32(slot.start << 8 | min(slot.count, 255)))
    }
    return bytes + senses + rest
  }

  private func load<T: FixedWidthInteger>(_ offset: Int, as type: T.Type) -> T {
    bytes.withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type)) }
  }

  /// The senses of words and phrases that begin with a hash, as positions for `sense(_:)`; single words first, then phrases, longest first.
  func senses(startingWith hash: UInt64) -> Range<Int> {
    var i = CompiledLexicon.slot(of: hash, of: slotCount)
    for _ in 0..<slotCount {
      let slot = load(CompiledLexicon.headerSize + i * CompiledLexicon.slotSize, as: UInt64.self)
      let found = Int(slot >> 32)
      if found == 0 { return 0..<0 }
      if slot & 0xFFFF_FFFF == hash >> 32 {
        let start = found >> 8
        return start..<max(start, min(start + (found & 0xFF), senseCount))
      }
      i = i + 1 == slotCount ? 0 : i + 1
    }
    return 0..<0
  }

  func sense(_ position: Int) -> Sense {
    let offset = senseOffset + position * CompiledLexicon.senseSize
    let flags = load(offset + 2, as: UInt8.self)
    return Sense(
      concept: load(offset, as: UInt16.self), parts: PartsOfSpeech(rawValue: flags & 0x0F),
      isWeak: flags & CompiledLexicon.weakFlag != 0, length: Int(load(offset + 3, as: UInt8.self)),
      rest: Int(load(offset + 4, as: UInt32.self)))
  }

  /// The hash of token `index` (1…) of a phrase.
  func restHash(_ sense: Sense, _ index: Int) -> UInt64 {
    load(restOffset + (sense.rest + index - 1) * 8, as: UInt64.self)
  }
}
