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
    case .year, .yy: return parts.year.map { year($0) }
    case .weekday: return weekday(parts, action.offset)
    case .unit: return parts.unit.map { unit($0, action.offset) }
    case .shift: return shift(parts, action.offset)
    case .stretch: return stretch(parts, action.offset)
    case .range: return range(parts)
    case .part: return part(parts, action.offset)
    case .decade: return parts.year.map { span(years: $0..<($0 + 10), .decade) }
    case .century: return parts.n.map { span(years: (Int($0) * 100 - 99)..<(Int($0) * 100 + 1), .century) }
    case .season: return season(parts, action.offset)
    case .quarter: return quarter(parts)
    case .week: return week(parts)
    case .nth: return nthWeekday(parts, action.offset)
    case .holiday: return holiday(parts, action.offset)
    case .relative: return relative(parts)
    case .from: return from(parts, action.offset)
    case .before, .after: return open(parts, action.kind)
    case .weekend: return weekend(parts, action.offset)
    case .clock: return clock(parts)
    case .same: return parts.dates.last
    case .ignore:
      var value = TimeValue(.day)
      value.isIgnored = true
      return value
    }
  }

  // MARK: Days, months, years

  func day(_ parts: TimeParts) -> TimeValue? {
    guard let day = parts.day else { return nil }
    var value = TimeValue(.day)
    value.reference.day = day
    value.reference.month = parts.month
    value.reference.year = parts.year
    value.reference.weekday = parts.weekday
    if let month = parts.month, let year = parts.year {
      guard day <= CalendarDate.days(in: month, of: year) else { return nil }
      settle(&value, CalendarDate(year: year, month: month, day: day))
    } else if let month = parts.month {
      guard day <= CalendarDate.days(in: month, of: 2000) else { return nil }
      if let reference {
        let here = CalendarDate(year: reference.year, month: month, day: day)
        settle(&value, here < reference ? CalendarDate(year: reference.year + 1, month: month, day: day) : here)
      }
    } else if let reference {
      guard let found = next(from: reference, where: { $0.day == day && (parts.weekday ?? $0.weekday) == $0.weekday })
      else { return nil }
      settle(&value, found)
    }
    return value
  }

  /// The first day from `start` on that fits, within three years.
  private func next(from start: CalendarDate, where fits: (CalendarDate) -> Bool) -> CalendarDate? {
    (0..<1100).lazy.map { start.adding(days: $0) }.first(where: fits)
  }

  private func settle(_ value: inout TimeValue, _ date: CalendarDate) {
    value.reference.from = date
    value.reference.to = date.adding(days: 1)
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

  /// offset 0: the month to come (or the one of the year given); −1 the last, 1 the next.
  func month(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let month = parts.month else { return nil }
    var value = TimeValue(.month)
    value.reference.month = month
    value.reference.year = parts.year
    var year = parts.year
    if year == nil, let reference {
      switch offset {
      case ..<0: year = month < reference.month ? reference.year : reference.year - 1
      case 0: year = month >= reference.month ? reference.year : reference.year + 1
      default: year = month > reference.month ? reference.year : reference.year + 1
      }
    }
    if let year {
      let first = CalendarDate(year: year, month: month, day: 1)
      value.reference.from = first
      value.reference.to = first.adding(months: 1)
    }
    return value
  }

  /// offset 0: the next such day; −1 the last one; 1 the next; 2 the one after; 10 that of this week, 11 of next week, 9 of last week.
  private func weekday(_ parts: TimeParts, _ offset: Int) -> TimeValue? {
    guard let weekday = parts.weekday else { return nil }
    var value = TimeValue(.day)
    value.reference.weekday = weekday
    guard let reference else { return value }
    let ahead = (weekday - reference.weekday + 7) % 7
    switch offset {
    case -1: settle(&value, reference.adding(days: ahead == 0 ? -7 : ahead - 7))
    case 2: settle(&value, reference.adding(days: (ahead == 0 ? 7 : ahead) + 7))
    case 9...11: settle(&value, reference.adding(days: weekday - reference.weekday + (offset - 10) * 7))
    default: settle(&value, reference.adding(days: ahead == 0 ? 7 : ahead))
    }
    return value
  }

  // MARK: Open ends, clock

  private func open(_ parts: TimeParts, _ kind: TimeAction.Kind) -> TimeValue? {
    var value = parts.dates.last
    if kind == .before { value?.openBefore = true } else { value?.openAfter = true }
    return value
  }

  private func clock(_ parts: TimeParts) -> TimeValue? {
    guard let hour = parts.hour else { return nil }
    var value = TimeValue(.minute)
    value.isClock = true
    value.reference.minuteOfDay = hour * 60 + (parts.minute ?? 0)
    return value
  }
}
