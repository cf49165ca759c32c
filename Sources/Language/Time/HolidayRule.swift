internal import FactCheckKit

/// When a feast falls: `12-25`, `easter+1`, `orthodox-2`, `4 thu 11` (the fourth Thursday of November), `last mon 5`,
/// `4 sun before 12-25`, `hebrew 7-1`, `islamic 9-1 x30` (thirty days).
enum HolidayRule: Hashable, Sendable {
  case fixed(month: Int, day: Int)
  case easter(offset: Int)
  case orthodox(offset: Int)
  case weekday(nth: Int, weekday: Int, month: Int)
  case before(nth: Int, weekday: Int, month: Int, day: Int)
  case moving(FeastCalendar, month: Int, day: Int, length: Int)

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  init?(_ text: String) {
    for (name, rule) in [("easter", HolidayRule.easter), ("orthodox", HolidayRule.orthodox)] where text.hasPrefix(name)
    {
      guard let offset = text == name ? 0 : Int(text.dropFirst(name.count)) else { return nil }
      self = rule(offset)
      return
    }
    let words = text.split(separator: " ").map(String.init)
    if let calendar = words.first.flatMap(FeastCalendar.init), words.count > 1, let day = HolidayRule.day(words[1]) {
      guard let length = words.count == 2 ? 1 : Int(words[2].dropFirst()) else { return nil }
      self = .moving(calendar, month: day.month, day: day.day, length: length)
    } else if words.count >= 3, let weekday = HolidayRule.weekdays.firstIndex(of: words[1]) {
      guard let nth = words[0] == "last" ? -1 : Int(words[0]) else { return nil }
      if words.count == 4, words[2] == "before", let day = HolidayRule.day(words[3]) {
        self = .before(nth: nth, weekday: weekday + 1, month: day.month, day: day.day)
      } else if words.count == 3, let month = Int(words[2]), (1...12).contains(month) {
        self = .weekday(nth: nth, weekday: weekday + 1, month: month)
      } else {
        return nil
      }
    } else if let day = HolidayRule.day(text), day.month <= 12 {
      self = .fixed(month: day.month, day: day.day)
    } else {
      return nil
    }
  }

  private static func day(_ text: String) -> (month: Int, day: Int)? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2, (1...13).contains(numbers[0]), (1...31).contains(numbers[1]) else { return nil }
    return (numbers[0], numbers[1])
  }

  /// How many days it lasts.
  var length: Int {
    if case .moving(_, _, _, let length) = self { return length }
    return 1
  }

  /// Its first day in a year.
  func date(in year: Int) -> CalendarDate? {
    switch self {
    case .fixed(let month, let day):
      guard day <= CalendarDate.days(in: month, of: year) else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    case .easter(let offset): return HolidayRule.easter(year).adding(days: offset)
    case .orthodox(let offset): return HolidayRule.orthodoxEaster(year).adding(days: offset)
    case .moving(let calendar, let month, let day, _): return calendar.date(month: month, day: day, in: year)
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
    switch self {
    case .fixed(let month, let day): numbers = [0, month, day, 0, 0]
    case .easter(let offset): numbers = [1, offset, 0, 0, 0]
    case .weekday(let nth, let weekday, let month): numbers = [2, nth, weekday, month, 0]
    case .orthodox(let offset): numbers = [3, offset, 0, 0, 0]
    case .before(let nth, let weekday, let month, let day): numbers = [4, nth, weekday, month, day]
    case .moving(let calendar, let month, let day, let length):
      numbers = [5 + (FeastCalendar.allCases.firstIndex(of: calendar) ?? 0), month, day, length, 0]
    }
    out.write(integers: numbers.map { Int32($0) })
  }

  init(from reader: inout ByteReader) {
    let n = reader.integers(Int32.self).map { Int($0) }
    guard n.count == 5 else {
      self = .easter(offset: 0)
      return
    }
    let month = { (m: Int) in min(max(m, 1), 12) }
    switch n[0] {
    case 1: self = .easter(offset: n[1])
    case 2: self = .weekday(nth: n[1], weekday: n[2], month: month(n[3]))
    case 3: self = .orthodox(offset: n[1])
    case 4: self = .before(nth: n[1], weekday: n[2], month: month(n[3]), day: n[4])
    case 5...: self = .moving(n[0] == 5 ? .hebrew : .islamic, month: min(max(n[1], 1), 13), day: n[2], length: n[3])
    default: self = .fixed(month: month(n[1]), day: n[2])
    }
  }
}
