/// Makes characters comparable: without regard to capitals, and to the shapes of apostrophes, hyphens and blanks.
///
/// Characters compare by canonical equivalence, so composed and decomposed letters are the same.
enum CaseFold {
  /// `ß` becomes two, the soft hyphen none.
  static func fold(_ character: Character, mindsCase: Bool, _ emit: (Character) -> Void) {
    switch character {
    case "\u{2019}", "\u{2018}", "\u{02BC}": emit("'")
    case "\u{2010}", "\u{2011}": emit("-")
    case "\u{AD}", "\u{200B}", "\u{FEFF}": return
    default:
      guard !mindsCase else { return emit(character) }
      if let ascii = character.asciiValue, character != "\r\n" {
        return emit(0x41...0x5A ~= ascii ? Character(UnicodeScalar(ascii + 0x20)) : character)
      }
      // By way of the capitals, since only there "ß" is "ss" and both forms of sigma are one.
      for folded in character.uppercased().lowercased() { emit(folded) }
    }
  }
}
