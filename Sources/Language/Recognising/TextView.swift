internal import FactCheckKit

/// A tokenised text with the vocabulary to read it by: what every recogniser looks at. A class, as its readers pass it on with every call.
final class TextView {
  let bytes: [UInt8]
  let tokens: [Token]
  let vocabulary: Vocabulary
  let units: UnitTable
  /// Of each token, the roles of the word and of the phrases that may begin with it here, as far as the token after it tells; with
  /// `Entry.weakNumber` where that holds here.
  let roles: [UInt64]

  init(bytes: [UInt8], tokens: [Token], vocabulary: Vocabulary, units: UnitTable) {
    self.bytes = bytes
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.units = units
    roles = vocabulary.roles(of: tokens)
  }

  /// A word or phrase that has a role here.
  struct Match {
    var sense: Sense
    /// The token after it.
    var next: Int
  }

  @inline(__always)
  func isWord(_ i: Int) -> Bool { i < tokens.count && tokens[i].kind == .word }

  @inline(__always)
  func sign(_ i: Int) -> UInt8 {
    guard i < tokens.count, tokens[i].kind == .sign, tokens[i].hash < 256 else { return 0 }
    return UInt8(tokens[i].hash)
  }

  /// Whether no space stands before token `i`.
  @inline(__always)
  func adjoins(_ i: Int) -> Bool {
    i > 0 && i < tokens.count && !tokens[i].flags.contains(.spaceBefore) && tokens[i].kind != .paragraph
  }

  @inline(__always)
  func mask(_ i: Int) -> UInt64 {
    guard i < tokens.count, tokens[i].entry >= 0 else { return 0 }
    return vocabulary.entries[Int(tokens[i].entry)].mask
  }

  /// Roles of a token, those of the phrases that begin with it included.
  @inline(__always)
  func reach(_ i: Int) -> UInt64 {
    guard i < tokens.count, tokens[i].entry >= 0 else { return 0 }
    return vocabulary.entries[Int(tokens[i].entry)].reach
  }

  /// Whether a unit symbol of more than one letter stands here ("mm"), which no magnitude is.
  func isUnitWord(_ i: Int) -> Bool {
    text(i).count > 1 && mask(i) & Role.symbol.bit != 0 && match(.symbol, at: i) != nil
  }

  /// A hyphen, whatever its kind, that joins the tokens around it.
  func isJoiningHyphen(_ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].kind == .sign, adjoins(i), adjoins(i + 1) else { return false }
    return tokens[i].hash == 0x2D || tokens[i].hash == 0xE28090 || tokens[i].hash == 0xE28091
  }

  func isDash(_ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].kind == .sign else { return false }
    return tokens[i].hash == 0x2D || (0xE28090...0xE28094).contains(tokens[i].hash)
  }

  /// The longest phrase, else the word, at a token that has the role. Most have not: that is told here, without a call.
  @inline(__always)
  func match(_ role: Role, at i: Int) -> Match? {
    i < roles.count && roles[i] & role.bit != 0 ? find(role, at: i) : nil
  }

  private func find(_ role: Role, at i: Int) -> Match? {
    let entry = vocabulary.entries[Int(tokens[i].entry)]
    let bit = role.bit
    for index in entry.phrases {
      let phrase = vocabulary.phrases[Int(index)]
      guard phrase.mask & bit != 0, let next = vocabulary.end(of: phrase, at: i, in: tokens) else { continue }
      if let sense = sense(role, in: phrase.senses, from: i, to: next) { return Match(sense: sense, next: next) }
    }
    guard entry.mask & bit != 0, let sense = sense(role, in: entry.senses, from: i, to: i + 1) else { return nil }
    return Match(sense: sense, next: i + 1)
  }

  /// The sense with the role; where a sense asks for its exact spelling or accents, only if the text has them.
  private func sense(_ role: Role, in range: Range<Int32>, from first: Int, to next: Int) -> Sense? {
    var found: Sense?
    for index in range {
      let sense = vocabulary.senses[Int(index)]
      guard sense.role == role else { continue }
      if sense.spelling >= 0 {
        guard spells(sense, from: first, to: next) else { continue }
        return sense
      }
      if found == nil { found = sense }
    }
    return found
  }

  private func spells(_ sense: Sense, from first: Int, to next: Int) -> Bool {
    let spelling = vocabulary.spellings[Int(sense.spelling)]
    let text = bytes[Int(tokens[first].start)..<Int(tokens[next - 1].end)]
    if sense.flags.contains(.exact) {
      return text.elementsEqual(spelling) || text.filter { $0 != 0x20 }.elementsEqual(spelling.filter { $0 != 0x20 })
    }
    guard text.count == spelling.count else { return false }
    return zip(text, spelling).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && ($1 &- 0x61 < 26 || $1 >= 0xA0)) }
  }

  func span(_ range: Range<Int>) -> Span {
    Span(start: Int(tokens[range.lowerBound].start), end: Int(tokens[max(range.lowerBound, range.upperBound - 1)].end))
  }

  func text(_ i: Int) -> ArraySlice<UInt8> { bytes[Int(tokens[i].start)..<Int(tokens[i].end)] }
}

extension Vocabulary {
  /// Each token is looked at once here, so that nobody looks for phrases that do not stand there.
  fileprivate func roles(of tokens: [Token]) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: tokens.count) { roles, count in
      for i in tokens.indices { roles[i] = tokens[i].entry < 0 ? 0 : self.roles(at: i, in: tokens) }
      count = tokens.count
    }
  }

  @inline(__always)
  private func roles(at i: Int, in tokens: [Token]) -> UInt64 {
    let row = Int(tokens[i].entry)
    if !entries[row].phrases.isEmpty, i + 1 < tokens.count, entries[row].seconds.mayContain(tokens[i + 1].hash) {
      let phrases = rolesOfPhrases(of: row, at: i, in: tokens)
      if phrases != 0 { return entries[row].mask & ~Entry.weakness | phrases | Entry.isPhrase }
    }
    let mask = entries[row].mask
    guard mask & Entry.weakUnlessAccented != 0 else { return mask }
    return mask ^ Entry.weakUnlessAccented | (tokens[i].flags.contains(.accented) ? 0 : Entry.weakNumber)
  }

  private func rolesOfPhrases(of row: Int, at i: Int, in tokens: [Token]) -> UInt64 {
    let second = tokens[i + 1].hash
    var roles: UInt64 = 0
    for index in entries[row].phrases {
      let first = phrases[Int(index)].rest.lowerBound
      guard rest[Int(first)] == second, end(of: phrases[Int(index)], at: i, in: tokens) != nil else { continue }
      roles |= phrases[Int(index)].mask
    }
    return roles
  }

  /// The token behind a phrase that begins at a token; nil where the phrase does not stand there.
  fileprivate func end(of phrase: Phrase, at i: Int, in tokens: [Token]) -> Int? {
    var next = i + 1
    for r in phrase.rest {
      guard next < tokens.count, tokens[next].hash == rest[Int(r)] else { return nil }
      next += 1
    }
    return endsWithSentence(phrase, next, in: tokens) ? nil : next
  }

  /// Whether the full stop of an abbreviation ("mln.") is the sentence's own.
  private func endsWithSentence(_ phrase: Phrase, _ next: Int, in tokens: [Token]) -> Bool {
    guard let last = phrase.rest.last, rest[Int(last)] == 0x2E else { return false }
    guard next < tokens.count else { return true }
    return tokens[next].kind == .paragraph || tokens[next].flags.contains(.sentenceStart)
  }
}
