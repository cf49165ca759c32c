internal import FactCheckKit

/// Shares: halves and thirds, alone, behind a whole number, or as one in five.
extension NumberReader {
  /// half, anderhalf, a third; a weak one ("quarter") only right before a magnitude.
  func readFraction(at i: Int) -> NumberReading? {
    if let share = readArticleOrdinal(at: i) { return share }
    guard let fraction = view.match(.fraction, at: i), !countsAsOrdinal(fraction), !isPartOfWord(fraction) else {
      return nil
    }
    if fraction.sense.flags.contains(.weak), !isBeforeUnit(fraction.next) {
      guard let scale = view.match(.cardinal, at: fraction.next), scale.sense.value >= 1000 else { return nil }
    }
    var number = NumberReading(fraction.sense.value, grain: 0, next: fraction.next)
    number.isPortion = fraction.sense.value < 1
    return number
  }

  /// "viertel Liter"; an English "quarter" before a unit may be one of three months or of a game.
  private func isBeforeUnit(_ i: Int) -> Bool {
    guard !view.vocabulary.settings.pluralHead, let unit = view.match(.unit, at: i) else { return false }
    return !unit.sense.flags.contains(.weak)
      && view.units[UnitID(index: Int(unit.sense.reference))].dimension != "money"
  }

  /// "A third man": the word ranks a thing and names no share.
  private func countsAsOrdinal(_ fraction: TextView.Match) -> Bool {
    view.mask(fraction.next - 1) & Role.ordinal.bit != 0 && isThing(fraction.next)
  }

  /// "half-time", "a quarter final": no share of what follows, which would need "of" or an article.
  private func isPartOfWord(_ fraction: TextView.Match) -> Bool {
    guard fraction.sense.value < 1 else { return false }
    if view.isJoiningHyphen(fraction.next), isThing(fraction.next + 1) { return true }
    return view.vocabulary.settings.pluralHead && view.isWord(fraction.next - 1) && isThing(fraction.next)
      && view.match(.symbol, at: fraction.next) == nil
  }

  /// A word that a number could count: none of a closed class, no unit and no number.
  func isThing(_ i: Int) -> Bool {
    let others =
      Role.function.bit | Role.of.bit | Role.linker.bit | Role.unit.bit | Role.cardinal.bit | Role.before.bit
      | Role.after.bit | Role.collective.bit | Role.connectorBits | NumberReader.starts
    guard view.isWord(i), view.mask(i) & others == 0 else { return false }
    return view.tokens[i].entry != Vocabulary.joinedCandidate || readWords(at: i) == nil
  }

  /// "A hundredth", "een vijfentwintigste": one part of so many.
  private func readArticleOrdinal(at i: Int) -> NumberReading? {
    guard let article = view.match(.cardinal, at: i), article.sense.value == 1, article.sense.flags.contains(.weak),
      let ordinal = readOrdinal(at: article.next), ordinal.low >= 3, !isThing(ordinal.next)
    else { return nil }
    var number = NumberReading(1 / ordinal.low, grain: 0, next: ordinal.next)
    number.isPortion = true
    return number
  }

  private func readOrdinal(at i: Int) -> NumberReading? {
    guard i < view.tokens.count, view.isWord(i), view.mask(i) & Role.function.bit == 0, mayBegin(at: i),
      let number = readWords(at: i), number.isOrdinal
    else { return nil }
    return number
  }

  /// Two thirds, drie vierde.
  func readDenominator(_ number: inout NumberReading) -> Bool {
    guard !number.isPortion, !number.isVague, number.scale == 1, number.low == number.high,
      number.low == number.low.rounded(), number.low < 1000
    else { return false }
    let next = denominatorStart(number.next)
    // Zero marks what only looks like a part: huitièmes de finale.
    guard let part = view.match(.denominator, at: next), part.sense.value > 0 else { return false }
    if part.sense.flags.contains(.weak) || number.isDigits {
      guard part.sense.value > number.low, !number.isWeak, !isThing(part.next) else { return false }
    }
    var portion = NumberReading(number.low / part.sense.value, grain: 0, next: part.next)
    portion.isPortion = portion.low < 1
    number = portion
    readScales(&number, false)
    return true
  }

  /// "five-eighths", "five - eighths".
  private func denominatorStart(_ i: Int) -> Int {
    view.isDash(i) && view.adjoins(i) == view.adjoins(i + 1) ? i + 1 : i
  }

  /// "two and a half", "drie en een half", "cinq et demi", "two and three quarters", "one billion and a half million".
  func readHalf(_ number: inout NumberReading) {
    guard !number.isVague, !number.isPortion, number.low == number.high, number.low == number.low.rounded(),
      let linker = view.match(.linker, at: number.next), let part = readPart(at: linker.next)
    else { return }
    var factor = number.scale
    var next = part.next
    if number.scale > 1, let scale = view.match(.cardinal, at: part.next), scale.sense.value >= 1000,
      scale.sense.value < number.scale
    {
      factor = scale.sense.value
      next = scale.next
    }
    number.low += part.low * factor
    number.high = number.low
    number.mantissa = number.low / number.scale
    number.next = next
    number.isWeak = false
  }

  private func readPart(at i: Int) -> NumberReading? {
    if let fraction = view.match(.fraction, at: i), fraction.sense.value < 1 {
      return NumberReading(fraction.sense.value, next: fraction.next)
    }
    guard mayBegin(at: i), var number = readUnsigned(at: i, false), !number.isOrdinal,
      number.isPortion || readDenominator(&number), number.isPortion
    else { return nil }
    return number
  }

  /// One in five, een op de vijf, 3 out of 4.
  func readRatio(_ number: NumberReading) -> NumberReading? {
    guard number.scale == 1, !number.isPortion, !number.isVague, number.low == number.high, number.low >= 1,
      let ratio = view.match(.ratio, at: number.next), ratio.next < view.tokens.count, startsWhole(ratio.next),
      let whole = readWhole(at: ratio.next), whole.low > number.low
    else { return nil }
    if ratio.sense.flags.contains(.weak), isThing(whole.next) || view.match(.unit, at: whole.next) != nil { return nil }
    var result = NumberReading(number.low / whole.low, grain: 0, next: whole.next)
    result.isPortion = true
    return result
  }

  private func startsWhole(_ i: Int) -> Bool {
    let token = view.tokens[i]
    return token.kind == .digits || token.entry == Vocabulary.joinedCandidate || view.mask(i) & Role.cardinal.bit != 0
  }

  /// The whole of a ratio: a small plain number, no year and no date.
  private func readWhole(at i: Int) -> NumberReading? {
    guard let whole = readUnsigned(at: i, false), view.match(.unit, at: whole.next) == nil, !whole.isOrdinal,
      !whole.isWeak, !whole.isVague, !whole.isPortion, whole.low <= 1000, whole.low >= 2,
      whole.low == whole.low.rounded(), whole.low == whole.high
    else { return nil }
    return whole
  }
}

extension Role {
  /// Words that join the ends of a range or open one.
  static var connectorBits: UInt64 { Role.to.bit | Role.or.bit | Role.between.bit | Role.from.bit | Role.ratio.bit }
}
