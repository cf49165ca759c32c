internal import FactCheckKit

/// What may follow the first part of a number: decimals in words, halves, dozens, magnitudes, ratios.
extension NumberReader {
  func readTails(_ number: inout NumberReading, _ money: Bool) {
    if readDenominator(&number) { return }
    readSpokenDecimals(&number)
    readHalf(&number)
    readDozens(&number)
    readScales(&number, money)
    readHalf(&number)
  }

  /// Two dozen, half a dozen, a pair.
  private func readDozens(_ number: inout NumberReading) {
    guard !number.isVague, let dozen = view.match(.collective, at: afterArticle(number)) else { return }
    number.multiply(by: dozen.sense.value)
    number.grain = max(number.grain, 1)
    number.isApproximate = dozen.sense.reference == 1
    number.next = dozen.next
    number.isWeak = false
    number.isPortion = false
  }

  /// The token after a number, and after the article in "half a million".
  private func afterArticle(_ number: NumberReading) -> Int {
    guard number.isPortion, let article = view.match(.cardinal, at: number.next), article.sense.flags.contains(.weak)
    else { return number.next }
    return article.next
  }

  func add(_ fraction: TextView.Match, to number: inout NumberReading) {
    number.low += fraction.sense.value * number.scale
    number.high = number.low
    number.mantissa += fraction.sense.value
    number.next = fraction.next
    number.isWeak = false
  }

  /// "two point five", "twee komma vijf": the digits are read one by one.
  private func readSpokenDecimals(_ number: inout NumberReading) {
    guard !number.isDigits, !number.isVague, !number.isPortion, let point = view.match(.point, at: number.next),
      view.isWord(point.next - 1), !point.sense.flags.contains(.weak) || mayBePoint(point, number)
    else { return }
    var next = point.next
    var fraction = 0.0
    var place = 1.0
    while let digits = spokenDigits(at: next) {
      guard place == 1 || digits.value < 10 || fraction == 0 else { break }
      place /= Double.power(10, digits.count)
      fraction += digits.value * place
      next = digits.next
      if digits.value >= 10 { break }
    }
    if point.sense.flags.contains(.weak), isThing(next) || view.match(.unit, at: next) != nil { return }
    guard next > point.next else { return }
    number.low += fraction
    number.high = number.low
    number.mantissa = number.low
    number.grain = place
    number.isWeak = false
    number.next = next
  }

  /// "Siete con cincuenta": a preposition, and no point before an article or a share ("diez con un cuarto").
  private func mayBePoint(_ point: TextView.Match, _ number: NumberReading) -> Bool {
    guard number.scale == 1, let digit = view.match(.cardinal, at: point.next), !digit.sense.flags.contains(.weak),
      var part = readWords(at: point.next)
    else { return false }
    return !readDenominator(&part)
  }

  /// One digit, or several said as a number: "punto veinticinco", "virgule cinq cent douze".
  private func spokenDigits(at i: Int) -> (value: Double, count: Int, next: Int)? {
    guard let digit = view.match(.cardinal, at: i) else { return nil }
    if digit.sense.flags.contains(.weak) {
      guard view.vocabulary.settings.joinsOne, digit.sense.value == 1 else { return nil }
      return (1, 1, digit.next)
    }
    guard let number = readWords(at: i), !number.isOrdinal, number.suffix == nil, number.low >= 10, number.scale == 1,
      number.low < 1e6, number.low == number.low.rounded()
    else { return digit.sense.value < 10 ? (digit.sense.value, 1, digit.next) : nil }
    return (number.low, String(Int(number.low)).utf8.count, number.next)
  }

  /// Million, mln, bn, "duizend" after digits; "half a million", "two thirds of a million"; "2 million 300 thousand".
  func readScales(_ number: inout NumberReading, _ money: Bool) {
    var next = scaleStart(number, money)
    while let scale = scaleWord(at: next, after: number, money) {
      let high = number.high
      number.multiply(by: scale.value)
      if number.isVague { number.high = (high + 1) * scale.value - 1 }
      number.next = scale.next
      number.isPortion = false
      number.isWeak = false
      number.isYearLike = false
      next = scale.next
    }
    if number.isDigits, number.scale > 1 { readRest(&number, money) }
    if number.grain == 0 { number.grain = number.scale > 1 ? number.low.trailingGrain : 0.5 }
  }

  /// The token after a number; of a share, after "a" or "of a" where a magnitude follows.
  private func scaleStart(_ number: NumberReading, _ money: Bool) -> Int {
    guard number.isPortion, let of = view.match(.of, at: number.next),
      let article = view.match(.cardinal, at: of.next), article.sense.flags.contains(.weak),
      scaleWord(at: article.next, after: number, money) != nil
    else { return afterArticle(number) }
    return article.next
  }

  /// "3 hundred and 21", "2 million 300 thousand": a smaller number that adds to the first.
  private func readRest(_ number: inout NumberReading, _ money: Bool) {
    let linker = number.scale <= 1000 ? view.match(.linker, at: number.next) : nil
    let start = linker?.next ?? number.next
    guard start < view.tokens.count, view.tokens[start].kind == .digits,
      let digits = DigitReader(decimal: view.vocabulary.settings.decimal).read(view.text(start))
    else { return }
    var rest = NumberReading(digits.value, grain: digits.grain, next: start + 1)
    rest.isDigits = true
    if let scale = scaleWord(at: rest.next, after: rest, money) {
      rest.multiply(by: scale.value)
      rest.next = scale.next
    } else if linker == nil || !digits.isPlain {
      return
    }
    guard rest.low < number.scale, rest.low > 0 else { return }
    number.low += rest.low
    number.high = number.low
    number.grain = rest.grain
    number.mantissa = number.low
    number.scale = 1
    number.next = rest.next
  }

  private func scaleWord(at i: Int, after number: NumberReading, _ money: Bool) -> (value: Double, next: Int)? {
    guard i < view.tokens.count else { return nil }
    if number.isDigits, let short = view.match(.magnitude, at: i), number.scale == 1, !view.isUnitWord(i) {
      let isLetter = short.next == i + 1 && view.text(i).count == 1
      if !isLetter || money && view.adjoins(i) || isMagnitudeLetter(i) || isMoney(at: short.next) {
        return (short.sense.value, short.next)
      }
    }
    guard let word = view.match(.cardinal, at: i), word.sense.value >= 100, isPowerOfTen(word.sense.value) else {
      return nil
    }
    if word.sense.value == 100 {
      guard number.isVague && number.high < 10 || number.isDigits && number.high < 1000 && number.scale == 1 else {
        return nil
      }
    }
    return (word.sense.value, word.next)
  }

  private func isPowerOfTen(_ value: Double) -> Bool { value.trailingGrain == value }

  /// 100k, 100 k, 3000K, 1.2M: a capital counts only right behind the digits; "m" is a metre.
  private func isMagnitudeLetter(_ i: Int) -> Bool {
    switch view.text(i).first {
    case 0x6B: true
    case 0x4B, 0x4D, 0x42: view.adjoins(i)
    default: false
    }
  }

  private func isMoney(at i: Int) -> Bool {
    for role in [Role.unit, .symbol] {
      if let match = view.match(role, at: i), view.units[UnitID(index: Int(match.sense.reference))].dimension == "money"
      {
        return true
      }
    }
    return false
  }
}
