internal import FactCheckKit

/// Reads how often something happens: monthly, every two days, twice a week, 3 keer per maand.
struct FrequencyReader {
  let view: TextView
  let numbers: NumberReader

  struct Reading {
    var period: Period
    /// The token after it.
    var next: Int
  }

  /// Roles that may begin a frequency without a number before it.
  static let starts: UInt64 = Role.frequency.bit | Role.every.bit | Role.multiple.bit

  /// A frequency that begins with a word: "monthly", "every two days", "twice a year".
  func read(at i: Int) -> Mention? {
    guard view.reach(i) & FrequencyReader.starts != 0 else { return nil }
    if let reading = adverb(at: i) ?? every(at: i) { return mention(reading, from: i, times: nil) }
    guard let times = view.match(.multiple, at: i), times.sense.value > 0, let reading = period(at: times.next) else {
      return nil
    }
    return mention(reading, from: i, times: Interval(times.sense.value))
  }

  /// What follows a number to make it one of times: "times a week", "keer per maand", "a day" behind "eenmaal".
  func period(after number: NumberReading) -> Reading? {
    if number.suffix == .times { return period(at: number.next) }
    guard let times = view.match(.multiple, at: number.next), times.sense.value == 0 else { return nil }
    return period(at: times.next)
  }

  func mention(_ reading: Reading, from start: Int, times: Interval?) -> Mention {
    let tokens = start..<reading.next
    return Mention(
      kind: .frequency, span: view.span(tokens), tokens: tokens, figure: times, period: reading.period)
  }

  /// "a week", "per twee jaar", "every four years", "weekly".
  private func period(at i: Int) -> Reading? {
    if let reading = adverb(at: i) ?? every(at: i) { return reading }
    guard let each = view.match(.each, at: i), !each.sense.flags.contains(.weak) else { return nil }
    return units(at: each.next, count: 1)
  }

  private func adverb(at i: Int) -> Reading? {
    guard let word = view.match(.frequency, at: i), !word.sense.flags.contains(.weak),
      Period.Unit.allCases.indices.contains(Int(word.sense.high))
    else { return nil }
    return Reading(
      period: Period(Int(word.sense.value), Period.Unit.allCases[Int(word.sense.high)]), next: word.next)
  }

  /// "every month", "every other Friday", "om de twee weken".
  private func every(at i: Int) -> Reading? {
    guard let every = view.match(.every, at: i) else { return nil }
    if let calendar = calendarWord(at: every.next) {
      return Reading(period: Period(Int(every.sense.value), calendar), next: every.next + 1)
    }
    guard let reading = units(at: every.next, count: Int(every.sense.value)) else { return nil }
    let isNumbered = reading.next > every.next + 1
    if every.sense.flags.contains(.needsNumber), !isNumbered { return nil }
    if every.sense.flags.contains(.weak), !isNumbered, view.isWord(reading.next) { return nil }
    return reading
  }

  /// A unit of time, with or without a number before it.
  private func units(at i: Int, count: Int) -> Reading? {
    if let unit = unit(at: i) { return Reading(period: Period(count, unit.unit), next: unit.next) }
    guard let number = numbers.read(at: i), number.low == number.high, number.low >= 1, number.low <= 1000,
      number.low == number.low.rounded(), let unit = unit(at: number.next)
    else { return nil }
    return Reading(period: Period(Int(number.low), unit.unit), next: unit.next)
  }

  private func unit(at i: Int) -> (unit: Period.Unit, next: Int)? {
    guard let match = view.match(.unit, at: i), !match.sense.flags.contains(.weak),
      let unit = Period.Unit(rawValue: view.units[UnitID(index: Int(match.sense.reference))].name)
    else { return nil }
    return (unit, match.next)
  }

  /// Weekdays come back each week, parts of the day each day, months and seasons each year.
  private func calendarWord(at i: Int) -> Period.Unit? {
    if view.match(.weekday, at: i) != nil { return .week }
    if view.match(.dayPart, at: i) != nil { return .day }
    return view.match(.month, at: i) ?? view.match(.season, at: i) != nil ? .year : nil
  }
}
