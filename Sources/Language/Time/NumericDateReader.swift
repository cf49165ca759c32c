internal import FactCheckKit

/// Dates in figures: 2024-06-12, 12-06-2024, 12.6.2024, 12/6/24, 2024-06, 6/2024, 2018-2019, 2018/19.
struct NumericDateReader {
  let view: TextView

  struct Reading {
    var parts: TimeParts
    var action: TimeAction
    var next: Int
    /// Cannot be a number of things.
    var isSure: Bool

    init(_ parts: TimeParts, _ kind: TimeAction.Kind = .day, next: Int, isSure: Bool = true) {
      self.parts = parts
      action = TimeAction(kind: kind, offset: 0)
      self.next = next
      self.isSure = isSure
    }
  }

  func read(at i: Int) -> Reading? {
    if i > 0, view.adjoins(i), view.tokens[i - 1].kind == .sign, view.sign(i - 1) != 0x28 { return nil }
    if let dotted = readDotted(i) { return dotted }
    guard let first = value(i) else { return nil }
    if let year = readBracketed(i, first) ?? readSpaced(i, first) ?? readSpacedMonth(i, first) { return year }
    guard let separator = separator(i + 1), let second = value(i + 2) else { return nil }
    if self.separator(i + 3) == separator, let third = value(i + 4) {
      guard let parts = date(first, second, third) else { return nil }
      return Reading(parts, next: i + 5)
    }
    if let pair = readYearPair(first, second, separator, i + 3) ?? readMonth(first, second, separator, i + 3) {
      return pair
    }
    guard separator == 0x2F, first.digits <= 2, second.digits <= 2,
      let parts = dayAndMonth(first.value, second.value, dayFirst: view.vocabulary.settings.monthFirst ? nil : true),
      view.sign(i + 3) != 0x2F
    else { return nil }
    if first.value == 24, second.value == 7, second.digits == 1 { return nil }  // round the clock
    // A bare 3/4 is a date only where it cannot be a fraction.
    guard first.value > second.value || second.value > 10 || first.digits == 2 && second.digits == 2 else { return nil }
    return Reading(parts, next: i + 3, isSure: false)
  }

  private struct Part {
    var value: Int
    var digits: Int

    /// Four digits that are a year of our age rather than a number.
    var isYear: Bool { digits == 4 && (1500...2199).contains(value) }
    var isMonth: Bool { digits <= 2 && (1...12).contains(value) }
  }

  private func value(_ i: Int) -> Part? {
    guard i < view.tokens.count, view.tokens[i].kind == .digits else { return nil }
    return part(view.text(i))
  }

  private func part(_ text: ArraySlice<UInt8>) -> Part? {
    guard text.count <= 4, text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return Part(value: text.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: text.count)
  }

  /// `-`, `/` or a longer dash without spaces around it.
  private func separator(_ i: Int) -> UInt8? {
    guard view.adjoins(i), view.adjoins(i + 1) else { return nil }
    return view.sign(i) == 0x2F ? 0x2F : view.isDash(i) ? 0x2D : nil
  }

  /// (2019)
  private func readBracketed(_ i: Int, _ year: Part) -> Reading? {
    guard year.isYear, i > 0, view.sign(i - 1) == 0x28, view.sign(i + 1) == 0x29 else { return nil }
    var parts = TimeParts()
    parts.year = year.value
    return Reading(parts, .year, next: i + 1)
  }

  /// 31 10 1974
  private func readSpaced(_ i: Int, _ first: Part) -> Reading? {
    guard first.digits <= 2, let second = value(i + 1), second.digits <= 2, let third = value(i + 2), third.isYear,
      value(i + 3) == nil, i == 0 || !view.isDash(i - 1) && value(i - 1) == nil, let parts = date(first, second, third)
    else { return nil }
    return Reading(parts, next: i + 3, isSure: false)
  }

  /// 2018-2019, 2018/19: two years, or a season that spans them.
  private func readYearPair(_ a: Part, _ b: Part, _ separator: UInt8, _ next: Int) -> Reading? {
    guard a.isYear, b.isYear || b.digits == 2, self.separator(next) == nil || value(next + 1) == nil else { return nil }
    var last = b.value
    if b.digits == 2 {
      // 2016-11 is a month, 2010-11 a season.
      guard b.value == (a.value + 1) % 100 || b.value > 12 && (1...10).contains(b.value - a.value % 100)
      else { return nil }
      last += a.value / 100 * 100 + (b.value < a.value % 100 ? 100 : 0)
    }
    guard a.value < last, last - a.value <= 500, separator == 0x2D || last == a.value + 1 else { return nil }
    var parts = TimeParts()
    parts.year = a.value
    parts.year = last
    return Reading(parts, .range, next: next, isSure: last - a.value <= 100 && (1850...2050).contains(last))
  }

  /// 2024 / 06
  private func readSpacedMonth(_ i: Int, _ first: Part) -> Reading? {
    let isSlash = view.sign(i + 1) == 0x2F
    guard isSlash || view.isDash(i + 1) || view.sign(i + 1) == 0x2E && first.isYear, !view.adjoins(i + 1),
      isSlash || !view.adjoins(i + 2), let second = value(i + 2),
      isSlash || first.isYear && second.digits == 2 || second.isYear,
      view.sign(i + 3) != view.sign(i + 1)
    else { return nil }
    var month = readMonth(first, second, 0x2F, i + 3)
    month?.isSure = isSlash
    return month
  }

  /// A day and its month, in the order of the language.
  func dayMonth(at i: Int) -> (day: Int, month: Int, next: Int)? {
    guard i < view.tokens.count, view.tokens[i].kind == .digits else { return nil }
    let pieces = view.text(i).split(separator: 0x2E, omittingEmptySubsequences: false)
    var next = i + 1
    let found: TimeParts?
    if pieces.count == 2, let a = part(pieces[0]), let b = part(pieces[1]), b.isMonth, a.digits <= 2 {
      found = dayAndMonth(a.value, b.value, dayFirst: true)
      if view.sign(next) == 0x2E, view.adjoins(next), view.vocabulary.settings.dotOrdinals { next += 1 }
    } else if pieces.count == 1, let a = value(i), separator(i + 1) != nil, let b = value(i + 2), a.digits <= 2,
      b.digits <= 2, separator(i + 3) == nil || value(i + 4) == nil
    {
      found = dayAndMonth(a.value, b.value)
      next = i + 3
    } else {
      return nil
    }
    guard let day = found?.day, let month = found?.month else { return nil }
    return (day, month, next)
  }

  /// 2024-06, 6/2024
  private func readMonth(_ a: Part, _ b: Part, _ separator: UInt8, _ next: Int) -> Reading? {
    guard a.isYear && b.isMonth || a.isMonth && b.isYear, self.separator(next) == nil || value(next + 1) == nil else {
      return nil
    }
    var parts = TimeParts()
    parts.year = a.isYear ? a.value : b.value
    parts.month = a.isYear ? b.value : a.value
    return Reading(parts, .month, next: next)
  }

  /// 12.06.2024 is one token of digits.
  private func readDotted(_ i: Int) -> Reading? {
    let text = view.text(i)
    guard (3...10).contains(text.count) else { return nil }
    let pieces = text.split(separator: 0x2E, omittingEmptySubsequences: false)
    if pieces.count == 2 { return readOrdinals(pieces, i) }
    guard pieces.count == 3, let a = part(pieces[0]), let b = part(pieces[1]), let c = part(pieces[2]),
      c.digits == 4 || a.digits == 4
        || c.digits == 2 && (a.digits == 2 && b.digits == 2 || view.vocabulary.settings.dotOrdinals),
      let parts = date(a, b, c)
    else { return nil }
    return Reading(parts, next: i + 1)
  }

  /// 14.10. where a full stop makes ordinals
  private func readOrdinals(_ pieces: [ArraySlice<UInt8>], _ i: Int) -> Reading? {
    guard let day = part(pieces[0]), let month = part(pieces[1]) else { return nil }
    // 2016.05 where a comma makes decimals.
    if view.vocabulary.settings.decimal == 0x2C, (1900...2100).contains(day.value), day.digits == 4, month.isMonth {
      return readMonth(day, month, 0x2E, i + 1)
    }
    guard view.vocabulary.settings.dotOrdinals, day.digits <= 2, month.digits <= 2,
      let parts = dayAndMonth(day.value, month.value, dayFirst: true)
    else { return nil }
    let hasStop = view.sign(i + 1) == 0x2E && view.adjoins(i + 1)
    let endsSentence =
      i + 2 >= view.tokens.count || view.tokens[i + 2].flags.contains(.sentenceStart) && !view.isDash(i + 2)
    if hasStop, !endsSentence { return Reading(parts, next: i + 2, isSure: false) }
    // 10.10 is no decimal number where those have commas.
    let isAll = i == 0 && i + 2 == view.tokens.count
    if hasStop, isAll { return Reading(parts, next: i + 2, isSure: false) }
    guard day.digits == 2, month.digits == 2 else { return nil }
    return Reading(parts, next: i + 1, isSure: false)
  }

  private func date(_ a: Part, _ b: Part, _ c: Part) -> TimeParts? {
    if a.digits == 4 {
      guard var parts = dayAndMonth(c.value, b.value, dayFirst: true), c.digits <= 2 else { return nil }
      parts.year = a.value
      return checked(parts)
    }
    guard c.digits == 4 || c.digits == 2, a.digits <= 2, b.digits <= 2, var parts = dayAndMonth(a.value, b.value) else {
      return nil
    }
    parts.year = c.digits == 4 ? c.value : c.value < 50 ? 2000 + c.value : 1900 + c.value
    return checked(parts)
  }

  private func checked(_ parts: TimeParts) -> TimeParts? {
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      day <= CalendarDate.days(in: month, of: year)
    else { return nil }
    return parts
  }

  /// By the language's order, by the other one where that is the only one possible.
  private func dayAndMonth(_ a: Int, _ b: Int, dayFirst: Bool? = nil) -> TimeParts? {
    var parts = TimeParts()
    let first = dayFirst ?? !view.vocabulary.settings.monthFirst
    var (day, month) = first ? (a, b) : (b, a)
    if month > 12, dayFirst == nil { swap(&day, &month) }
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    parts.day = day
    parts.month = month
    return parts
  }
}
