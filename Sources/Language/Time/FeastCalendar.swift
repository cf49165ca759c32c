internal import FactCheckKit

/// Calendars by which feasts move against the civil year.
enum FeastCalendar: String, CaseIterable, Sendable {
  case hebrew, islamic, hindu, chinese
  /// Months of the Indian solar calendar: 1 begins when the sun enters Aries.
  case solar
  /// Years of 365 days without leap days (Shahenshahi).
  case parsi

  /// The day of a month (Nisan, Muharram, Chaitra, the month of the Chinese new year or Mesha = 1) that falls in a civil year; of two
  /// the first.
  /// - Parameter hour: for Indian calendars, the time of day at which the day has to have begun.
  func date(month: Int, day: Int, hour: Int, in year: Int) -> CalendarDate? {
    guard (1..<4000).contains(year) else { return nil }
    let years: [Int]
    switch self {
    case .hebrew: years = [year + 3760, year + 3761]
    case .islamic: years = [-1, 0, 1].map { (year - 622) * 33 / 32 + $0 }
    default: years = [year - 1, year, year + 1]
    }
    let dates = years.lazy.map { CalendarDate(dayNumber: fixed($0, month, day, hour) - FeastCalendar.fixedOfEpoch) }
    return dates.first { $0.year == year }
  }

  private func fixed(_ year: Int, _ month: Int, _ day: Int, _ hour: Int) -> Int {
    switch self {
    case .hebrew: hebrew(year, month, day)
    case .islamic: islamicMonth(year, month) + day - 1
    case .hindu: hindu(year, month, day, hour: hour)
    case .chinese: chinese(year, month, day)
    case .solar: solar(year, month, day, hour: hour)
    // A new year fell on 17 August 2018.
    case .parsi: 736_923 + (year - 2018) * 365 + (month - 1) * 30 + day - 1
    }
  }

  /// How many days a feast that fills a month may last.
  func length(of month: Int, from start: CalendarDate) -> Int {
    guard self == .islamic, let next = date(month: month % 12 + 1, day: 1, hour: 0, in: start.adding(days: 29).year)
    else { return 30 }
    return next > start ? next.dayNumber - start.dayNumber : 30
  }

  /// 1970-01-01 counted from the day before 1 January of year 1.
  private static let fixedOfEpoch = 719_163

  /// Source: Reingold and Dershowitz, Calendrical Calculations, chapter 8. Month 13 is the last Adar of any year.
  private func hebrew(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let newYear = hebrewNewYear(year)
    let length = hebrewNewYear(year + 1) - newYear
    let isLeap = (7 * year + 1) % 19 < 7
    func days(_ month: Int) -> Int {
      switch month {
      case 2, 4, 6, 10, 13: return 29
      case 12: return isLeap ? 30 : 29
      case 8: return length % 10 == 5 ? 30 : 29
      case 9: return length % 10 == 3 ? 29 : 30
      default: return 30
      }
    }
    let last = isLeap ? 13 : 12
    let month = month == 13 ? last : month
    let before = month >= 7 ? Array(7..<month) : Array(7...last) + Array(1..<month)
    return newYear + before.reduce(0) { $0 + days($1) } + day - 1
  }

  private func hebrewNewYear(_ year: Int) -> Int {
    func elapsed(_ year: Int) -> Int {
      let months = (235 * year - 234) / 19
      let day = 29 * months + (12_084 + 13_753 * months) / 25_920
      return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }
    let (before, here, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    let delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0
    return here + delay - 1_373_427
  }
}
