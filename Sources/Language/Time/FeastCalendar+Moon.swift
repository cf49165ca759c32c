internal import FactCheckKit

/// Calendars that are read off the sky. Lunar days of the Indian calendar and days of the Chinese one are numbered from the new moon.
extension FeastCalendar {
  /// Days counted from the day before 1 January of year 1 to the noon from which Julian days count.
  private static let julianOfFixed = 1_721_424.5

  /// The day on which a month begins, seen from Mecca: the evening after the new moon belongs to it. The crescent seen at a place may be
  /// a day off.
  func islamicMonth(_ year: Int, _ month: Int) -> Int {
    // Muharram 1421 followed the new moon of 4 April 2000.
    let moon = SunAndMoon.phase(0, near: 2_451_639.26 + SunAndMoon.month * Double((year - 1421) * 12 + month - 1))
    return firstDay(from: moon, hour: 18, zone: 3) + 1
  }

  /// - Parameter hour: the time of day, in India, at which the lunar day has to have begun.
  func hindu(_ year: Int, _ month: Int, _ day: Int, hour: Int) -> Int {
    let entry = sunEntry(Double(30 * (month - 1)), year, isSidereal: true)
    let start = newMoon(before: entry)
    let begin = SunAndMoon.phase(
      Double(day - 1) * 12, near: start + Double(day - 1) * SunAndMoon.month / 30)
    return firstDay(from: begin, hour: hour, zone: 5.5)
  }

  /// The day on which the sun enters a sign of the Indian zodiac; after the hour it is the next.
  func solar(_ year: Int, _ sign: Int, _ day: Int, hour: Int) -> Int {
    let entry = sunEntry(Double(30 * (sign - 1)), year, isSidereal: true)
    return firstDay(from: entry, hour: hour, zone: 5.5) + day - 1
  }

  func chinese(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let entry = sunEntry(Double(330 + 30 * (month - 1)).truncatingRemainder(dividingBy: 360), year, isSidereal: false)
    // A new moon on the day of the entry itself begins the month.
    let zone = 8.0 / 24
    let endOfDay = (entry + zone - 0.5).rounded(.down) + 1.4999 - zone
    let start = newMoon(before: endOfDay)
    return Int((start + zone - FeastCalendar.julianOfFixed).rounded(.down)) + day - 1
  }

  /// The moment of the year at which the sun reaches a longitude.
  private func sunEntry(_ angle: Double, _ year: Int, isSidereal: Bool) -> Double {
    // The sun is at 0° about 21 March, in the Indian zodiac at this age about 14 April.
    let equinox = Double(CalendarDate(year: year, month: 3, day: 21).dayNumber) + 2_440_587.5
    let longitude = angle >= 330 ? angle - 360 : angle
    return SunAndMoon.sun(
      at: angle, isSidereal: isSidereal, near: equinox + (longitude + (isSidereal ? 24 : 0)) * SunAndMoon.year / 360)
  }

  private func newMoon(before moment: Double) -> Double {
    let age = SunAndMoon.turned(SunAndMoon.moon(moment) - SunAndMoon.sun(moment))
    let found = SunAndMoon.phase(0, near: moment - (age < 0 ? age + 360 : age) * SunAndMoon.month / 360)
    return found > moment ? SunAndMoon.phase(0, near: found - SunAndMoon.month) : found
  }

  /// The first day whose hour, in a time zone, is not before a moment.
  private func firstDay(from moment: Double, hour: Int, zone: Double) -> Int {
    Int((moment + (zone - Double(hour)) / 24 + 1 - 1e-9 - FeastCalendar.julianOfFixed).rounded(.down))
  }
}
