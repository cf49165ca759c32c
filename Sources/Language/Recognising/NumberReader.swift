internal import FactCheckKit

/// Reads a number, in words or in digits, that begins at a token.
final class NumberReader {
  let view: TextView
  private let known = NumberMemory()

  init(view: TextView) { self.view = view }

  private var vocabulary: Vocabulary { view.vocabulary }

  static let starts: UInt64 =
    Role.cardinal.bit | Role.ordinal.bit | Role.fraction.bit | Role.collective.bit | Role.vague.bit

  func mayBegin(at i: Int) -> Bool {
    guard i < view.tokens.count else { return false }
    let token = view.tokens[i]
    if token.kind == .digits || token.entry == Vocabulary.joinedCandidate { return true }
    guard token.entry >= 0 else { return false }
    let entry = vocabulary.entries[Int(token.entry)]
    return entry.mask & (NumberReader.starts | Role.minus.bit) != 0 || !entry.phrases.isEmpty
  }

  /// A closer look than `mayBegin`, with the token after it.
  @inline(__always)
  func isCandidate(_ i: Int) -> Bool {
    guard i < view.tokens.count else { return false }
    return view.roles[i] & (NumberReader.starts | Role.minus.bit) != 0 || view.tokens[i].kind == .digits
      || view.tokens[i].entry == Vocabulary.joinedCandidate
  }

  /// - Parameter money: a currency sign stands before it, so that "m" means million.
  func read(at i: Int, afterCurrency money: Bool = false) -> NumberReading? {
    guard isCandidate(i) else { return nil }
    if money { return readAnew(at: i, money) }
    if !known.has(i) { known.store(readAnew(at: i, false), at: i) }
    return known.number(at: i)
  }

  private func readAnew(at i: Int, _ money: Bool) -> NumberReading? {
    if let negative = readMinus(at: i, money) { return negative }
    guard var number = readUnsigned(at: i, money) else { return nil }
    if !number.isOrdinal { readTails(&number, money) }
    if !number.isOrdinal, number.suffix == nil, let ratio = readRatio(number) { return ratio }
    return number
  }

  func readUnsigned(at i: Int, _ money: Bool) -> NumberReading? {
    if view.tokens[i].kind == .digits { return readDigits(at: i, money) }
    if let vague = readVague(at: i) { return vague }
    if let portion = readFraction(at: i) { return portion }
    if let dozen = readCollective(at: i) { return dozen }
    return readWords(at: i)
  }

  private func readMinus(at i: Int, _ money: Bool) -> NumberReading? {
    guard let minus = view.match(.minus, at: i), minus.next < view.tokens.count else { return nil }
    let isSign = view.tokens[i].kind == .sign
    if isSign {
      guard view.adjoins(minus.next), !view.adjoins(i) || opensNumber(i - 1) else { return nil }
    }
    guard view.tokens[minus.next].kind == .digits || !isSign, var number = readUnsigned(at: minus.next, money),
      !number.isOrdinal, !number.isVague
    else { return nil }
    readTails(&number, money)
    number.isWeak = false
    (number.low, number.high) = (-number.high, -number.low)
    number.mantissa = -number.mantissa
    return number
  }

  /// A sign behind which a minus can stand: ( < > = $ and the like, not a closing bracket or a percent sign.
  private func opensNumber(_ i: Int) -> Bool {
    switch view.sign(i) {
    case 0x24, 0x28, 0x3C, 0x3D, 0x3E, 0x5B, 0x7E: true
    default: view.tokens[i].kind == .sign && view.tokens[i].hash > 0xFF && !view.isDash(i)
    }
  }

  // MARK: Digits

  private func readDigits(at i: Int, _ money: Bool) -> NumberReading? {
    guard let digits = DigitReader(decimal: vocabulary.settings.decimal).read(view.text(i)) else { return nil }
    var number = NumberReading(digits.value, grain: digits.grain, next: i + 1)
    number.isDigits = true
    number.isYearLike = digits.isPlain && digits.leadingDigits == 4
    if digits.isPlain, digits.leadingDigits <= 3 { joinSpacedGroups(&number, from: i) }
    if view.adjoins(number.next) {
      if let suffix = view.match(.ordinalSuffix, at: number.next), digits.isPlain, view.isWord(suffix.next - 1) {
        number.isOrdinal = true
        number.next = suffix.next
        return number
      }
      if view.isJoiningHyphen(number.next), let suffix = view.match(.wordSuffix, at: number.next + 1) {
        number.suffix = WordSuffix(code: suffix.sense.value)
        number.next = suffix.next
        return number
      }
      if let suffix = view.match(.wordSuffix, at: number.next) {
        number.suffix = WordSuffix(code: suffix.sense.value)
        number.next = suffix.next
        return number
      }
      if let fraction = view.match(.fraction, at: number.next), view.tokens[number.next].kind == .sign {
        add(fraction, to: &number)
      }
    } else if digits.isPlain, let suffix = view.match(.wordSuffix, at: number.next),
      WordSuffix(code: suffix.sense.value) == .age
    {
      number.suffix = .age
      number.next = suffix.next
      return number
    } else if digits.isPlain, let fraction = readSlash(at: number.next), fraction.low < 1 {
      number.low += fraction.low
      number.high = number.low
      number.mantissa = number.low
      number.next = fraction.next
    }
    if digits.isPlain, let fraction = readSlash(at: i) { return fraction }
    readPower(&number)
    return number
  }

  /// 1 250 000: groups of exactly three digits behind single spaces; the last may have decimals.
  private func joinSpacedGroups(_ number: inout NumberReading, from i: Int) {
    var next = i + 1
    var value = number.low
    var grain: Double?
    while next < min(i + 8, view.tokens.count), grain == nil, view.tokens[next].kind == .digits,
      view.tokens[next].start == view.tokens[next - 1].end + 1, let group = group(view.text(next))
    {
      value = value * 1000 + group.value
      if !group.isPlain { grain = group.grain }
      next += 1
    }
    guard next > i + 1, number.low > 0, vocabulary.settings.decimal == 0x2C || next > i + 2 else { return }
    number.low = value
    number.high = value
    number.mantissa = value
    number.grain = grain ?? value.trailingGrain
    number.next = next
  }

  private func group(_ text: ArraySlice<UInt8>) -> DigitReader.Value? {
    guard text.prefix(3).allSatisfy({ $0 &- 0x30 < 10 }), text.count >= 3 else { return nil }
    if text.count > 3, text[text.startIndex + 3] != vocabulary.settings.decimal { return nil }
    return DigitReader(decimal: vocabulary.settings.decimal).read(text)
  }

  /// 3/4 in digits, a proper fraction without spaces.
  private func readSlash(at i: Int) -> NumberReading? {
    guard i + 2 < view.tokens.count, view.tokens[i].kind == .digits, view.sign(i + 1) == 0x2F, view.adjoins(i + 1),
      view.adjoins(i + 2), view.tokens[i + 2].kind == .digits, view.sign(i + 3) != 0x2F || !view.adjoins(i + 3)
    else { return nil }
    let reader = DigitReader(decimal: vocabulary.settings.decimal)
    guard let over = reader.read(view.text(i)), let under = reader.read(view.text(i + 2)), over.isPlain, under.isPlain,
      under.value > 0, over.value < under.value, under.value <= 1000
    else { return nil }
    var number = NumberReading(over.value / under.value, grain: 0, next: i + 3)
    number.isPortion = true
    number.isDigits = true
    return number
  }

  // MARK: Words

  private func readVague(at i: Int) -> NumberReading? {
    guard let vague = view.match(.vague, at: i), !vague.sense.flags.contains(.weak) || isClearUnit(vague.next) else {
      return nil
    }
    var number = NumberReading(vague.sense.value, next: vague.next)
    number.high = vague.sense.high
    number.isVague = true
    return number
  }

  /// "few hours", "een aantal dagen": a weak word of number before a unit that is nothing else.
  private func isClearUnit(_ i: Int) -> Bool {
    view.match(.unit, at: i).map { !$0.sense.flags.contains(.weak) } ?? false
  }

  /// dozen, gross: alone, after an article or after a number.
  private func readCollective(at i: Int) -> NumberReading? {
    guard let dozen = view.match(.collective, at: i), !dozen.sense.flags.contains(.needsNumber) else { return nil }
    return collective(dozen, count: 1)
  }

  private func collective(_ match: TextView.Match, count: Double) -> NumberReading {
    var number = NumberReading(count * match.sense.value, next: match.next)
    number.isApproximate = match.sense.reference == 1
    return number
  }

  func readWords(at i: Int) -> NumberReading? {
    let gathered = NumberPieces(view: view).gather(from: i)
    guard !gathered.pieces.isEmpty, var sum = NumberComposer(settings: vocabulary.settings).sum(gathered.pieces)
    else { return nil }
    // A joined word is a number as a whole or not at all.
    while sum.count > 0, sum.count < gathered.pieces.count, gathered.pieces[sum.count].isInside,
      gathered.pieces[sum.count].next == gathered.pieces[sum.count - 1].next
    {
      let word = gathered.pieces[sum.count].next
      let before = gathered.pieces.prefix { $0.next < word }
      guard !before.isEmpty, let shorter = NumberComposer(settings: vocabulary.settings).sum(Array(before)) else {
        return nil
      }
      sum = shorter
    }
    let last = gathered.pieces[sum.count - 1]
    var number = NumberReading(sum.value, grain: sum.value.trailingGrain, next: last.next)
    number.isOrdinal = sum.isOrdinal
    number.scale = sum.scale
    number.mantissa = sum.value / sum.scale
    number.isYearLike = sum.isYear || (1100...2100).contains(sum.value)
    number.isWeak = sum.count == 1 && last.sense.flags.contains(.weak)
    number.suffix = gathered.suffix?.after == last.next ? gathered.suffix?.kind : nil
    if let half = gathered.half, half.after == last.next {
      number.low += half.value
      number.high = number.low
    }
    if number.suffix == .about {
      number.isApproximate = true
      number.suffix = nil
    }
    if number.suffix == .ordinal {
      number.isOrdinal = true
      number.suffix = nil
    }
    return number
  }
}
