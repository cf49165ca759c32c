internal import FactCheckKit

/// Reads a whole figure: hedges, one number or a range, unit or thing counted.
final class FigureReader {
  let view: TextView
  let numbers: NumberReader
  let things: ThingReader
  let frequencies: FrequencyReader

  init(view: TextView, things: ThingReader) {
    self.view = view
    self.things = things
    numbers = NumberReader(view: view)
    frequencies = FrequencyReader(view: view, numbers: numbers)
  }

  /// Roles that may begin a figure.
  static let starts: UInt64 =
    NumberReader.starts | Role.minus.bit | Role.before.bit | Role.between.bit | Role.from.bit | Role.unit.bit
    | Role.symbol.bit | FrequencyReader.starts | Role.whole.bit | Role.ageBefore.bit

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
    /// Words of age stand before it: "aged 52".
    var isAge = false
  }

  /// The figure that begins at a token, hedges included; two bounds of one figure ("more than 5 but less than 10") are taken together.
  func read(at i: Int) -> Mention? {
    if let frequency = frequencies.read(at: i) { return frequency }
    guard let mention = readAge(at: i) ?? readOne(at: i) else { return nil }
    return readOtherBound(of: mention) ?? mention
  }

  func readOne(at i: Int) -> Mention? {
    if let range = readOpened(at: i, hedges: [], start: i) { return finish(range) }
    let hedged = readHedges(at: i)
    if hedged.next > i, let range = readOpened(at: hedged.next, hedges: hedged.hedges, start: i) {
      return finish(range)
    }
    if hedged.hedges.isEmpty, isOpener(i) { return nil }
    if let draft = readNumbers(at: hedged.next, hedges: hedged.hedges, start: i, opener: false, false) {
      return finish(draft)
    }
    // "Unas horas": a qualifier that is a vague number where no other stands behind it.
    guard hedged.next > i, view.match(.vague, at: i) != nil else { return nil }
    return readNumbers(at: i, hedges: [], start: i, opener: false, false).flatMap { finish($0) }
  }

  /// The token after the qualifiers at a token; nil where there are none.
  func numberStart(at i: Int) -> Int? {
    let next = readHedges(at: i).next
    return next > i && next < view.tokens.count ? next : nil
  }

  private func isOpener(_ i: Int) -> Bool { view.match(.between, at: i) != nil || view.match(.from, at: i) != nil }

  /// "between 5 and 10", "from 5 to 10".
  func readOpened(at i: Int, hedges: [Hedge], start: Int) -> Draft? {
    let between = view.match(.between, at: i)
    guard let opener = between ?? view.match(.from, at: i),
      let range = readNumbers(at: opener.next, hedges: hedges, start: start, opener: true, between != nil),
      range.second != nil
    else { return nil }
    return range
  }

  func readHedges(at i: Int) -> (hedges: [Hedge], next: Int) {
    var hedges: [Hedge] = []
    var next = i
    while hedges.count < 3, let match = view.match(.before, at: next),
      let hedge = Hedge(code: match.sense.value),
      !match.sense.flags.contains(.weak) || hedge == .below && isMeasured(match.next)
    {
      hedges.append(hedge)
      next = match.next
    }
    return (hedges, next)
  }

  /// Whether a number with a unit stands here: "onder 4 procent" is a bound, "onder 200 leerlingen" is among them.
  private func isMeasured(_ i: Int) -> Bool {
    guard let number = numbers.read(at: i), !number.isOrdinal, !number.isWeak else { return false }
    return unit(at: number.next, after: number, hedged: true) != nil
  }

  func readNumbers(at i: Int, hedges: [Hedge], start: Int, opener: Bool, _ isBetween: Bool) -> Draft? {
    let currency = readCurrency(at: i)
    let next = currency?.next ?? afterArticle(i, hedged: !hedges.isEmpty || isBetween)
    if currency == nil, let draft = readWhole(at: next, start: start) ?? readFeet(at: next, start: start) {
      return draft
    }
    guard var first = numbers.read(at: next, afterCurrency: currency != nil), !first.isOrdinal || hedges.isEmpty,
      !NameReader(view: view).isPart(next), !isPerSo(next, first)
    else { return nil }
    if currency?.isNegative == true { first.multiply(by: -1) }
    var draft = Draft(start: start, hedges: hedges, first: first, unit: currency?.unit, next: first.next)
    if first.isOrdinal { return opener ? nil : draft }
    readUnit(&draft)
    if readNumberAfterUnit(&draft) { return draft }
    let afterUnit = draft
    if let second = readSecond(after: &draft, opener: opener, isBetween: isBetween) {
      draft.second = second
      draft.next = second.next
      share(&draft)
      readUnitOfRange(&draft, second, isFirstOwn: afterUnit.unit != currency?.unit)
    }
    return draft
  }

  /// "about the 35", "tussen de 40 en 50", "más de un 10 %": the token after the article.
  private func afterArticle(_ i: Int, hedged: Bool) -> Int {
    guard hedged else { return i }
    if let article = view.match(.function, at: i), FunctionWord(code: article.sense.value) == .article,
      numbers.mayBegin(at: article.next), view.mask(i) & Role.cardinal.bit == 0
    {
      return article.next
    }
    if let article = view.match(.cardinal, at: i), article.sense.flags.contains(.weak),
      article.next < view.tokens.count,
      view.tokens[article.next].kind == .digits
    {
      return article.next
    }
    return i
  }

  /// "per 100,000 inhabitants": what a rate refers to counts nothing.
  private func isPerSo(_ i: Int, _ number: NumberReading) -> Bool {
    guard i > 0, number.low >= 100, number.low.trailingGrain == number.low, let each = view.match(.each, at: i - 1),
      view.match(.to, at: i - 1) == nil,  // Spanish "a"
      each.next == i,
      let word = view.match(.function, at: i - 1)
    else { return false }
    return FunctionWord(code: word.sense.value) == .preposition
  }

  /// € or "EUR" before a number, perhaps behind a minus (-$5).
  func readCurrency(at i: Int) -> (unit: UnitID, next: Int, isNegative: Bool)? {
    var start = i
    if let minus = view.match(.minus, at: i), !view.isWord(i), view.adjoins(minus.next), !view.adjoins(i) {
      start = minus.next
    }
    guard let match = view.match(.symbol, at: start) ?? view.match(.unit, at: start), !match.sense.flags.contains(.weak)
    else { return nil }
    let id = UnitID(index: Int(match.sense.reference))
    // "percentage of 20" too, but not "percent 20".
    let dimension = view.units[id].dimension
    guard dimension == "money" || dimension == "percent" && match.next > start + 1 && start == i,
      numbers.mayBegin(at: match.next)
    else { return nil }
    return (id, match.next, start != i)
  }

  // MARK: Ranges

  private func readSecond(after draft: inout Draft, opener: Bool, isBetween: Bool) -> NumberReading? {
    let start = afterSuspendedHyphen(draft.next)
    guard let connector = view.match(.to, at: start), let kind = RangeConnector(code: connector.sense.value) else {
      return nil
    }
    let isDash = view.isDash(start)
    switch kind {
    case .and where !isBetween: return nil
    case .to where isBetween && !isDash: return nil
    case .or where opener || draft.unit != nil && !draft.first.isWeak: return nil
    default: break
    }
    var next = connector.next
    if let hedge = view.match(.before, at: next), opener || kind == .to { next = hedge.next }
    let currency = readCurrency(at: next)
    if let currency {
      if let unit = draft.unit, view.units[unit].dimension != "money" { return nil }
      next = currency.next
    }
    guard next < view.tokens.count,
      let second = numbers.read(at: next, afterCurrency: currency != nil || draft.isMoney(view.units)),
      !second.isOrdinal, !second.isVague || draft.first.isVague, !second.isWeak
    else { return nil }
    guard isRange(draft, second, kind, isDash: isDash) else { return nil }
    if draft.unit == nil { draft.unit = currency?.unit }
    return second
  }

  /// "18- to 24-year-olds", "drei- bis viermal": the token after a hyphen that stands for what the second number is joined to.
  private func afterSuspendedHyphen(_ i: Int) -> Int {
    guard view.isDash(i), view.adjoins(i), !view.adjoins(i + 1), let connector = view.match(.to, at: i + 1),
      RangeConnector(code: connector.sense.value) == .to, !view.isDash(i + 1)
    else { return i }
    return i + 1
  }

  /// Whether two numbers with a connector are the ends of one range.
  private func isRange(_ draft: Draft, _ b: NumberReading, _ kind: RangeConnector, isDash: Bool) -> Bool {
    let a = draft.first
    let low = inUnitOfSecond(draft, b) ?? sharedLow(a, b)
    if a.isPortion || b.isPortion || low >= b.high { return false }
    // "It fell 8 percent to 46 euros."
    if let own = draft.unit, let other = unit(at: b.next, after: b, hedged: false),
      view.units[other.unit].dimension != view.units[own].dimension
    {
      return false
    }
    switch kind {
    case .or where draft.unit != nil:
      // "a week or two": the second number has neither unit nor noun of its own.
      return low == 1 && b.low <= 3 && unit(at: b.next, after: b, hedged: false) == nil && !isContent(b.next)
    case .or:
      return b.low - a.low <= max(5, a.low * 0.5)
        && (!a.isWeak || countsFromOne(to: b) || view.vocabulary.settings.joinsOne && b.low == 2)
    case .to where isDash && a.isDigits:
      let i = draft.next
      return view.adjoins(i) == view.adjoins(i + 1) || unit(at: b.next, after: b, hedged: false) != nil
    default: return !a.isWeak || !isDash && countsFromOne(to: b)
    }
  }

  /// "Ein bis zwei Tage": an article is the number one where two or three follow that count something.
  private func countsFromOne(to b: NumberReading) -> Bool {
    b.low <= 3 && (unit(at: b.next, after: b, hedged: false) != nil || isContent(b.next))
  }

  /// "500 m to 1 km": the low end in the unit of the high one.
  private func inUnitOfSecond(_ draft: Draft, _ b: NumberReading) -> Double? {
    guard let own = draft.unit, let from = view.units[own].factor,
      let other = unit(at: b.next, after: b, hedged: false),
      view.units[other.unit].dimension == view.units[own].dimension, let to = view.units[other.unit].factor
    else { return nil }
    return draft.first.low * from / to
  }

  /// A word of no closed class.
  func isContent(_ i: Int) -> Bool {
    view.isWord(i)
      && view.mask(i) & (Role.function.bit | Role.linker.bit | Role.or.bit | Role.to.bit | Role.ago.bit) == 0
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
