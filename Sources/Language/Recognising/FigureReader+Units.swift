internal import FactCheckKit

/// Units behind a number, and second units that add to the first.
extension FigureReader {
  func readUnit(_ draft: inout Draft) { readUnit(&draft, of: draft.first) }

  func readUnit(_ draft: inout Draft, of number: NumberReading) {
    if let suffix = number.suffix, let unit = unit(of: suffix) {
      draft.unit = unit
      draft.isCompound = true
      return
    }
    guard let found = unit(at: draft.next, after: number, hedged: !draft.hedges.isEmpty) else { return }
    if draft.unit != nil, view.units[found.unit].dimension != "money" { return }
    draft.unit = found.unit
    draft.next = found.next
    draft.isCompound = found.isCompound
    readSmallerUnit(&draft)
  }

  private func unit(of suffix: WordSuffix) -> UnitID? {
    switch suffix {
    case .age, .year: view.units.id(named: "year")
    case .month: view.units.id(named: "month")
    case .week: view.units.id(named: "week")
    case .day: view.units.id(named: "day")
    case .hour: view.units.id(named: "hour")
    case .minute: view.units.id(named: "minute")
    default: nil
    }
  }

  struct UnitMatch {
    var unit: UnitID
    var next: Int
    /// Joined to the number with a hyphen: 37-year-old.
    var isCompound: Bool
  }

  /// The unit at a token: a word of the language, or a symbol behind digits.
  func unit(at i: Int, after number: NumberReading, hedged: Bool) -> UnitMatch? {
    let isCompound = view.isJoiningHyphen(i)
    let start = isCompound ? i + 1 : i
    guard start < view.tokens.count else { return nil }
    if let word = view.match(.unit, at: start), accepts(word, number, hedged: hedged) {
      return UnitMatch(unit: UnitID(index: Int(word.sense.reference)), next: word.next, isCompound: isCompound)
    }
    if number.isDigits || view.tokens[start].kind == .sign && !number.isWeak, let symbol = view.match(.symbol, at: start) {
      let id = UnitID(index: Int(symbol.sense.reference))
      let isLetter = symbol.next == start + 1 && view.text(start).count == 1 && view.isWord(start)
      if isLetter, !view.adjoins(start), symbol.next < view.tokens.count, view.adjoins(symbol.next),
        view.sign(symbol.next) == 0x27 || view.isDash(symbol.next)
      {
        return nil
      }
      return UnitMatch(unit: id, next: symbol.next, isCompound: isCompound)
    }
    return nil
  }

  /// Words that are also something else count only behind a clear number; "in" only where nothing follows it.
  private func accepts(_ word: TextView.Match, _ number: NumberReading, hedged: Bool) -> Bool {
    guard word.sense.flags.contains(.weak) else { return true }
    if number.isWeak { return false }
    let isFunction = view.mask(word.next - 1) & Role.function.bit != 0
    return !isFunction || word.next >= view.tokens.count || view.tokens[word.next].kind != .word
  }

  /// 2 hours and 30 minutes, 5 feet 4, an hour and a half.
  private func readSmallerUnit(_ draft: inout Draft) {
    guard let unit = draft.unit, let factor = view.units[unit].factor, draft.second == nil else { return }
    let dimension = view.units[unit].dimension
    guard ["duration", "length", "mass"].contains(dimension) else { return }
    var total = 0.0
    var last = factor
    for _ in 0..<4 {
      var next = draft.next
      if let linker = view.match(.linker, at: next) { next = linker.next } else if view.sign(next) == 0x2C { next += 1 }
      if next > draft.next, let half = view.match(.fraction, at: next), half.sense.value < 1, total == 0,
        view.match(.of, at: half.next) == nil, view.match(.unit, at: half.next) == nil
      {
        total += half.sense.value * factor
        draft.next = half.next
        break
      }
      if view.isJoiningHyphen(next) { next += 1 }
      guard let number = numbers.read(at: next), !number.isOrdinal, !number.isVague, !number.isWeak || next > draft.next,
        let smaller = self.unit(at: number.next, after: number, hedged: false),
        view.units[smaller.unit].dimension == dimension, let small = view.units[smaller.unit].factor, small < last,
        !smaller.isCompound || draft.isCompound
      else { break }
      total += number.low * small
      last = small
      draft.next = smaller.next
    }
    guard total > 0 else { return }
    draft.extra = total / factor
  }
}
