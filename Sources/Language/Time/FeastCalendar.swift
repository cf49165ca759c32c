internal import FactCheckKit

/// Calendars by which feasts move against the civil year.
enum FeastCalendar: String, CaseIterable, Sendable {
  case hebrew, islamic

  /// The day of a month (Nisan or Muharram = 1) that falls in a civil year; of two the first.
  func date(month: Int, day: Int, in year: Int) -> CalendarDate? {
    let years = self == .hebrew ? [year + 3760, year + 3761] : [-1, 0, 1].map { (year - 622) * 33 / 32 + $0 }
    let dates = years.lazy.map { self == .hebrew ? hebrew($0, month, day) : islamic($0, month, day) }
    return dates.map { CalendarDate(dayNumber: $0 - FeastCalendar.fixedOfEpoch) }.first { $0.year == year }
  }

  /// 1970-01-01 counted from the day before 1 January of year 1.
  private static let fixedOfEpoch = 719_163

  /// The arithmetic calendar with its leap years in cycles of thirty; the crescent seen at a place may be a day off.
  /// Source: Reingold and Dershowitz, Calendrical Calculations, chapter 7.
  private func islamic(_ year: Int, _ month: Int, _ day: Int) -> Int {
    227_014 + (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day
  }

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
