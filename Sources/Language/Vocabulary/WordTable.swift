/// Open-addressing hash table from 64-bit word hashes to rows. Words are compared by hash alone: for a vocabulary of thousands of words the
/// chance that a foreign word shares all 64 bits is below one in 10^15.
struct WordTable: Sendable {
  private var slots: [UInt64]
  private var rows: [Int32]
  private let mask: Int

  /// - Parameter hashes: distinct; row i belongs to hashes[i].
  init(_ hashes: [UInt64]) {
    var capacity = 16
    while capacity < hashes.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: 0, count: capacity)
    rows = Array(repeating: -1, count: capacity)
    for (row, hash) in hashes.enumerated() {
      var i = Int(truncatingIfNeeded: hash) & mask
      while rows[i] >= 0 { i = (i + 1) & mask }
      slots[i] = hash
      rows[i] = Int32(row)
    }
  }

  func encode(into out: inout ByteWriter) {
    out.write(integers: slots)
    out.write(integers: rows)
  }

  init(from reader: inout ByteReader) {
    slots = reader.integers()
    rows = reader.integers()
    mask = slots.count - 1
  }

  /// Whether the table has room for a miss and its rows are below `count`.
  func isSound(rows count: Int) -> Bool {
    slots.count == rows.count && slots.count & mask == 0 && rows.contains(-1) && rows.allSatisfy { $0 < count }
  }

  /// Look-ups of many words in a row, without what each look into an array costs.
  func withLookup(_ body: (WordLookup) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      rows.withUnsafeBufferPointer { rows in body(WordLookup(slots: slots, rows: rows, mask: mask)) }
    }
  }

  /// The row of a hash, or −1.
  @inline(__always)
  func row(of hash: UInt64) -> Int32 {
    var i = Int(truncatingIfNeeded: hash) & mask
    while true {
      let row = rows[i]
      if row < 0 || slots[i] == hash { return row }
      i = (i + 1) & mask
    }
  }
}

/// A word table for the time of a call.
struct WordLookup {
  fileprivate let slots: UnsafeBufferPointer<UInt64>
  fileprivate let rows: UnsafeBufferPointer<Int32>
  fileprivate let mask: Int

  /// The row of a hash, or −1.
  @inline(__always)
  func row(of hash: UInt64) -> Int32 {
    var i = Int(truncatingIfNeeded: hash) & mask
    while true {
      let row = rows[i]
      if row < 0 || slots[i] == hash { return row }
      i = (i + 1) & mask
    }
  }
}
