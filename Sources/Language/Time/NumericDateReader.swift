internal import FactCheckKit

/// Dates in figures: 2024-06-12, 12-06-2024, 12.6.2024, 12/6/24.
struct NumericDateReader {
  let view: TextView

  func read(at i: Int) -> (parts: TimeParts, next: Int)? {
    guard i < view.tokens.count, view.tokens[i].kind == .digits else { return nil }
    if i > 0, view.adjoins(i), view.tokens[i - 1].kind == .sign, view.sign(i - 1) != 0x28 { return nil }
    if let dotted = readDotted(i) { return dotted }
    guard let first = value(i), let separator = separator(i + 1), let second = value(i + 2) else { return nil }
    if self.separator(i + 3) == separator, let third = value(i + 4) {
      guard let parts = date(first, second, third) else { return nil }
      return (parts, i + 5)
    }
    guard separator == 0x2F, first.digits <= 2, second.digits <= 2, let parts = dayAndMonth(first.value, second.value),
      view.sign(i + 3) != 0x2F
    else { return nil }
    // A bare 3/4 is a date only where it cannot be a fraction.
    guard first.value > second.value || second.value > 10 || first.digits == 2 && second.digits == 2 else { return nil }
    return (parts, i + 3)
  }

  private struct Part {
    var value: Int
    var digits: Int
  }

  private func value(_ i: Int) -> Part? {
    guard i < view.tokens.count, view.tokens[i].kind == .digits else { return nil }
    return part(view.text(i))
  }

  private func part(_ text: ArraySlice<UInt8>) -> Part? {
    guard text.count <= 4, text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return Part(value: text.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: text.count)
  }

  /// `-` or `/` without spaces around it.
  private func separator(_ i: Int) -> UInt8? {
    guard view.adjoins(i), view.adjoins(i + 1), view.sign(i) == 0x2D || view.sign(i) == 0x2F else { return nil }
    return view.sign(i)
  }

  /// 12.06.2024 is one token of digits.
  private func readDotted(_ i: Int) -> (parts: TimeParts, next: Int)? {
    let pieces = view.text(i).split(separator: 0x2E, omittingEmptySubsequences: false)
    guard pieces.count == 3, let a = part(pieces[0]), let b = part(pieces[1]), let c = part(pieces[2]),
      c.digits == 4 || (c.digits == 2 && a.digits == 2 && b.digits == 2) || a.digits == 4, let parts = date(a, b, c)
    else { return nil }
    return (parts, i + 1)
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
