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

  /// Two thirds, drie vierde.
  private func readDenominator(_ number: inout NumberReading) -> Bool {
    guard !number.isPortion, !number.isVague, number.scale == 1, number.low == number.high,
      number.low == number.low.rounded(), number.low < 100
    else { return false }
    let next = view.isJoiningHyphen(number.next) ? number.next + 1 : number.next
    guard let part = view.match(.denominator, at: next), part.sense.value > number.low,
      !number.isWeak || !part.sense.flags.contains(.weak)
    else { return false }
    var portion = NumberReading(number.low / part.sense.value, grain: 0, next: part.next)
    portion.isPortion = true
    number = portion
    readScales(&number, false)
    return true
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
      view.isWord(point.next - 1)
    else { return }
    var next = point.next
    var fraction = 0.0
    var place = 0.1
    while let digit = view.match(.cardinal, at: next), digit.sense.value < 100, !digit.sense.flags.contains(.weak) {
      if digit.sense.value >= 10 {
        guard place == 0.1 else { break }
        fraction = digit.sense.value / 100
        next = digit.next
        place = 0.01
        break
      }
      fraction += digit.sense.value * place
      place /= 10
      next = digit.next
    }
    guard next > point.next else { return }
    number.low += fraction
    number.high = number.low
    number.mantissa = number.low
    number.grain = place * 10
    number.next = next
  }

  /// "two and a half", "drie en een half", "cinq et demi".
  private func readHalf(_ number: inout NumberReading) {
    guard !number.isVague, !number.isPortion, number.low == number.high, let linker = view.match(.linker, at: number.next),
      let fraction = view.match(.fraction, at: linker.next), fraction.sense.value < 1,
      !fraction.sense.flags.contains(.weak) || number.low == number.low.rounded()
    else { return }
    add(fraction, to: &number)
  }

  /// Million, mln, bn, "duizend" after digits; "half a million"; sums such as "2 million 300 thousand".
  private func readScales(_ number: inout NumberReading, _ money: Bool) {
    var next = afterArticle(number)
    while let scale = scaleWord(at: next, after: number, money) {
      number.multiply(by: scale.value)
      number.next = scale.next
      number.isPortion = false
      number.isWeak = false
      number.isYearLike = false
      next = scale.next
    }
    if number.grain == 0 { number.grain = number.scale > 1 ? number.low.trailingGrain : 0.5 }
  }

  private func scaleWord(at i: Int, after number: NumberReading, _ money: Bool) -> (value: Double, next: Int)? {
    guard i < view.tokens.count else { return nil }
    if number.isDigits, let short = view.match(.magnitude, at: i), number.scale == 1 {
      let isLetter = short.next == i + 1 && view.text(i).count == 1
      if !isLetter || money && view.adjoins(i) || isThousandSign(i) || isMoney(at: short.next) {
        return (short.sense.value, short.next)
      }
    }
    guard let word = view.match(.cardinal, at: i), word.sense.value >= 100, word.sense.value > 100 || number.isDigits,
      word.sense.value.remainder(dividingBy: 100) == 0, isPowerOfTen(word.sense.value)
    else { return nil }
    if word.sense.value == 100, number.high >= 100 { return nil }
    return (word.sense.value, word.next)
  }

  private func isPowerOfTen(_ value: Double) -> Bool { value.trailingGrain == value }

  /// 100k: a thousand unless a unit symbol of the same letter is meant.
  private func isThousandSign(_ i: Int) -> Bool { view.adjoins(i) && view.text(i).elementsEqual([0x6B]) }

  private func isMoney(at i: Int) -> Bool {
    for role in [Role.unit, .symbol] {
      if let match = view.match(role, at: i), view.units[UnitID(index: Int(match.sense.reference))].dimension == "money" {
        return true
      }
    }
    return false
  }

  /// One in five, een op de vijf, 3 out of 4.
  func readRatio(_ number: NumberReading) -> NumberReading? {
    guard number.scale == 1, !number.isPortion, !number.isVague, number.low == number.high, number.low >= 1,
      let ratio = view.match(.ratio, at: number.next), ratio.next < view.tokens.count,
      NumberReader.ratioStarts(view, ratio.next), let whole = readWhole(at: ratio.next), whole.low > number.low
    else { return nil }
    var result = NumberReading(number.low / whole.low, grain: 0, next: whole.next)
    result.isPortion = true
    return result
  }

  private static func ratioStarts(_ view: TextView, _ i: Int) -> Bool {
    view.tokens[i].kind == .digits || view.mask(i) & Role.cardinal.bit != 0
  }

  /// The whole of a ratio: a small plain number, no year and no date.
  private func readWhole(at i: Int) -> NumberReading? {
    guard let whole = readUnsigned(at: i, false), view.match(.unit, at: whole.next) == nil, !whole.isOrdinal, !whole.isWeak, !whole.isVague, !whole.isPortion, whole.low <= 1000,
      whole.low >= 2, whole.low == whole.low.rounded(), whole.low == whole.high
    else { return nil }
    return whole
  }
}
