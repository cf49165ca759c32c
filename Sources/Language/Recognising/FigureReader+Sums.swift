internal import FactCheckKit

/// Second, smaller units that add to the first: 2 hours 30 minutes, 5 feet 4, an hour and a half, 5 dollars and 20 cents.
extension FigureReader {
  func readSmallerUnit(_ draft: inout Draft) {
    guard let unit = draft.unit, draft.second == nil, draft.extra == 0 else { return }
    let dimension = view.units[unit].dimension
    if dimension == "money" { return readCents(&draft) }
    guard let factor = view.units[unit].factor, ["duration", "length", "mass"].contains(dimension) else { return }
    var total = 0.0
    var last = factor
    for _ in 0..<4 {
      if total == 0, let half = readHalfUnit(draft) {
        total += half.value * factor
        draft.next = half.next
        break
      }
      guard let smaller = readPart(draft, dimension, below: last) else { break }
      total += smaller.value
      last = smaller.factor
      draft.next = smaller.next
      draft.first.grain = min(draft.first.grain, 0.01)
    }
    if total == 0 { total = readUnnamedPart(&draft, view.units[unit].name) * factor }
    guard total > 0 else { return }
    draft.extra = total / factor
  }

  /// The token after "and" or a comma.
  private func afterLinker(_ i: Int) -> Int { view.match(.linker, at: i)?.next ?? (view.sign(i) == 0x2C ? i + 1 : i) }

  /// "an hour and a half".
  private func readHalfUnit(_ draft: Draft) -> (value: Double, next: Int)? {
    let next = afterLinker(draft.next)
    guard next > draft.next, let half = view.match(.fraction, at: next), half.sense.value < 1,
      view.match(.of, at: half.next) == nil
    else { return nil }
    if let unit = view.match(.unit, at: half.next) {
      // "a year and half a year"
      return draft.unit == UnitID(index: Int(unit.sense.reference)) ? (half.sense.value, unit.next) : nil
    }
    guard
      !isContent(half.next) || view.vocabulary.settings.nounFirst
        || half.next > next + 1 && view.mask(half.next - 1) & Role.ordinal.bit == 0
    else { return nil }
    return (half.sense.value, half.next)
  }

  private func readPart(_ draft: Draft, _ dimension: String, below last: Double) -> (
    value: Double, factor: Double, next: Int
  )? {
    var next = afterLinker(draft.next)
    let isLinked = next > draft.next
    if view.isJoiningHyphen(next) { next += 1 }
    guard let number = numbers.read(at: next), !number.isOrdinal, !number.isVague, !number.isWeak || isLinked,
      let smaller = smallerUnit(at: number.next, after: number), view.units[smaller.unit].dimension == dimension,
      let factor = view.units[smaller.unit].factor, factor < last, !smaller.isCompound || draft.isCompound
    else { return nil }
    return (number.low * factor, factor, smaller.next)
  }

  /// Behind a larger unit a word such as "in" or "second" is a unit.
  private func smallerUnit(at i: Int, after number: NumberReading) -> UnitMatch? {
    if let found = unit(at: i, after: number, hedged: false) { return found }
    guard !number.isWeak, let word = view.match(.unit, at: i) else { return nil }
    return UnitMatch(unit: UnitID(index: Int(word.sense.reference)), next: word.next, isCompound: false)
  }

  /// "2 hours ten", "1 meter 80", "5 feet 4": a part without its unit, where nothing is counted by it.
  private func readUnnamedPart(_ draft: inout Draft, _ unit: String) -> Double {
    guard let parts = FigureReader.parts[unit], !draft.first.isWeak || unit == "hour" || unit == "metre" else {
      return 0
    }
    if unit == "foot", draft.isCompound, let inches = readJoinedInches(draft.next) {
      draft.next = inches.next
      return inches.low / parts
    }
    let next = view.match(.linker, at: draft.next)?.next ?? draft.next
    guard let number = readPlain(at: next, below: parts), next == draft.next || !view.isWord(number.next) else {
      return 0
    }
    if unit == "metre", number.low < 10 { return 0 }
    draft.next = number.next
    return number.low / parts
  }

  /// "a 6-foot-6 player".
  private func readJoinedInches(_ i: Int) -> NumberReading? {
    guard view.isJoiningHyphen(i), let number = numbers.read(at: i + 1), number.isDigits, number.low < 12 else {
      return nil
    }
    return number
  }

  private static let parts: [String: Double] = ["hour": 60, "foot": 12, "metre": 100]

  /// A whole number with nothing behind it that it could count or that would make it a range.
  private func readPlain(at i: Int, below limit: Double) -> NumberReading? {
    guard let number = numbers.read(at: i), !number.isOrdinal, !number.isVague, !number.isWeak, !number.isPortion,
      number.suffix == nil, number.low == number.low.rounded(), number.low > 0, number.low < limit,
      !isContent(number.next), unit(at: number.next, after: number, hedged: false) == nil,
      view.match(.to, at: number.next) == nil, view.match(.each, at: number.next) == nil
    else { return nil }
    return number
  }

  // MARK: Money

  /// "5 dollars and 20 cents", "20 dollar 43c", "vijf euro vijftig", "15 dollars and 50".
  private func readCents(_ draft: inout Draft) {
    guard let unit = draft.unit, !isCoin(unit), draft.first.low == draft.first.low.rounded(), draft.first.scale == 1
    else { return }
    let next = view.match(.linker, at: draft.next)?.next ?? draft.next
    if let number = numbers.read(at: next), !number.isOrdinal, !number.isVague, !number.isWeak, number.low < 100,
      number.low > 0, let coin = self.unit(at: number.next, after: number, hedged: false), isCoin(coin.unit)
    {
      draft.extra = number.low / 100
      draft.next = coin.next
    } else if let number = readPlain(at: next, below: 100), next == draft.next || !view.isWord(number.next) {
      draft.extra = number.low / 100
      draft.next = number.next
    }
  }

  private func isCoin(_ unit: UnitID) -> Bool { ["cent", "penny"].contains(view.units[unit].name) }
}
