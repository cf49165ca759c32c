/// Folds words for matching: lower case, Latin letters without diacritics, ligatures spelled out, soft hyphens dropped.
///
/// "Één", "één" and "een" fold to the same bytes, in composed and decomposed form; what must be told apart by its accents is told apart later,
/// from the text itself. Letters of other scripts stay as they are.
enum Fold {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x100_0000_01b3

  /// One step of FNV-1a (Fowler, Noll, Vo; 64 bit).
  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

  /// The folded form of U+00C0…U+017F: one or two ASCII letters, the second 0 where there is none.
  static let latin: [(UInt8, UInt8)] = {
    let supplement = "a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss"
    let extended =
      "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k "
      + "l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t "
      + "u u u u u u u u u u u u w w y y y z z z z z z s"
    let letters = (supplement + " " + supplement.dropLast(2) + "y " + extended).split(separator: " ")
    return letters.map { letter in
      let bytes = Array(letter.utf8)
      return (bytes[0], bytes.count > 1 ? bytes[1] : 0)
    }
  }()

  /// The folded bytes of a word.
  static func bytes(_ word: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    fold(word) { folded.append($0) }
    return folded
  }

  /// The folded bytes of a word, one by one; never more than the word has.
  @inline(__always)
  static func fold(_ word: some Sequence<UInt8>, _ emit: (UInt8) -> Void) {
    var pending: UInt8 = 0
    for byte in word {
      if pending != 0 {
        let lead = pending
        pending = 0
        fold(lead, byte, emit)
      } else if byte >= 0xC2 && byte <= 0xCD {
        pending = byte
      } else {
        emit(lower(byte))
      }
    }
    if pending != 0 { emit(pending) }
  }

  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    bytes(word).reduce(seed) { mix($0, $1) }
  }

  static func hash(_ word: some StringProtocol) -> UInt64 { hash(word.utf8) }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Folds the two-byte sequence `lead`, `next` (lead C2…CD).
  @inline(__always)
  static func fold(_ lead: UInt8, _ next: UInt8, _ emit: (UInt8) -> Void) {
    if lead >= 0xC3 && lead <= 0xC5 {
      let index = Int(lead - 0xC3) * 64 + Int(next & 0x3F)
      let letters = latin[index]
      emit(letters.0)
      if letters.1 != 0 { emit(letters.1) }
    } else if lead == 0xC2 && next == 0xAD {
      return  // soft hyphen
    } else if lead == 0xCC || (lead == 0xCD && next < 0xB0) {
      return  // combining mark
    } else if lead == 0xC8 && next >= 0x98 && next <= 0x9B {
      emit(next < 0x9A ? 0x73 : 0x74)  // ș ț
    } else {
      emit(lead)
      emit(next)
    }
  }
}
