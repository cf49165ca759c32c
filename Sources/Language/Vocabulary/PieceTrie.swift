/// The number words of a language that are written together, letter by letter.
struct PieceTrie: Sendable {
  init() {}

  /// For each node 26 children, 0 for none.
  private var children: [Int16] = Array(repeating: 0, count: 26)
  /// For each node the senses that end there.
  private var ends: [[Int32]] = [[]]
  /// For each byte whether a piece begins with it.
  private(set) var firsts: [Bool] = Array(repeating: false, count: 256)

  /// Adds a word; words with letters outside a–z after folding, and words beyond the trie's size, are left out.
  mutating func insert(_ folded: [UInt8], sense: Int32) {
    var node = 0
    guard let first = folded.first, folded.allSatisfy({ $0 &- 0x61 < 26 }), ends.count + folded.count < Int(Int16.max)
    else { return }
    for byte in folded {
      let slot = node * 26 + Int(byte - 0x61)
      if children[slot] == 0 {
        children[slot] = Int16(ends.count)
        ends.append([])
        children.append(contentsOf: repeatElement(0, count: 26))
      }
      node = Int(children[slot])
    }
    ends[node].append(sense)
    firsts[Int(first)] = true
    firsts[Int(first & 0xDF)] = true
  }

  func encode(into out: inout ByteWriter) {
    out.write(integers: children)
    out.write(ends) { $0.write(integers: $1) }
    out.write(firsts) { $0.write($1) }
  }

  init(from reader: inout ByteReader) {
    children = reader.integers()
    ends = reader.list(size: 4) { $0.integers() }
    firsts = reader.list(size: 1) { $0.bool() }
  }

  /// Whether every child and every sense exists.
  func isSound(senses count: Int) -> Bool {
    children.count == ends.count * 26 && firsts.count == 256 && children.allSatisfy { $0 >= 0 && $0 < ends.count }
      && ends.allSatisfy { $0.allSatisfy { $0 < count } }
  }

  /// Whether a piece stands at the beginning of a word, as far as its letters are plain.
  func mayBegin(_ bytes: [UInt8], in word: Range<Int>) -> Bool {
    var node = 0
    for i in word {
      let byte = bytes[i]
      let letter = byte | 0x20
      guard byte < 0x80, letter &- 0x61 < 26 else { return true }
      node = Int(children[node * 26 + Int(letter - 0x61)])
      if node == 0 { return false }
      if !ends[node].isEmpty { return true }
    }
    return false
  }

  /// Every piece that begins at `start`, shortest first, as (end, senses).
  func pieces(in folded: [UInt8], from start: Int) -> [(end: Int, senses: [Int32])] {
    var found: [(end: Int, senses: [Int32])] = []
    var node = 0
    var i = start
    while i < folded.count, folded[i] &- 0x61 < 26 {
      node = Int(children[node * 26 + Int(folded[i] - 0x61)])
      if node == 0 { break }
      i += 1
      if !ends[node].isEmpty { found.append((i, ends[node])) }
    }
    return found
  }
}
