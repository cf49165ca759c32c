internal import FactCheckKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The day on which the program runs, which nothing but the end of waivers depends on.
enum Today {
  /// In UTC; `SOURCE_DATE_EPOCH` (seconds, see reproducible-builds.org) takes the place of the clock.
  static var date: CalendarDate {
    let fixed = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    let days = max(0, fixed ?? Int(time(nil))) / 86_400
    return CalendarDate(year: 1970, month: 1, day: 1).adding(days: min(days, 3_000_000))
  }
}
