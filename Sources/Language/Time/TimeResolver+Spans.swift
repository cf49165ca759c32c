internal import FactCheckKit

/// Stretches of the calendar: ranges, parts, seasons, quarters, weeks, feasts.
extension TimeResolver {
  /// Two dates, or two days of one month, or two months of one year.
  func range(_ parts: TimeParts) -> TimeValue? {
    if parts.dates.count == 2 { return range(parts.dates[0], parts.dates[1]) }
    if parts.dates.count == 1, let date = parts.dates.first?.reference, let month = date.month, date.grain == .day {
      var start = TimeParts()
      start.day = parts.day
      start.month = month
      start.year = date.year ?? date.from?.year
      return pair(day(start), parts.dates[0])
    }
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
    let (a, b) = aligned(a, inYear(of: a, b))
    if let from = a.reference.from, let to = b.reference.to {
      guard from < to else { return nil }
      value.settle((from, to))
    }
    return value
  }

  /// A last day whose year only the first one gives.
  private func inYear(of a: TimeValue, _ b: TimeValue) -> TimeValue {
    guard b.reference.from == nil, let from = a.reference.from, let month = b.reference.month else { return b }
    var parts = TimeParts()
    parts.month = month
    parts.day = b.reference.day
    parts.year = from.year
    guard var found = day(parts) ?? self.month(parts, 0) else { return b }
    found.cycle = .year
    return found
  }

  /// Two ends in the order of time: an end without a year is the one nearest the other end, which may have one.
  private func aligned(_ a: TimeValue, _ b: TimeValue) -> (TimeValue, TimeValue) {
    var (a, b) = (a, b)
    guard let from = a.reference.from, let to = b.reference.to else { return (a, b) }
    switch (a.cycle, b.cycle) {
    case (.year, .year): if from >= to { a.move(years: -1) }
    case (.year, _):
      a.move(years: to.year - from.year)
      if let from = a.reference.from, from >= to { a.move(years: -1) }
    case (_, .year):
      b.move(years: from.year - (b.reference.from?.year ?? from.year))
      if let to = b.reference.to, from >= to { b.move(years: 1) }
    case (_, .week): if from >= to { b.move(days: (from.dayNumber - to.dayNumber) / 7 * 7 + 7) }
    default: break
    }
    return (a, b)
  }

  /// The first, middle or last days of a week, third of a month, months of a year, years of a decade or century; 3 and 4 are the halves.
  func part(_ parts: TimeParts, _ part: Int) -> TimeValue? {
    let current = parts.unit.map { unit($0, 0) }
    guard var value = parts.dates.last ?? month(parts, 0) ?? parts.year.map({ year($0) }) ?? current,
      !value.isClock, (0...4).contains(part)
    else { return nil }
    let grain = value.reference.grain
    value.cycle = nil
    value.reference.grain = grain >= .decade ? .year : grain == .year ? .month : .day
    guard let from = value.reference.from, let to = value.reference.to else { return value }
    switch grain {
    case .week:
      let cuts = [(0, 3), (2, 5), (4, 7), (0, 4), (3, 7)][part]
      value.settle((from.adding(days: cuts.0), from.adding(days: cuts.1)))
    case .month:
      let middle = from.adding(days: 15)
      let cuts = [from, from.adding(days: 10), from.adding(days: 20), to]
      value.settle(part > 2 ? (part == 3 ? (from, middle) : (middle, to)) : (cuts[part], cuts[part + 1]))
    case .year:
      let cuts = [(0, 3), (4, 8), (8, 12), (0, 6), (6, 12)][part]
      value.settle((from.adding(months: cuts.0), from.adding(months: cuts.1)))
    case .decade, .century:
      let cuts = [(0, 4), (3, 7), (6, 10), (0, 5), (5, 10)][part]
      let tenth = grain == .decade ? 12 : 120
      value.settle((from.adding(months: cuts.0 * tenth), from.adding(months: cuts.1 * tenth)))
    default: value.reference.grain = grain
    }
    return value
  }

  /// Seasons by the northern equinoxes and solstices. offset −1 last, 0 this or the given year's, 1 next.
  func season(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let season = parts.season, parts.hasYearOrNoDate else { return nil }
    if season > 10 { return businessPart(season, of: parts.givenYear ?? reference?.year) }
    guard (1...4).contains(season) else { return nil }
    var value = TimeValue(.quarter)
    let given = parts.givenYear
    value.reference.shift = given == nil ? Double(offset) : nil
    value.reference.month = [3, 6, 9, 12][season - 1]
    value.reference.year = given
    if let given { value.settle(TimeResolver.season(season, of: given)) }
    guard given == nil, let reference else { return value }
    func dates(_ year: Int) -> (from: CalendarDate, to: CalendarDate) { TimeResolver.season(season, of: year) }
    var found = dates(reference.year)
    if season == 4, reference < dates(reference.year - 1).to { found = dates(reference.year - 1) }
    if offset == 0, found.to <= reference { found = dates(reference.year + 1) }
    if offset < 0 { while found.to > reference { found = dates(found.from.year - 1) } }
    if offset > 0 { while found.from <= reference { found = dates(found.from.year + 1) } }
    value.settle(found)
    return value
  }

  /// Q1 to Q4 (11 to 14), H1 and H2 (21 and 22) of a business year that is a calendar year.
  private func businessPart(_ part: Int, of year: Int?) -> TimeValue? {
    let length = part < 20 ? 3 : 6
    let index = part % 10 - 1
    guard (0..<12 / length).contains(index) else { return nil }
    guard let year else { return TimeValue(.quarter) }
    let first = CalendarDate(year: year, month: index * length + 1, day: 1)
    return TimeValue(from: first, to: first.adding(months: length), grain: .quarter)
  }

  /// First day and the day after the last; a winter is that of the year in which it begins.
  private static func season(_ season: Int, of year: Int) -> (from: CalendarDate, to: CalendarDate) {
    let (a, b) = (
      [(3, 20), (6, 21), (9, 23), (12, 21)][season - 1], [(6, 21), (9, 24), (12, 22), (3, 21)][season - 1]
    )
    return (
      CalendarDate(year: year, month: a.0, day: a.1),
      CalendarDate(year: season == 4 ? year + 1 : year, month: b.0, day: b.1)
    )
  }

  func quarter(_ parts: TimeParts) -> TimeValue? {
    guard let n = parts.n, (1...4).contains(n), parts.hasYearOrNoDate else { return nil }
    guard let year = parts.givenYear ?? reference?.year else { return TimeValue(.quarter) }
    let first = CalendarDate(year: year, month: Int(n) * 3 - 2, day: 1)
    return TimeValue(from: first, to: first.adding(months: 3), grain: .quarter)
  }

  /// ISO 8601 weeks: week 1 holds 4 January.
  func week(_ parts: TimeParts) -> TimeValue? {
    guard let n = parts.n, (1...53).contains(n), parts.hasYearOrNoDate else { return nil }
    guard let year = parts.givenYear ?? reference?.year else { return TimeValue(.week) }
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

  /// The nth weekday, unit or day of a month, a year or the current unit; counted from the end with offset −1.
  func nth(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    let n = parts.day ?? Int(parts.n ?? 1)
    if offset == 1 || offset == -2 { return nthBeside(parts, isAfter: offset == 1) }
    guard let within = container(of: parts), (1...366).contains(n), within.reference.grain >= .week else { return nil }
    let isContained = !parts.dates.isEmpty || parts.month != nil || parts.year != nil
    let step = parts.weekday == nil && isContained ? parts.unit ?? .day : .day
    guard step < within.reference.grain, parts.weekday != nil || parts.unit != nil || within.reference.grain == .month
    else { return nil }
    var value = TimeValue(step)
    value.reference.weekday = parts.weekday
    if parts.weekday != nil, parts.dates.isEmpty {
      value.reference.ordinal = offset < 0 ? -n : n
      value.reference.container = isContained ? nil : parts.unit
    }
    guard let from = within.reference.from, let to = within.reference.to else { return value }
    if let weekday = parts.weekday {
      let first = from.adding(days: (weekday - from.weekday + 7) % 7 + (n - 1) * 7)
      let last = to.adding(days: -1)
      let day = offset < 0 ? last.adding(days: -((last.weekday - weekday + 7) % 7) - (n - 1) * 7) : first
      value.settle(day)
    } else if step == .week {
      // A week belongs to the year that its Thursday is in, but to a month only as a whole.
      let isWhole = within.reference.grain < .year
      let (first, last) = (from.adding(days: isWhole ? 6 : 3), to.adding(days: isWhole ? -7 : -4))
      let monday = offset < 0 ? last.adding(days: 1 - last.weekday) : first.adding(days: 1 - first.weekday)
      value.settle(unit(.week, of: monday, moved: offset < 0 ? 1 - n : n - 1))
    } else {
      value.settle(unit(step, of: offset < 0 ? to.adding(days: -1) : from, moved: offset < 0 ? 1 - n : n - 1))
    }
    guard let start = value.reference.from, start < to, start.adding(days: 7) > from else { return nil }
    return value
  }

  /// "The second Tuesday after Easter": offset 1 behind a date, −2 before it.
  private func nthBeside(_ parts: TimeParts, isAfter: Bool) -> TimeValue? {
    guard let weekday = parts.weekday, let date = parts.dates.last, !date.isClock, (1...60).contains(parts.n ?? 1)
    else {
      return nil
    }
    var value = TimeValue(.day)
    value.reference.weekday = weekday
    let weeks = (Int(parts.n ?? 1) - 1) * 7
    if isAfter, let to = date.reference.to {
      value.settle(to.adding(days: (weekday - to.weekday + 7) % 7 + weeks))
    } else if !isAfter, let from = date.reference.from?.adding(days: -1) {
      value.settle(from.adding(days: -((from.weekday - weekday + 7) % 7) - weeks))
    }
    return value
  }

  /// What the nth day or week is counted in: a date, a month, a year, "the month", or the current month.
  private func container(of parts: TimeParts) -> TimeValue? {
    if let date = parts.dates.last { return date }
    if let month = month(parts, 0) { return month }
    if let year = parts.year { return self.year(year) }
    return unit(parts.unit ?? .month, 0)
  }

  /// offset −1 the last, 0 the next to come, 1 the same. With a number the nth of its name: the second Sunday of Advent.
  func holiday(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let index = parts.holiday, holidays.indices.contains(index), parts.hasYearOrNoDate else { return nil }
    let rule = holidays[index]
    // "The second Easter" is that of another year; names that count are marked weak in the pack.
    guard parts.n == nil || parts.doubt != nil && (1...4).contains(parts.n ?? 1) else { return nil }
    var value = TimeValue(.day)
    value.cycle = parts.givenYear == nil ? .year : nil
    guard let year = parts.givenYear ?? reference?.year, var date = rule.date(in: year) else { return value }
    if parts.givenYear == nil, let reference {
      if offset >= 0, date < reference { date = rule.date(in: year + 1) ?? date }
      if offset < 0, date >= reference { date = rule.date(in: year - 1) ?? date }
    }
    let start = date.adding(days: (Int(parts.n ?? 1) - 1) * rule.step)
    value.settle((start, start.adding(days: rule.length(from: date))))
    return value
  }
}

extension TimeParts {
  /// The year that was said, or that a date beside it covers: "the summer of last year".
  var givenYear: Int? { year ?? dates.last?.year }

  /// False where the date beside it is no year, or one that is not settled.
  var hasYearOrNoDate: Bool { dates.isEmpty || givenYear != nil }
}

extension TimeValue {
  mutating func move(years: Int) {
    reference.from = reference.from?.adding(months: years * 12)
    reference.to = reference.to?.adding(months: years * 12)
  }

  mutating func move(days: Int) {
    reference.from = reference.from?.adding(days: days)
    reference.to = reference.to?.adding(days: days)
  }
}
