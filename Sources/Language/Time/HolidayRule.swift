internal import FactCheckKit

/// When a feast falls: `12-25`, `easter+1`, `4 thu 11` (the fourth Thursday of November), `last mon 5`.
enum HolidayRule: Hashable, Sendable {
  case fixed(month: Int, day: Int)
  case easter(offset: Int)
  case weekday(nth: Int, weekday: Int, month: Int)

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  init?(_ text: String) {
    if text.hasPrefix("easter") {
      guard let offset = text == "easter" ? 0 : Int(text.dropFirst(6)) else { return nil }
      self = .easter(offset: offset)
      return
    }
    let words = text.split(separator: " ")
    if words.count == 3, let weekday = HolidayRule.weekdays.firstIndex(of: String(words[1])), let month = Int(words[2]),
      (1...12).contains(month)
    {
      guard let nth = words[0] == "last" ? -1 : Int(words[0]) else { return nil }
      self = .weekday(nth: nth, weekday: weekday + 1, month: month)
      return
    }
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2, (1...12).contains(numbers[0]), (1...31).contains(numbers[1]) else { return nil }
    self = .fixed(month: numbers[0], day: numbers[1])
  }

  func date(in year: Int) -> CalendarDate? {
    switch self {
    case .fixed(let month, let day):
      guard day <= CalendarDate.days(in: month, of: year) else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    case .easter(let offset): return HolidayRule.easter(year).adding(days: offset)
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
}
