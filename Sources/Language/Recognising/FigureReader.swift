internal import FactCheckKit

/// Reads a whole figure: hedges, one number or a range, unit or thing counted.
struct FigureReader {
  let view: TextView
  let numbers: NumberReader
  let things: ThingReader

  init(view: TextView, things: ThingReader) {
    self.view = view
    self.things = things
    numbers = NumberReader(view: view)
  }

  /// Roles that may begin a figure.
  static let starts: UInt64 =
    NumberReader.starts | Role.minus.bit | Role.before.bit | Role.between.bit | Role.from.bit | Role.unit.bit
    | Role.symbol.bit

  /// A figure while it is read.
  struct Draft {
    var start: Int
    var hedges: [Hedge] = []
    var first: NumberReading
    var second: NumberReading?
    var unit: UnitID?
    var next: Int
    var isCompound = false
    /// Added by a second, smaller unit: the 30 minutes of "2 hours 30 minutes", in the first unit.
    var extra = 0.0
  }

  /// The figure that begins at a token, hedges included.
  func read(at i: Int) -> Mention? {
    let hedged = readHedges(at: i)
    let opener = view.match(.between, at: hedged.next) ?? view.match(.from, at: hedged.next)
    let isBetween = view.match(.between, at: hedged.next) != nil
    if let opener, let range = readNumbers(at: opener.next, hedges: hedged.hedges, start: i, opener: true, isBetween),
      range.second != nil
    {
      return finish(range)
    }
    if opener != nil, hedged.hedges.isEmpty { return nil }
    guard let draft = readNumbers(at: hedged.next, hedges: hedged.hedges, start: i, opener: false, false) else {
      return nil
    }
    return finish(draft)
  }

  private func readHedges(at i: Int) -> (hedges: [Hedge], next: Int) {
    var hedges: [Hedge] = []
    var next = i
    while hedges.count < 3, let match = view.match(.before, at: next), !match.sense.flags.contains(.weak),
      let hedge = Hedge(code: match.sense.value)
    {
      hedges.append(hedge)
      next = match.next
    }
    return (hedges, next)
  }

  private func readNumbers(at i: Int, hedges: [Hedge], start: Int, opener: Bool, _ isBetween: Bool) -> Draft? {
    let currency = readCurrency(at: i)
    var next = currency?.next ?? i
    if currency == nil, !hedges.isEmpty, let article = view.match(.function, at: next),
      FunctionWord(code: article.sense.value) == .article, numbers.mayBegin(at: article.next),
      view.mask(next) & Role.cardinal.bit == 0
    {
      next = article.next  // "about the 35"
    } else if let article = view.match(.cardinal, at: next), article.sense.flags.contains(.weak),
      article.next < view.tokens.count, view.tokens[article.next].kind == .digits, !hedges.isEmpty
    {
      next = article.next  // "más de un 10 %"
    }
    guard let first = numbers.read(at: next, afterCurrency: currency != nil), !first.isOrdinal || hedges.isEmpty,
      !isPartOfName(next)
    else { return nil }
    var draft = Draft(start: start, hedges: hedges, first: first, unit: currency?.unit, next: first.next)
    if first.isOrdinal { return opener ? nil : draft }
    readUnit(&draft)
    let afterUnit = draft
    if let second = readSecond(after: &draft, opener: opener, isBetween: isBetween) {
      draft.second = second
      draft.next = second.next
      share(&draft)
      readUnitOfRange(&draft, second, isFirstOwn: afterUnit.unit != currency?.unit)
    }
    return draft
  }

  /// € or "EUR" before a number.
  private func readCurrency(at i: Int) -> (unit: UnitID, next: Int)? {
    guard let match = view.match(.symbol, at: i) ?? view.match(.unit, at: i) else { return nil }
    let id = UnitID(index: Int(match.sense.reference))
    guard view.units[id].dimension == "money", numbers.mayBegin(at: match.next) else { return nil }
    return (id, match.next)
  }

  /// F-35, COVID-19, Boeing-737: digits behind a hyphen behind a capital letter; digits inside addresses.
  private func isPartOfName(_ i: Int) -> Bool {
    guard view.tokens[i].kind == .digits, i >= 2, view.adjoins(i) else { return false }
    let before = view.tokens[i - 2]
    if view.isDash(i - 1), view.adjoins(i - 1) {
      return (before.kind == .word && before.flags.contains(.capital)) || before.kind == .mixed
    }
    let sign = view.sign(i - 1)
    return (sign == 0x2F || sign == 0x2E || sign == 0x5F || sign == 0x40) && view.adjoins(i - 1)
      && before.kind != .digits
  }

  /// The end of digits joined by hyphens that are no range (2-1, 2013-14-15, 555-1234): scores, seasons, telephone numbers.
  func nameEnd(at i: Int) -> Int? {
    guard view.tokens[i].kind == .digits, view.isJoiningHyphen(i + 1), view.tokens[i + 2].kind == .digits else { return nil }
    var end = i + 3
    while view.isJoiningHyphen(end), view.tokens[end + 1].kind == .digits { end += 2 }
    if end == i + 3, let draft = readNumbers(at: i, hedges: [], start: i, opener: false, false), draft.second != nil {
      return nil
    }
    return end
  }

  // MARK: Ranges

  private func readSecond(after draft: inout Draft, opener: Bool, isBetween: Bool) -> NumberReading? {
    guard let connector = view.match(.to, at: draft.next), let kind = RangeConnector(code: connector.sense.value) else {
      return nil
    }
    let isDash = view.isDash(draft.next)
    switch kind {
    case .and where !isBetween: return nil
    case .to where isBetween && !isDash: return nil
    case .or where opener || draft.unit != nil: return nil
    default: break
    }
    var next = connector.next
    if let hedge = view.match(.before, at: next), opener || kind == .to { next = hedge.next }
    let currency = readCurrency(at: next)
    if let currency { next = currency.next }
    guard next < view.tokens.count,
      let second = numbers.read(at: next, afterCurrency: currency != nil || draft.isMoney(view.units)),
      !second.isOrdinal, !second.isVague || draft.first.isVague, !second.isWeak
    else { return nil }
    guard isRange(draft.first, second, kind, isDash: isDash, at: draft.next) else { return nil }
    if draft.unit == nil { draft.unit = currency?.unit }
    return second
  }

  /// Whether two numbers with a connector are the ends of one range.
  private func isRange(_ a: NumberReading, _ b: NumberReading, _ kind: RangeConnector, isDash: Bool, at i: Int) -> Bool {
    let low = sharedLow(a, b)
    if a.isPortion || b.isPortion || low >= b.high { return false }
    switch kind {
    case .or: return b.low - a.low <= max(5, a.low * 0.5) && !a.isWeak
    case .to where isDash && a.isDigits:
      return view.adjoins(i) == view.adjoins(i + 1)
    default: return !a.isWeak
    }
  }

  /// "10 to 20 million": the low end in the magnitude of the high one.
  private func sharedLow(_ a: NumberReading, _ b: NumberReading) -> Double {
    a.scale == 1 && b.scale > 1 && a.low < b.mantissa ? a.low * b.scale : a.low
  }

  /// The unit behind the second number: of both, or its own where the first had one too ("500 m to 1 km").
  private func readUnitOfRange(_ draft: inout Draft, _ second: NumberReading, isFirstOwn: Bool) {
    guard isFirstOwn, let first = draft.unit else { return readUnit(&draft, of: second) }
    guard let found = unit(at: draft.next, after: second, hedged: false),
      view.units[found.unit].dimension == view.units[first].dimension
    else { return }
    if found.unit != first, let from = view.units[first].factor, let to = view.units[found.unit].factor {
      draft.first.multiply(by: from / to)
    }
    draft.unit = found.unit
    draft.next = found.next
  }

  private func share(_ draft: inout Draft) {
    guard let second = draft.second, draft.first.scale == 1, second.scale > 1, draft.first.low < second.mantissa,
      draft.unit == nil || draft.isMoney(view.units)
    else { return }
    draft.first.multiply(by: second.scale)
  }
}

extension FigureReader.Draft {
  func isMoney(_ units: UnitTable) -> Bool { unit.map { units[$0].dimension == "money" } ?? false }
}
