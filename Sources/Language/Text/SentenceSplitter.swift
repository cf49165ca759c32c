internal import FactCheckKit

/// Cuts a run of tokens into sentences.
struct SentenceSplitter {
  let vocabulary: Vocabulary

  /// Token ranges of the sentences; paragraph tokens stand outside.
  func split(_ tokens: inout [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    func close(_ end: Int) {
      if end > start { sentences.append(start..<end) }
    }
    for i in tokens.indices {
      if tokens[i].kind == .paragraph {
        close(i)
        start = i + 1
      } else if i > start, tokens[i].flags.contains(.lineStart), beginsLine(tokens, i) {
        close(i)
        start = i
      } else if i > start, tokens[i - 1].kind == .sign, tokens[i].flags.contains(.spaceBefore),
        endsSentence(tokens, before: i)
      {
        close(i)
        start = i
      }
    }
    close(tokens.count)
    for sentence in sentences { tokens[sentence.lowerBound].flags.insert(.sentenceStart) }
    return sentences
  }

  /// A new line begins a sentence unless the text before it seems to run on: it ends without a stop and the line goes on in lower case.
  private func beginsLine(_ tokens: [Token], _ i: Int) -> Bool {
    let token = tokens[i]
    if token.kind == .word || token.kind == .mixed { return token.flags.contains(.capital) && !runsOn(tokens[i - 1]) }
    return token.kind == .sign && (token.hash == 0x2D || token.hash == 0x2A || token.hash == 0xE280A2)
  }

  private func runsOn(_ token: Token) -> Bool {
    token.kind == .sign && (token.hash == 0x2C || token.hash == 0x2D)
  }

  /// Whether a full stop, question or exclamation mark, with closing quotes or brackets after it, stands before token `i`.
  private func endsSentence(_ tokens: [Token], before i: Int) -> Bool {
    var k = i - 1
    while k > 0, tokens[k].kind == .sign, isCloser(tokens[k].hash) { k -= 1 }
    guard k > 0, tokens[k].kind == .sign else { return false }
    switch tokens[k].hash {
    case 0x21, 0x3F, 0xE280A6: return beginsUpper(tokens, i)
    case 0x2E: return beginsUpper(tokens, i) && !isAbbreviation(tokens, k) && !isOrdinal(tokens, k, before: i)
    default: return false
    }
  }

  private func isCloser(_ sign: UInt64) -> Bool {
    switch sign {
    case 0x22, 0x27, 0x29, 0x5D, 0xE28099, 0xE2809D, 0xC2BB: true
    default: false
    }
  }

  private func beginsUpper(_ tokens: [Token], _ i: Int) -> Bool {
    switch tokens[i].kind {
    case .word, .mixed: tokens[i].flags.contains(.capital)
    case .digits: true
    case .sign: tokens[i].hash != 0x2C && tokens[i].hash != 0x2E
    case .paragraph: true
    }
  }

  /// "7 p.m. ET": capitals behind a single letter with its stop go on.
  private func isTimeZone(_ tokens: [Token], _ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].kind == .word, tokens[i].flags.contains(.allCapitals) else { return false }
    return (2...4).contains(tokens[i].end - tokens[i].start)
  }

  /// "am 12. März", "der 2. Weltkrieg": the full stop of a German ordinal, unless what follows looks like the beginning of a sentence.
  private func isOrdinal(_ tokens: [Token], _ k: Int, before i: Int) -> Bool {
    let number = tokens[k - 1]
    guard vocabulary.settings.dotOrdinals, number.kind == .digits, number.end - number.start <= 2,
      !tokens[k].flags.contains(.spaceBefore), tokens[i].kind == .word, k == i - 1
    else { return false }
    let next = roles(tokens[i])
    if next & (Role.month.bit | Role.weekday.bit) != 0 { return true }
    return next & Role.function.bit == 0 && k >= 2 && roles(tokens[k - 2]) & Role.function.bit != 0
  }

  private func roles(_ token: Token) -> UInt64 {
    token.entry >= 0 ? vocabulary.entries[Int(token.entry)].mask : 0
  }

  /// A full stop after an initial or after a word of the pack's abbreviations ends no sentence.
  private func isAbbreviation(_ tokens: [Token], _ k: Int) -> Bool {
    let word = tokens[k - 1]
    guard word.kind == .word, !tokens[k].flags.contains(.spaceBefore) else { return false }
    if word.end - word.start == 1, word.flags.contains(.capital) || isTimeZone(tokens, k + 1) { return true }
    guard word.entry >= 0 else { return false }
    return vocabulary.entries[Int(word.entry)].mask & Role.abbreviation.bit != 0
  }
}
