internal import FactCheckKit

/// Stretches of the calendar: ranges, parts, seasons, quarters, weeks, feasts.
extension TimeResolver {
  /// Two dates, or two days of one month, or two months of one year.
  func range(_ parts: TimeParts) -> TimeValue? {
    if parts.dates.count == 2 { return range(parts.dates[0], parts.dates[1]) }
    if let first = parts.firstDay {
      var start = TimeParts()
      start.day = first
      start.month = parts.firstMonth ?? parts.month
      start.year = parts.firstYear ?? parts.year
      return pair(day(start), day(parts))
    }
    if let first = parts.firstMonth {
      var start = TimeParts()
      start.month = first
      start.year = parts.firstYear ?? parts.year
      return pair(month(start, 0), month(parts, 0))
    }
    if let first = parts.firstYear, let last = parts.year, first < last { return pair(year(first), year(last)) }
    return nil
  }

  private func pair(_ a: TimeValue?, _ b: TimeValue?) -> TimeValue? {
    guard let a, let b else { return nil }
    return range(a, b)
  }

  private func range(_ a: TimeValue, _ b: TimeValue) -> TimeValue? {
    guard !a.isClock, !b.isClock else { return a.isClock && b.isClock ? a : nil }
    var value = TimeValue(min(a.reference.grain, b.reference.grain))
    if let from = a.reference.from, let to = b.reference.to {
      guard from < to else { return nil }
      value.reference.from = from
      value.reference.to = to
    }
    return value
  }

  /// The first, middle or last third of a month, the same of a year in months; "mid-week" is not told apart.
  func part(_ parts: TimeParts, _ part: Int) -> TimeValue? {
    let whole = parts.dates.last ?? (parts.month != nil ? month(parts, 0) : parts.year.map { year($0) })
    guard var value = whole else { return nil }
    guard let from = value.reference.from, let to = value.reference.to else { return value }
    switch value.reference.grain {
    case .month:
      let cuts = [from, from.adding(days: 10), from.adding(days: 20), to]
      value.reference.from = cuts[part]
      value.reference.to = cuts[part + 1]
    case .year:
      let cuts = [from, from.adding(months: 3), from.adding(months: 8), to]
      value.reference.from = part == 1 ? from.adding(months: 4) : cuts[part]
      value.reference.to = cuts[part + 1]
    default: break
    }
    if value.reference.grain == .year { value.reference.grain = .month } else { value.reference.grain = .day }
    return value
  }

  /// Seasons by the northern equinoxes and solstices. offset −1 last, 0 this or the given year's, 1 next.
  func season(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let season = parts.season, (1...4).contains(season) else { return nil }
    var value = TimeValue(.quarter)
    value.reference.shift = parts.year == nil ? Double(offset) : nil
    value.reference.month = [3, 6, 9, 12][season - 1]
    value.reference.year = parts.year
    let starts = [(3, 20), (6, 21), (9, 23), (12, 21)]
    let ends = [(6, 21), (9, 24), (12, 22), (3, 21)]
    func dates(_ year: Int) -> (CalendarDate, CalendarDate) {
      let (a, b) = (starts[season - 1], ends[season - 1])
      return (
        CalendarDate(year: year, month: a.0, day: a.1),
        CalendarDate(year: season == 4 ? year + 1 : year, month: b.0, day: b.1)
      )
    }
    guard let year = parts.year ?? reference?.year else { return value }
    var found = dates(year)
    if parts.year == nil, let reference {
      if season == 4, reference < dates(year - 1).1 { found = dates(year - 1) }
      if offset == 0, found.1 <= reference { found = dates(year + 1) }
      if offset < 0 { while found.1 > reference { found = dates(found.0.year - 1) } }
      if offset > 0 { while found.0 <= reference { found = dates(found.0.year + 1) } }
    }
    value.reference.from = found.0
    value.reference.to = found.1
    return value
  }

  func quarter(_ parts: TimeParts) -> TimeValue? {
    guard let n = parts.n, (1...4).contains(n), let year = parts.year ?? reference?.year else { return nil }
    let first = CalendarDate(year: year, month: Int(n) * 3 - 2, day: 1)
    return TimeValue(from: first, to: first.adding(months: 3), grain: .quarter)
  }

  /// ISO 8601 weeks: week 1 holds 4 January.
  func week(_ parts: TimeParts) -> TimeValue? {
    guard let n = parts.n, (1...53).contains(n), let year = parts.year ?? reference?.year else { return nil }
    let fourth = CalendarDate(year: year, month: 1, day: 4)
    let monday = fourth.adding(days: 1 - fourth.weekday + (Int(n) - 1) * 7)
    return TimeValue(from: monday, to: monday.adding(days: 7), grain: .week)
  }

  /// Saturday and Sunday. offset −1 last, 0 this, 1 next.
  func weekend(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    var value = TimeValue(.day)
    value.reference.shift = Double(offset)
    if let reference {
      let saturday = reference.adding(days: 6 - reference.weekday + offset * 7)
      value.reference.from = saturday
      value.reference.to = saturday.adding(days: 2)
    }
    return value
  }

  /// The nth (offset 0) or last (offset −1) weekday of a month.
  func nthWeekday(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let weekday = parts.weekday, let within = parts.dates.last ?? month(parts, 0),
      let from = within.reference.from, let to = within.reference.to
    else { return nil }
    if offset < 0 {
      let last = to.adding(days: -1)
      let day = last.adding(days: -((last.weekday - weekday + 7) % 7))
      return TimeValue(from: day, to: day.adding(days: 1), grain: .day)
    }
    guard let n = parts.n, (1...53).contains(n) else { return nil }
    let day = from.adding(days: (weekday - from.weekday + 7) % 7 + (Int(n) - 1) * 7)
    guard day < to else { return nil }
    return TimeValue(from: day, to: day.adding(days: 1), grain: .day)
  }

  func holiday(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let index = parts.holiday, holidays.indices.contains(index) else { return nil }
    let rule = holidays[index]
    var value = TimeValue(.day)
    guard let year = parts.year ?? reference?.year, var date = rule.date(in: year) else { return value }
    if parts.year == nil, let reference {
      if offset >= 0, date < reference { date = rule.date(in: year + 1) ?? date }
      if offset < 0, date >= reference { date = rule.date(in: year - 1) ?? date }
    }
    value.reference.from = date
    value.reference.to = date.adding(days: 1)
    return value
  }
}
