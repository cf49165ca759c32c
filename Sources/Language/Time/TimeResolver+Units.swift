internal import FactCheckKit

/// Times counted in units from the day of writing.
extension TimeResolver {
  /// The unit that holds a day, moved by whole units.
  func unit(_ grain: TimeReference.Grain, of date: CalendarDate, moved: Int) -> (from: CalendarDate, to: CalendarDate) {
    switch grain {
    case .week:
      let monday = date.adding(days: 1 - date.weekday + moved * 7)
      return (monday, monday.adding(days: 7))
    case .month, .quarter:
      let length = grain == .month ? 1 : 3
      let first = CalendarDate(year: date.year, month: (date.month - 1) / length * length + 1, day: 1)
        .adding(months: moved * length)
      return (first, first.adding(months: length))
    case .year, .decade, .century:
      let length = grain == .year ? 1 : grain == .decade ? 10 : 100
      let start = date.year / length * length + moved * length
      return (
        CalendarDate(year: start, month: 1, day: 1), CalendarDate(year: start + length, month: 1, day: 1)
      )
    default:
      let day = date.adding(days: moved)
      return (day, day.adding(days: 1))
    }
  }

  /// The unit that holds the day of writing, or a date ("the week of 3 May"), moved by whole units.
  func unit(_ grain: TimeReference.Grain, _ offset: Int, of date: TimeValue? = nil) -> TimeValue {
    var value = TimeValue(grain)
    value.reference.shift = date == nil ? Double(offset) : nil
    if let day = date?.reference.from ?? reference, grain >= .day {
      value.settle(unit(grain, of: day, moved: offset))
    }
    return value
  }

  /// "Three weeks ago", "in two years": the day of writing moved; said in weeks or months it is still a day, said in years a month.
  ///
  /// - Parameter offset: −1 back, 1 ahead, 2 ahead or how long something took: "in a week".
  func shift(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let last = parts.amounts.last else { return nil }
    let sign = offset.signum()
    var value = TimeValue(last.unit)
    value.reference.mayBeLength = offset > 1
    value.reference.shift = last.n * Double(sign)
    if let reference, !parts.isVague, let day = move(reference, parts.amounts, sign) {
      let finer: TimeReference.Grain = last.unit == .year || last.unit == .decade ? .month : .day
      value.settle(unit(finer, of: day, moved: 0))
    }
    return value
  }

  /// A date moved by amounts of several units, the largest first.
  private func move(_ date: CalendarDate, _ amounts: [TimeParts.Amount], _ sign: Int) -> CalendarDate? {
    var day = date
    for amount in amounts.sorted(by: { $0.unit > $1.unit }) {
      guard let next = move(day, amount.unit, amount.n * Double(sign)) else { return nil }
      day = next
    }
    return day
  }

  /// A date moved by n units; nil for units below a day and for lengths beyond the calendar.
  func move(_ date: CalendarDate, _ grain: TimeReference.Grain, _ n: Double) -> CalendarDate? {
    guard abs(n) < 5000 else { return nil }
    let whole = Int(n.rounded(.towardZero))
    switch grain {
    case .day: return date.adding(days: whole)
    case .week: return date.adding(days: Int((n * 7).rounded()))
    case .month: return date.adding(months: whole).adding(days: n == Double(whole) ? 0 : Int((n - Double(whole)) * 30))
    case .quarter: return date.adding(months: whole * 3)
    case .year: return date.adding(months: Int((n * 12).rounded()))
    case .decade: return date.adding(months: Int((n * 120).rounded()))
    case .century: return date.adding(months: Int((n * 1200).rounded()))
    case .second, .minute, .hour: return nil
    }
  }

  /// "The last two weeks", "the next 3 months": whole units before or after the one that holds the day of writing.
  func stretch(_ parts: TimeParts, _ sign: Int) -> TimeValue? {
    guard let grain = parts.unit, let n = parts.n, n >= 1, n < 5000 else { return nil }
    var value = TimeValue(grain)
    value.reference.shift = n * Double(sign)
    guard let reference, grain >= .day else { return value }
    let count = Int(n)
    let near = unit(grain, of: reference, moved: sign)
    let far = unit(grain, of: reference, moved: sign * count)
    value.reference.from = min(near.from, far.from)
    value.reference.to = max(near.to, far.to)
    return value
  }

  /// "Two days after 1 May", "the day before Christmas": a date moved by n units.
  func from(_ parts: TimeParts, _ sign: Int) -> TimeValue? {
    guard let unit = parts.unit, let date = parts.dates.last, !date.isClock else { return nil }
    let amounts = parts.amounts.isEmpty ? [TimeParts.Amount(n: 1, unit: unit)] : parts.amounts
    var value = TimeValue(.day)
    guard var base = date.reference.from else { return value }
    // "A year after Christmas" counts from the last one.
    if sign > 0, date.cycle == .year, let last = amounts.last, last.unit >= .year { base = base.adding(months: -12) }
    guard let day = move(base, amounts, sign) else { return nil }
    value.settle(day)
    return value
  }

  func relative(_ parts: TimeParts) -> TimeValue? {
    guard let days = parts.relative else { return nil }
    var value = TimeValue(.day)
    value.reference.shift = Double(days)
    value.reference.from = reference?.adding(days: days)
    value.reference.to = reference?.adding(days: days + 1)
    return value
  }
}
