internal import FactCheckKit

/// When a feast falls: `12-25`, `easter+1`, `orthodox-2`, `4 thu 11` (the fourth Thursday of November), `last mon 5`,
/// `4 sun before 12-25`, `hebrew 7-1`, `hindu 7-30 @18` (the lunar day has begun by six in the evening). Behind it may stand how many days it
/// lasts (`x30`) and where it moves from a day of the week (`4-27 sun-1`: on a Sunday to the day before).
struct HolidayRule: Hashable, Sendable {
  enum Base: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    case easter(offset: Int)
    case orthodox(offset: Int)
    case weekday(nth: Int, weekday: Int, month: Int)
    case before(nth: Int, weekday: Int, month: Int, day: Int)
    case moving(FeastCalendar, month: Int, day: Int, hour: Int)
  }

  /// To move by some days if the feast falls on a day of the week.
  struct Shift: Hashable, Sendable {
    var weekday: Int
    var days: Int
  }

  private var base: Base
  private var days = 1
  private var shifts: [Shift] = []

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  init?(_ text: String) {
    var words = text.split(separator: " ").map(String.init)
    var hour = 6
    while words.count > 1, let last = words.last {
      if last.hasPrefix("x"), let length = Int(last.dropFirst()), (1...366).contains(length) {
        days = length
      } else if last.hasPrefix("@"), let time = Int(last.dropFirst()), (-12...48).contains(time) {
        hour = time
      } else if last.count > 3, let weekday = HolidayRule.weekdays.firstIndex(of: String(last.prefix(3))),
        let move = Int(last.dropFirst(3))
      {
        shifts.insert(Shift(weekday: weekday + 1, days: move), at: 0)
      } else {
        break
      }
      words.removeLast()
    }
    guard let base = HolidayRule.base(words, hour: hour) else { return nil }
    self.base = base
  }

  private static func base(_ words: [String], hour: Int) -> Base? {
    guard let first = words.first else { return nil }
    if words.count == 1 {
      for (name, make) in [("easter", Base.easter), ("orthodox", Base.orthodox)] where first.hasPrefix(name) {
        return (first == name ? 0 : Int(first.dropFirst(name.count))).map { make($0) }
      }
      return day(first).flatMap { $0.month > 12 ? nil : .fixed(month: $0.month, day: $0.day) }
    }
    if let calendar = FeastCalendar(rawValue: first) {
      guard words.count == 2, let day = day(words[1]) else { return nil }
      return .moving(calendar, month: day.month, day: day.day, hour: hour)
    }
    guard let weekday = weekdays.firstIndex(of: words[1]), let nth = first == "last" ? -1 : Int(first) else {
      return nil
    }
    if words.count == 4, words[2] == "before", let day = day(words[3]), day.month <= 12 {
      return .before(nth: nth, weekday: weekday + 1, month: day.month, day: day.day)
    }
    guard words.count == 3, let month = Int(words[2]), (1...12).contains(month) else { return nil }
    return .weekday(nth: nth, weekday: weekday + 1, month: month)
  }

  private static func day(_ text: String) -> (month: Int, day: Int)? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2, (1...13).contains(numbers[0]), (1...31).contains(numbers[1]) else { return nil }
    return (numbers[0], numbers[1])
  }

  /// How many days it lasts; a month of another calendar ends where the next one begins.
  func length(from start: CalendarDate) -> Int {
    guard case .moving(let calendar, let month, 1, _) = base, days >= 29 else { return days }
    return min(days, calendar.length(of: month, from: start))
  }

  /// How many days lie between the first and the second feast of the name: Sundays of Advent, days of Christmas.
  var step: Int {
    if case .before = base { return 7 }
    return 1
  }

  /// Its first day in a year.
  func date(in year: Int) -> CalendarDate? {
    guard let date = unmoved(in: year) else { return nil }
    return shifts.first { $0.weekday == date.weekday }.map { date.adding(days: $0.days) } ?? date
  }

  private func unmoved(in year: Int) -> CalendarDate? {
    switch base {
    case .fixed(let month, let day):
      guard day <= CalendarDate.days(in: month, of: year) else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    case .easter(let offset): return HolidayRule.easter(year).adding(days: offset)
    case .orthodox(let offset): return HolidayRule.orthodoxEaster(year).adding(days: offset)
    case .moving(let calendar, let month, let day, let hour):
      return calendar.date(month: month, day: day, hour: hour, in: year)
    case .before(let nth, let weekday, let month, let day):
      let last = CalendarDate(year: year, month: month, day: day).adding(days: -1)
      return last.adding(days: -((last.weekday - weekday + 7) % 7) - (nth - 1) * 7)
    case .weekday(let nth, let weekday, let month):
      let first = CalendarDate(year: year, month: month, day: 1)
      if nth < 0 {
        let last = first.adding(months: 1).adding(days: -1)
        return last.adding(days: -((last.weekday - weekday + 7) % 7))
      }
      return first.adding(days: (weekday - first.weekday + 7) % 7 + (nth - 1) * 7)
    }
  }

  /// Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm published in Nature, 20 April 1876
  /// (Meeus, Astronomical Algorithms, chapter 8).
  static func easter(_ year: Int) -> CalendarDate {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return CalendarDate(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)
  }

  /// Easter Sunday of the Julian calendar, as a Gregorian date. Source: Meeus, Astronomical Algorithms, chapter 8.
  static func orthodoxEaster(_ year: Int) -> CalendarDate {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let julian = CalendarDate(year: year, month: (d + e + 114) / 31, day: (d + e + 114) % 31 + 1)
    return julian.adding(days: year / 100 - year / 400 - 2)
  }
}

extension HolidayRule {
  func encode(into out: inout ByteWriter) {
    let numbers: [Int]
    switch base {
    case .fixed(let month, let day): numbers = [0, month, day, 0, 0]
    case .easter(let offset): numbers = [1, offset, 0, 0, 0]
    case .weekday(let nth, let weekday, let month): numbers = [2, nth, weekday, month, 0]
    case .orthodox(let offset): numbers = [3, offset, 0, 0, 0]
    case .before(let nth, let weekday, let month, let day): numbers = [4, nth, weekday, month, day]
    case .moving(let calendar, let month, let day, let hour):
      numbers = [5 + (FeastCalendar.allCases.firstIndex(of: calendar) ?? 0), month, day, hour, 0]
    }
    let moves = shifts.flatMap { [$0.weekday, $0.days] }
    out.write(integers: (numbers + [days] + moves).map { Int32($0) })
  }

  init(from reader: inout ByteReader) {
    let n = reader.integers(Int32.self).map { Int($0) }
    guard n.count >= 6 else {
      base = .easter(offset: 0)
      return
    }
    let month = { (m: Int) in min(max(m, 1), 12) }
    let calendars = FeastCalendar.allCases
    switch n[0] {
    case 1: base = .easter(offset: n[1])
    case 2: base = .weekday(nth: n[1], weekday: n[2], month: month(n[3]))
    case 3: base = .orthodox(offset: n[1])
    case 4: base = .before(nth: n[1], weekday: n[2], month: month(n[3]), day: n[4])
    case 5...:
      base = .moving(
        calendars[min(n[0] - 5, calendars.count - 1)], month: min(max(n[1], 1), 13), day: n[2], hour: n[3])
    default: base = .fixed(month: month(n[1]), day: n[2])
    }
    days = n[5]
    shifts = stride(from: 6, to: n.count - 1, by: 2).map { Shift(weekday: n[$0], days: n[$0 + 1]) }
  }
}
