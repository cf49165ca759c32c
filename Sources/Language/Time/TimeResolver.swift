internal import FactCheckKit

/// Settles what a time pattern held on the calendar, seen from the day of writing.
struct TimeResolver {
  /// The day of writing, where it is known.
  let reference: CalendarDate?
  let holidays: [HolidayRule]

  init(reference: CalendarDate?, holidays: [HolidayRule] = []) {
    self.reference = reference
    self.holidays = holidays
  }

  /// A date in figures.
  func resolve(_ parts: TimeParts) -> TimeValue? { day(parts) }

  func resolve(_ parts: TimeParts, _ action: TimeAction) -> TimeValue? {
    switch action.kind {
    case .day: return day(parts)
    case .month: return month(parts, action.offset)
    case .year, .yy: return (parts.year ?? parts.earlyYear).map { year($0) }
    case .weekday: return weekday(parts, action.offset)
    case .unit: return parts.unit.map { unit($0, action.offset, of: parts.dates.last) }
    case .shift: return shift(parts, action.offset)
    case .stretch: return stretch(parts, action.offset)
    case .range: return range(parts)
    case .part: return part(parts, action.offset)
    case .decade: return parts.year.map { span(years: $0..<($0 + 10), .decade) }
    case .century: return parts.n.map { span(years: (Int($0) * 100 - 99)..<(Int($0) * 100 + 1), .century) }
    case .season: return season(parts, action.offset)
    case .quarter: return quarter(parts)
    case .week: return week(parts)
    case .nth: return nth(parts, action.offset)
    case .holiday: return holiday(parts, action.offset)
    case .relative: return relative(parts)
    case .from: return from(parts, action.offset)
    case .before, .after: return open(parts, action)
    case .weekend: return weekend(parts, action.offset)
    case .clock: return clock(parts, action.offset)
    case .same: return same(parts)
    case .ignore:
      var value = TimeValue(.day)
      value.isIgnored = true
      return value
    }
  }

  // MARK: Days, months, years

  func day(_ parts: TimeParts) -> TimeValue? {
    guard let day = parts.day ?? parts.n.map({ Int($0) }), (1...31).contains(day), parts.hasYearOrNoDate else {
      return nil
    }
    var value = TimeValue(.day)
    value.reference.day = day
    value.reference.month = parts.month
    value.reference.year = parts.givenYear
    value.reference.weekday = parts.weekday
    if let month = parts.month, let year = parts.givenYear {
      guard day <= CalendarDate.days(in: month, of: year) else { return nil }
      value.settle(CalendarDate(year: year, month: month, day: day))
    } else if let month = parts.month {
      guard day <= CalendarDate.days(in: month, of: 2000) else { return nil }
      value.cycle = .year
      if let year = year(ofDay: day, month, parts.weekday) {
        value.settle(CalendarDate(year: year, month: month, day: day))
      }
    } else if let reference {
      let fits = { (date: CalendarDate) in date.day == day && (parts.weekday ?? date.weekday) == date.weekday }
      guard let found = parts.weekday == nil ? next(from: reference, where: fits) : nearest(to: reference, where: fits)
      else { return nil }
      value.settle(found)
    }
    return value
  }

  /// The year of a day and month: the one to come, or with a weekday the nearest in which they agree.
  private func year(ofDay day: Int, _ month: Int, _ weekday: Int?) -> Int? {
    guard let reference else { return nil }
    let here = CalendarDate(year: reference.year, month: month, day: day)
    let coming = here < reference ? reference.year + 1 : reference.year
    guard let weekday else { return coming }
    let years = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5].map { reference.year + $0 }
    return years.first {
      day <= CalendarDate.days(in: month, of: $0) && CalendarDate(year: $0, month: month, day: day).weekday == weekday
    } ?? coming
  }

  /// The first day from `start` on that fits, within three years.
  private func next(from start: CalendarDate, where fits: (CalendarDate) -> Bool) -> CalendarDate? {
    (0..<1100).lazy.map { start.adding(days: $0) }.first(where: fits)
  }

  /// The day nearest to another that fits, within a year and a half.
  private func nearest(to day: CalendarDate, where fits: (CalendarDate) -> Bool) -> CalendarDate? {
    for distance in 0..<550 {
      if let found = [day.adding(days: distance), day.adding(days: -distance)].first(where: fits) { return found }
    }
    return nil
  }

  func year(_ year: Int) -> TimeValue {
    var value = span(years: year..<(year + 1), .year)
    value.reference.year = year
    return value
  }

  func span(years: Range<Int>, _ grain: TimeReference.Grain) -> TimeValue {
    TimeValue(
      from: CalendarDate(year: years.lowerBound, month: 1, day: 1),
      to: CalendarDate(year: years.upperBound, month: 1, day: 1), grain: grain)
  }

  /// offset 0: the month to come (or the one of the year given); −1 the last, 1 the next, 2 the one after, 10 that of
  /// this year.
  func month(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let month = parts.month, parts.hasYearOrNoDate else { return nil }
    var value = TimeValue(.month)
    value.reference.month = month
    value.reference.year = parts.givenYear
    value.cycle = parts.givenYear == nil ? .year : nil
    var year = parts.givenYear
    if year == nil, let reference {
      switch offset {
      case 10: year = reference.year
      case ..<0: year = month < reference.month ? reference.year : reference.year - 1
      case 0: year = month >= reference.month ? reference.year : reference.year + 1
      default: year = (month > reference.month ? reference.year : reference.year + 1) + offset - 1
      }
    }
    if let year {
      let first = CalendarDate(year: year, month: month, day: 1)
      value.settle((first, first.adding(months: 1)))
    }
    return value
  }

  /// offset 0: the next such day; −1 the last one; 1 the next; 2 the one after, and so on; 10 that of this week, 11 of next week, 9 of last week.
  /// With a number the nth such day, inside a week the one in it.
  private func weekday(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let weekday = parts.weekday else { return nil }
    var value = TimeValue(.day)
    value.reference.weekday = weekday
    if let week = parts.dates.last {
      guard week.reference.grain == .week, !week.openAfter, !week.openBefore else { return nil }
      if let monday = week.reference.from { value.settle(monday.adding(days: weekday - 1)) }
      return value
    }
    value.cycle = offset == 0 ? .week : nil
    guard let reference else { return value }
    let ahead = (weekday - reference.weekday + 7) % 7
    let more = 7 * (Int(min(parts.n ?? 1, 5000)) - 1)
    switch offset {
    case -1: value.settle(reference.adding(days: (ahead == 0 ? -7 : ahead - 7) - more))
    case 2...8: value.settle(reference.adding(days: (ahead == 0 ? 7 : ahead) + 7 * (offset - 1)))
    case 9...11: value.settle(reference.adding(days: weekday - reference.weekday + (offset - 10) * 7))
    default: value.settle(reference.adding(days: (ahead == 0 ? 7 : ahead) + more))
    }
    return value
  }

  // MARK: Open ends, clock

  /// A date with words around it; a weekday before it must be its own.
  private func same(_ parts: TimeParts) -> TimeValue? {
    guard let date = parts.dates.last, let weekday = parts.weekday else { return parts.dates.last }
    guard date.reference.grain == .day, !date.isClock, date.reference.from?.weekday ?? weekday == weekday else {
      return nil
    }
    return date
  }

  private func open(_ parts: TimeParts, _ action: TimeAction) -> TimeValue? {
    guard var value = parts.dates.last else { return nil }
    if action.kind == .before { value.openBefore = true } else { value.openAfter = true }
    if action.offset < 0, let reference, let from = value.reference.from, from > reference {
      if value.cycle == .year { value.move(years: -1) }
      if value.cycle == .week { value.move(days: -7) }
    }
    return value
  }

  /// - Parameter minutes: added to the hour, or to midnight where there is none.
  private func clock(_ parts: TimeParts, _ minutes: Int) -> TimeValue? {
    var time = (parts.hour ?? 0) * 60 + (parts.minute ?? 0) + minutes
    if let part = parts.dayPart, part >= 3, let hour = parts.hour, hour < 12, part < 5 || hour > 5 { time += 720 }
    guard (-60...1440).contains(time) else { return nil }
    var value = TimeValue(.minute)
    value.isClock = true
    value.reference.minuteOfDay = (time + 1440) % 1440
    return value
  }
}
