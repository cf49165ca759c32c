internal import FactCheckKit

/// Cuts a text into tokens in one pass over its bytes, hashing and looking up each word on the way.
struct Tokenizer {
  let vocabulary: Vocabulary

  func tokens(_ bytes: [UInt8]) -> [Token] {
    bytes.withUnsafeBufferPointer { tokens($0, in: 0..<$0.count) }
  }

  /// The tokens of a part of a text; their offsets are those of the whole.
  func tokens(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5 + 8)
    ByteClass.table.withUnsafeBufferPointer { classes in
      Fold.latin.withUnsafeBufferPointer { latin in
        vocabulary.table.withLookup { table in
          var scan = TokenScan(
            bytes: UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), classes: classes, latin: latin,
            vocabulary: vocabulary, table: table,
            firsts: vocabulary.settings.joinsNumbers ? vocabulary.pieces.firsts : [],
            position: range.lowerBound)
          scan.run(into: &tokens)
        }
      }
    }
    return tokens
  }
}

/// The state of one pass.
private struct TokenScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<UInt8>
  let latin: UnsafeBufferPointer<(UInt8, UInt8)>
  /// Asked rarely: it is large.
  let vocabulary: Vocabulary
  let table: WordLookup
  /// With which bytes number words begin that are written together; empty where the language writes none.
  let firsts: [Bool]
  var position: Int
  var flags: Token.Flags = [.spaceBefore, .lineStart]
  var newlines = 0

  mutating func run(into tokens: inout [Token]) {
    let end = bytes.count
    while position < end {
      switch classes[Int(bytes[position])] {
      case ByteClass.space:
        position += 1
        flags.insert(.spaceBefore)
      case ByteClass.newline: newline(into: &tokens)
      case ByteClass.letter: word(into: &tokens)
      case ByteClass.digit: digits(into: &tokens)
      case ByteClass.sign where isLeadingPoint(): digits(into: &tokens)
      case ByteClass.sign:
        emit(Token(start: position, end: position + 1, hash: UInt64(bytes[position]), kind: .sign), into: &tokens)
        position += 1
      default: wide(into: &tokens)
      }
    }
  }

  private mutating func emit(_ token: Token, into tokens: inout [Token]) {
    var token = token
    token.flags.formUnion(flags)
    if token.kind == .sign { token.entry = table.row(of: token.hash) }
    tokens.append(token)
    flags = []
    newlines = 0
  }

  /// Counts line ends; a blank line ends the paragraph.
  private mutating func newline(into tokens: inout [Token]) {
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
    position += 1
    newlines += 1
    if newlines == 2, let last = tokens.last, last.kind != .paragraph {
      tokens.append(Token(start: position, end: position, kind: .paragraph))
    }
    flags.formUnion([.spaceBefore, .lineStart])
  }

  private mutating func wide(into tokens: inout [Token]) {
    let character = WideCharacter(bytes, at: position)
    switch character.kind {
    case .letter: word(into: &tokens)
    case .space:
      flags.insert(.spaceBefore)
      position += character.length
    case .mark: position += character.length
    case .sign:
      var hash: UInt64 = 0
      for i in position..<position + character.length { hash = hash << 8 | UInt64(bytes[i]) }
      emit(Token(start: position, end: position + character.length, hash: hash, kind: .sign), into: &tokens)
      position += character.length
    }
  }

  /// A run of letters, and of digits after the first letter.
  private mutating func word(into tokens: inout [Token]) {
    let start = position
    var hash = Fold.seed
    var upper = 0
    var letters = 0
    var hasDigit = false
    var accented = false
    let first = bytes[start]
    var i = start
    let end = bytes.count
    // Plain letters first: most words have no others.
    while i < end {
      let lower = bytes[i] | 0x20
      guard lower &- 0x61 < 26 else { break }
      upper &+= Int(~bytes[i] >> 5 & 1)
      hash = Fold.mix(hash, lower)
      i &+= 1
    }
    letters = i - start
    scan: while i < end {
      let byte = bytes[i]
      switch classes[Int(byte)] {
      case ByteClass.letter:
        let lower = byte | 0x20
        upper += lower == byte ? 0 : 1
        letters += 1
        hash = Fold.mix(hash, lower)
        i += 1
      case ByteClass.digit:
        if letters == 3, upper == 3, isCurrencyCode(hash) { break scan }
        hasDigit = true
        hash = Fold.mix(hash, byte)
        i += 1
      case ByteClass.lead:
        let character = WideCharacter(bytes, at: i)
        guard character.kind == .letter || character.kind == .mark else { break scan }
        accented = accented || character.kind == .letter
        letters += character.kind == .letter ? 1 : 0
        hash = mixWide(hash, i, character.length)
        i += character.length
      default: break scan
      }
    }
    var own: Token.Flags = []
    if first &- 0x41 < 26 || (first == 0xC3 && bytes[start + 1] < 0x9F) { own.insert(.capital) }
    if upper == letters, letters > 1 { own.insert(.allCapitals) }
    if accented { own.insert(.accented) }
    var entry = table.row(of: hash)
    if entry < 0, !firsts.isEmpty, !hasDigit, i - start >= 5, firsts[Int(first)] || first >= 0xC3 {
      entry = Vocabulary.joinedCandidate
    }
    emit(
      Token(start: start, end: i, hash: hash, entry: entry, kind: hasDigit ? .mixed : .word, flags: own), into: &tokens)
    position = i
  }

  /// "EUR10", "GBP3.01": the code and the amount are tokens of their own.
  private func isCurrencyCode(_ hash: UInt64) -> Bool {
    let row = table.row(of: hash)
    return row >= 0 && vocabulary.entries[Int(row)].mask & Role.symbol.bit != 0
  }

  /// .08: a decimal sign that begins a number, behind a space or a sign.
  @inline(__always)
  private func isLeadingPoint() -> Bool {
    let byte = bytes[position]
    guard byte == 0x2E || byte == 0x2C && vocabulary.settings.decimal == 0x2C, position + 1 < bytes.count,
      bytes[position + 1] &- 0x30 < 10
    else { return false }
    if flags.contains(.spaceBefore) { return true }
    switch bytes[position - 1] {
    case 0x24, 0x28, 0x2B, 0x2D, 0x3C, 0x3D, 0x3E, 0x5B, 0x7E: return true
    case let before: return before >= 0x80
    }
  }

  @inline(__always)
  private func mixWide(_ hash: UInt64, _ i: Int, _ length: Int) -> UInt64 {
    let lead = bytes[i]
    if length == 2, lead >= 0xC3, lead <= 0xC5 {
      let letters = latin[Int(lead - 0xC3) * 64 + Int(bytes[i + 1] & 0x3F)]
      let mixed = Fold.mix(hash, letters.0)
      return letters.1 == 0 ? mixed : Fold.mix(mixed, letters.1)
    }
    var mixed = hash
    if length == 2 {
      Fold.fold(lead, bytes[i + 1]) { mixed = Fold.mix(mixed, $0) }
    } else if !(lead == 0xE2 && (bytes[i + 1] == 0x80 || bytes[i + 1] == 0x81)) {
      for j in i..<i + length { mixed = Fold.mix(mixed, bytes[j]) }
    }
    return mixed
  }

  /// A run of digits with the single separators that stand between digits.
  private mutating func digits(into tokens: inout [Token]) {
    let start = position
    let end = bytes.count
    var i = start
    while i < end {
      let byte = bytes[i]
      if byte &- 0x30 < 10 {
        i += 1
      } else if let length = separator(at: i), i + length < end, bytes[i + length] &- 0x30 < 10 {
        i += length
      } else {
        break
      }
    }
    emit(Token(start: start, end: i, kind: .digits), into: &tokens)
    position = i
  }

  /// The length of `.`, `,`, `'`, `’` or a narrow or plain no-break space that may group digits.
  @inline(__always)
  private func separator(at i: Int) -> Int? {
    switch bytes[i] {
    case 0x2E, 0x2C, 0x27: return 1
    case 0xC2: return i + 1 < bytes.count && bytes[i + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard i + 2 < bytes.count else { return nil }
      let isSpace = bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xAF || bytes[i + 2] == 0x89 || bytes[i + 2] == 0x99)
      return isSpace ? 3 : nil
    default: return nil
    }
  }
}
