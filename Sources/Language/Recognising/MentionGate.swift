internal import FactCheckKit

/// Tells where a mention cannot begin, from a token and the few after it, before any reader is asked. It lets through too much rather than too
/// little: what it lets through, a reader refuses.
struct MentionGate {
  let view: TextView

  /// Roles of words that are numbers or begin one.
  private static let numbers = NumberReader.starts

  /// Words that may begin a figure whatever follows.
  private static let sureFigure =
    numbers | FrequencyReader.starts | Role.whole.bit | Role.ageBefore.bit

  /// Words that a number must follow, perhaps behind an article or another of them.
  private static let leadFigure = Role.before.bit | Role.between.bit | Role.from.bit

  /// Signs and units that stand before a number at once.
  private static let prefix = Role.minus.bit | Role.unit.bit | Role.symbol.bit

  /// What makes a number of an article before it: a unit, a magnitude, a share.
  private static let afterArticle =
    numbers | Role.unit.bit | Role.symbol.bit | Role.magnitude.bit | Role.denominator.bit | Role.filler.bit
    | Role.to.bit | Role.ratio.bit | Role.multiple.bit | Role.linker.bit | Role.whole.bit | Role.frequency.bit
    | Role.minus.bit

  private static let time = TimeReader.starts | numbers | Role.unit.bit

  /// Roles of a token, with those of its phrases only where the second word of one may follow.
  @inline(__always)
  private func roles(_ i: Int) -> UInt64 {
    let row = view.tokens[i].entry
    guard row >= 0 else { return 0 }
    let entry = view.vocabulary.entries[Int(row)]
    return isPhrase(i) ? entry.reach : entry.mask
  }

  /// Whether a phrase of the vocabulary may begin with a token that is a word of it.
  @inline(__always)
  private func isPhrase(_ i: Int) -> Bool {
    let entry = view.vocabulary.entries[Int(view.tokens[i].entry)]
    return i + 1 < view.tokens.count && entry.seconds.mayContain(view.tokens[i + 1].hash)
  }

  @inline(__always)
  private func isFigures(_ i: Int) -> Bool {
    view.tokens[i].kind == .digits || view.tokens[i].entry == Vocabulary.joinedCandidate
  }

  /// Whether a word is a number only by grace of what follows it, and that does not follow.
  @inline(__always)
  private func isBareArticle(_ i: Int, _ roles: UInt64) -> Bool {
    guard roles & MentionGate.numbers == Role.cardinal.bit, roles & Vocabulary.Entry.weakNumber != 0,
      i + 1 < view.tokens.count
    else { return false }
    if isFigures(i + 1) || view.isJoiningHyphen(i + 1) { return false }
    let next = self.roles(i + 1)
    return next & MentionGate.afterArticle == 0 || isBareArticle(i + 1, next)
  }

  @inline(__always)
  private func isNumber(_ i: Int, _ roles: UInt64) -> Bool {
    isFigures(i) || (roles & MentionGate.numbers != 0 && !isBareArticle(i, roles))
  }

  // MARK: Figures

  @inline(__always)
  func mayBeginFigure(at i: Int) -> Bool {
    if isFigures(i) { return true }
    guard view.tokens[i].entry >= 0 else { return false }
    return mayBeginFigure(at: i, roles(i), depth: 0)
  }

  private func mayBeginFigure(at i: Int, _ roles: UInt64, depth: Int) -> Bool {
    if roles & MentionGate.sureFigure != 0,
      roles & MentionGate.sureFigure & ~MentionGate.numbers != 0 || isNumber(i, roles)
    {
      return true
    }
    guard roles & (MentionGate.leadFigure | MentionGate.prefix) != 0, depth < 4, i + 1 < view.tokens.count else {
      return false
    }
    // Perhaps of several words: what follows them stands further on.
    if isPhrase(i) { return true }
    if isFigures(i + 1) { return true }
    let next = self.roles(i + 1)
    if next & MentionGate.numbers != 0, isNumber(i + 1, next) { return true }
    if next & (MentionGate.prefix | MentionGate.leadFigure | MentionGate.sureFigure & ~MentionGate.numbers) != 0,
      mayBeginFigure(at: i + 1, next, depth: depth + 1)
    {
      return true
    }
    // Behind an article: "tussen de 40 en 50".
    guard roles & MentionGate.leadFigure != 0, next & (Role.function.bit | Role.cardinal.bit) != 0,
      i + 2 < view.tokens.count
    else { return false }
    return isFigures(i + 2) || self.roles(i + 2) & MentionGate.numbers != 0
  }

  // MARK: Times

  @inline(__always)
  func mayBeginTime(at i: Int) -> Bool {
    if isFigures(i) { return true }
    guard view.tokens[i].entry >= 0 else { return false }
    return mayBeginTime(at: i, depth: 0)
  }

  private func mayBeginTime(at i: Int, depth: Int) -> Bool {
    if isFigures(i) { return true }
    let roles = roles(i)
    guard roles & MentionGate.time != 0, roles != Role.cardinal.bit | Vocabulary.Entry.weakNumber || isNumber(i, roles)
    else { return false }
    return goesOn(TimeGrammar.root, at: i, depth: depth + 1)
  }

  /// Whether a time pattern may go on, or end, with a token.
  private func goesOn(_ node: Int, at i: Int, depth: Int) -> Bool {
    let grammar = view.vocabulary.grammar
    if depth > 6 || !grammar.endings(of: node).isEmpty { return true }
    guard i < view.tokens.count else { return false }
    let opening = grammar.openings(of: node)
    let token = view.tokens[i]
    if isFigures(i) { return opening.takesNumber || opening.takesDate || opening.words.bits != 0 }
    let roles = roles(i)
    if roles & opening.roles != 0, holdsWord(node, at: i, roles, depth) { return true }
    if opening.takesNumber, roles & MentionGate.numbers != 0, isNumber(i, roles) { return true }
    let word = TimePattern.word(token, [])
    if opening.words.mayContain(word), let next = grammar.node(after: node, word: word),
      goesOn(next, at: i + 1, depth: depth + 1)
    {
      return true
    }
    return node != TimeGrammar.root && opening.takesDate && mayBeginTime(at: i, depth: depth + 1)
  }

  /// Whether a capture may take a word of the calendar here and the pattern go on behind it.
  private func holdsWord(_ node: Int, at i: Int, _ roles: UInt64, _ depth: Int) -> Bool {
    if isPhrase(i) { return true }
    let grammar = view.vocabulary.grammar
    return grammar.captures(of: node).contains { row in
      let (capture, next) = grammar.capture(row)
      return roles & capture.roles != 0 && goesOn(next, at: i + 1, depth: depth + 1)
    }
  }
}
