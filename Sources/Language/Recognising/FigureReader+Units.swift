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
    guard let found = unit(at: draft.next, after: number, hedged: !draft.hedges.isEmpty),
      draft.unit.map({ mayReplace($0, found) }) ?? true
    else {
      if draft.second == nil, draft.isMoney(view.units) { readSmallerUnit(&draft) }
      return
    }
    draft.unit = found.unit
    draft.next = found.next
    draft.isCompound = found.isCompound
    readSmallerUnit(&draft)
  }

  /// "$10 USD" names one currency twice; "RMB 10 USD 20" two.
  private func mayReplace(_ unit: UnitID, _ found: UnitMatch) -> Bool {
    view.units[found.unit].dimension == "money" && (found.unit == unit || !numbers.mayBegin(at: found.next))
  }

  private func unit(of suffix: WordSuffix) -> UnitID? {
    switch suffix {
    case .age, .year: view.units.id(named: "year")
    case .month: view.units.id(named: "month")
    case .week: view.units.id(named: "week")
    case .day: view.units.id(named: "day")
    case .hour: view.units.id(named: "hour")
    case .minute: view.units.id(named: "minute")
    case .percent: view.units.id(named: "percent")
    default: nil
    }
  }

  struct UnitMatch {
    var unit: UnitID
    var next: Int
    /// Joined to the number with a hyphen: 37-year-old.
    var isCompound: Bool
  }

  /// The unit at a token: a word of the language, or a symbol behind digits; "two additional minutes"; "a quarter of a mile".
  func unit(at i: Int, after number: NumberReading, hedged: Bool) -> UnitMatch? {
    let isCompound = view.isJoiningHyphen(i)
    let start = isCompound ? i + 1 : i
    guard start < view.tokens.count, !isCompound || view.tokens[start].kind != .sign else { return nil }
    if let word = view.match(.unit, at: start), accepts(word, number) {
      return UnitMatch(unit: UnitID(index: Int(word.sense.reference)), next: word.next, isCompound: isCompound)
    }
    if let symbol = symbol(at: start, after: number) {
      return UnitMatch(unit: symbol.unit, next: symbol.next, isCompound: isCompound)
    }
    return isCompound ? nil : unitFurtherOn(start, after: number)
  }

  /// Behind a filler, or behind "of a" where the number is a share.
  private func unitFurtherOn(_ i: Int, after number: NumberReading) -> UnitMatch? {
    if let filler = view.match(.filler, at: i), let word = view.match(.unit, at: filler.next),
      !word.sense.flags.contains(.weak), !number.isWeak
    {
      return UnitMatch(unit: UnitID(index: Int(word.sense.reference)), next: word.next, isCompound: false)
    }
    guard number.isPortion || number.low != number.low.rounded() else { return nil }
    let of = view.match(.of, at: i)
    let article = view.match(.cardinal, at: of?.next ?? i).flatMap { $0.sense.flags.contains(.weak) ? $0 : nil }
    guard let start = article?.next ?? of?.next, let word = view.match(.unit, at: start),
      !word.sense.flags.contains(.weak)
    else { return nil }
    let id = UnitID(index: Int(word.sense.reference))
    guard article != nil || view.units[id].dimension == "duration" && number.high > 0.1 else { return nil }
    return UnitMatch(unit: id, next: word.next, isCompound: false)
  }

  private func symbol(at i: Int, after number: NumberReading) -> (unit: UnitID, next: Int)? {
    if let inch = inchSign(at: i, after: number) { return inch }
    let isSign = view.tokens[i].kind == .sign && !number.isWeak
    guard number.isDigits || isSign || isAbbreviation(i, after: number), let symbol = view.match(.symbol, at: i) else {
      return nil
    }
    let isLetter = symbol.next == i + 1 && view.text(i).count == 1 && view.isWord(i)
    if isLetter, !view.adjoins(i), symbol.next < view.tokens.count, view.adjoins(symbol.next),
      view.sign(symbol.next) == 0x27 || view.isDash(symbol.next)
    {
      return nil
    }
    return (UnitID(index: Int(symbol.sense.reference)), symbol.next)
  }

  /// "twenty min", "a kg": abbreviations in small letters count behind number words too; "een min of meer" is none.
  private func isAbbreviation(_ i: Int, after number: NumberReading) -> Bool {
    let text = view.text(i)
    guard view.tokens[i].kind != .sign, text.count > 1, text.allSatisfy({ $0 < 0x41 || $0 > 0x5A }) else {
      return false
    }
    return !number.isWeak || view.mask(i) & (Role.minus.bit | Role.function.bit) == 0
  }

  /// 5", 5'': inches, unless the quotation mark closes a quotation.
  private func inchSign(at i: Int, after number: NumberReading) -> (unit: UnitID, next: Int)? {
    guard number.isDigits, view.adjoins(i), view.sign(i) == 0x27 || view.sign(i) == 0x22,
      let inch = view.units.id(named: "inch")
    else { return nil }
    if view.sign(i) == 0x27, view.sign(i + 1) == 0x27, view.adjoins(i + 1) { return (inch, i + 2) }
    guard view.sign(i) == 0x22 else { return nil }
    var open = false
    for j in stride(from: i - 1, through: max(0, i - 64), by: -1) {
      if view.tokens[j].kind == .paragraph { break }
      if view.sign(j) == 0x22 { open.toggle() }
    }
    return open ? nil : (inch, i + 1)
  }

  /// 6'2", 5'11: feet and inches in one word.
  func readFeet(at i: Int, start: Int) -> Draft? {
    guard i < view.tokens.count, view.tokens[i].kind == .digits, view.text(i).contains(0x27),
      let foot = view.units.id(named: "foot")
    else { return nil }
    let parts = view.text(i).split(separator: 0x27, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { $0 &- 0x30 < 10 } }) else {
      return nil
    }
    let values = parts.map { $0.reduce(0.0) { $0 * 10 + Double($1 - 0x30) } }
    guard values[1] < 12 else { return nil }
    var number = NumberReading(values[0], next: i + 1)
    number.isDigits = true
    var draft = Draft(start: start, first: number, unit: foot, next: i + 1)
    draft.extra = values[1] / 12
    if view.sign(i + 1) == 0x22, view.adjoins(i + 1) { draft.next += 1 }
    return draft
  }

  /// Words that are also something else count only behind a clear number; "in" only where nothing follows it.
  private func accepts(_ word: TextView.Match, _ number: NumberReading) -> Bool {
    guard word.sense.flags.contains(.weak) else { return true }
    // "D'une seconde": a unit where it could rank nothing.
    if number.isWeak {
      return view.vocabulary.settings.nounFirst && view.mask(word.next - 1) & Role.ordinal.bit != 0
        && !isContent(word.next)
    }
    let isFunction = view.mask(word.next - 1) & Role.function.bit != 0
    return !isFunction || word.next >= view.tokens.count || view.tokens[word.next].kind != .word
  }

  /// "all day", "the whole week", "een volle maand".
  func readWhole(at i: Int, start: Int) -> Draft? {
    guard let whole = view.match(.whole, at: i) else { return readUnitAndHalf(at: i, start: start) }
    let next = view.isJoiningHyphen(whole.next) ? whole.next + 1 : whole.next
    guard let word = view.match(.unit, at: next), !word.sense.flags.contains(.weak) else { return nil }
    let id = UnitID(index: Int(word.sense.reference))
    guard view.units[id].dimension == "duration" else { return nil }
    return Draft(start: start, first: NumberReading(1, next: word.next), unit: id, next: word.next)
  }

  /// "Hora y media", "año y medio": one unit and a half of it, without a number.
  private func readUnitAndHalf(at i: Int, start: Int) -> Draft? {
    guard view.vocabulary.settings.joinsOne, let word = view.match(.unit, at: i), !word.sense.flags.contains(.weak),
      let linker = view.match(.linker, at: word.next), let half = view.match(.fraction, at: linker.next),
      half.sense.value == 0.5, view.match(.unit, at: half.next) == nil
    else { return nil }
    let id = UnitID(index: Int(word.sense.reference))
    guard view.units[id].dimension == "duration" else { return nil }
    return Draft(start: start, first: NumberReading(1.5, next: half.next), unit: id, next: half.next)
  }

  /// Dutch "een week of twee", "een jaar of tien": about so many.
  func readNumberAfterUnit(_ draft: inout Draft) -> Bool {
    guard view.vocabulary.settings.orMeansAbout, draft.first.isWeak, draft.unit != nil,
      let connector = view.match(.to, at: draft.next), RangeConnector(code: connector.sense.value) == .or,
      var number = numbers.read(at: connector.next), !number.isOrdinal, !number.isWeak, !number.isVague,
      number.low >= 2,
      number.low <= 100, !isContent(number.next)
    else { return false }
    number.isApproximate = true
    draft.first = number
    draft.next = number.next
    return true
  }
}
