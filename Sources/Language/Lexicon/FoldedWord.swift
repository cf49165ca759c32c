internal import FactCheckKit

/// A folded word with the hash of each of its beginnings, so that what rules make of it is hashed without being built.
///
/// It stands in memory that is there for the time of a call only.
struct FoldedWord {
  let letters: UnsafeBufferPointer<UInt8>
  /// The hash of the first n letters, for n from 0 to all.
  let hashes: UnsafeBufferPointer<UInt64>

  /// Longer words are in no table, and no rule is asked about them.
  static let limit = 96

  var count: Int { letters.count }
  var hash: UInt64 { hashes[count] }

  /// The word of a token; nothing is called for words past the limit.
  static func with(_ token: Token, _ bytes: [UInt8], _ body: (FoldedWord) -> Void) {
    let range = Int(token.start)..<Int(token.end)
    guard range.count <= limit else { return }
    // A letter folds to two at most, and takes two bytes then.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { buffer in
      var count = 0
      Fold.fold(bytes[range]) {
        buffer[count] = $0
        count += 1
      }
      with(UnsafeBufferPointer(rebasing: buffer[..<count]), body)
    }
  }

  /// The same for letters that are folded already.
  static func with(_ letters: UnsafeBufferPointer<UInt8>, _ body: (FoldedWord) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: letters.count + 1) { hashes in
      var hash = Fold.seed
      hashes.initializeElement(at: 0, to: hash)
      for i in letters.indices {
        hash = Fold.mix(hash, letters[i])
        hashes.initializeElement(at: i + 1, to: hash)
      }
      body(FoldedWord(letters: letters, hashes: UnsafeBufferPointer(hashes)))
    }
  }

  /// Part of the word, with hashes of its own.
  func part(_ range: Range<Int>, _ body: (FoldedWord) -> Void) {
    FoldedWord.with(UnsafeBufferPointer(rebasing: letters[range]), body)
  }

  /// The word without the letters between two places.
  func without(_ range: Range<Int>, end: Int, _ body: (FoldedWord) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: end) { joined in
      var count = 0
      for i in 0..<end where !range.contains(i) {
        joined.initializeElement(at: count, to: letters[i])
        count += 1
      }
      FoldedWord.with(UnsafeBufferPointer(rebasing: joined[..<count]), body)
    }
  }

  @inline(__always)
  func has(_ part: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + part.count <= count else { return false }
    for i in 0..<part.count where letters[offset + i] != part[i] { return false }
    return true
  }

  @inline(__always)
  func ends(with part: [UInt8]) -> Bool { has(part, at: count - part.count) }

  /// The hash of the first `length` letters and some more.
  @inline(__always)
  func hash(_ length: Int, then rest: [UInt8]) -> UInt64 {
    var hash = hashes[length]
    for byte in rest { hash = Fold.mix(hash, byte) }
    return hash
  }

  @inline(__always)
  func hash(_ length: Int, _ more: UInt8, then rest: [UInt8]) -> UInt64 {
    var hash = Fold.mix(hashes[length], more)
    for byte in rest { hash = Fold.mix(hash, byte) }
    return hash
  }

  @inline(__always)
  func hash(_ length: Int, _ first: UInt8, _ second: UInt8, then rest: [UInt8]) -> UInt64 {
    var hash = Fold.mix(Fold.mix(hashes[length], first), second)
    for byte in rest { hash = Fold.mix(hash, byte) }
    return hash
  }
}
