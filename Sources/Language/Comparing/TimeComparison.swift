public import FactCheckKit

/// Compares what a claim says of a time with what a source says: by the parts that both name, and by the calendar where both are settled.
public struct TimeComparison: Sendable {
  public init() {}

  static let lessPrecise = "the source is less precise"

  /// The verdict on the claim's time, and whether the two name anything in common at all.
  public func compare(claim: TimeReference, source: TimeReference) -> FigureComparison.Outcome? {
    var (claim, source) = (claim, source)
    // A full date has its weekday, said or not.
    claim.weekday = claim.weekday ?? (source.weekday == nil ? nil : TimeComparison.weekday(of: claim))
    source.weekday = source.weekday ?? (claim.weekday == nil ? nil : TimeComparison.weekday(of: source))
    // "Since Thursday" is a date where the day of writing is known.
    if claim.month != nil, source.month == nil, source.grain == .day, let day = source.from {
      (source.year, source.month, source.day) = (claim.year == nil ? nil : day.year, day.month, day.day)
      // "On Thursday" is the last or the next.
      var said = claim
      said.year = claim.year ?? day.year
      if claim.day != nil, claim.day != day.day, let weekday = TimeComparison.weekday(of: said),
        weekday == source.weekday
      {
        return FigureComparison.Outcome(.unverified)
      }
    }
    if let a = claim.minuteOfDay, let b = source.minuteOfDay { return clock(a, b) }
    guard claim.minuteOfDay == nil, source.minuteOfDay == nil else { return nil }
    var shared = 0
    var differs = false
    var missing = false
    for part in TimeComparison.parts {
      switch (claim[keyPath: part], source[keyPath: part]) {
      case (let a?, let b?):
        shared += 1
        if a != b { differs = true }
      case (_?, nil): missing = true
      default: break
      }
    }
    // The first Sunday of the year is hardly ever meant by that of the month.
    if let a = claim.container, let b = source.container, a != b { differs = true }
    let isOpen = claim.isOpenBefore || claim.isOpenAfter || source.isOpenBefore || source.isOpenAfter
    // "Before 1967" covers 1965; but "by April" and "in January" name different months, whatever the year.
    let isSettled = claim.year != nil && source.year != nil
    if differs, isOpen, isSettled { return open(claim, source) }
    if differs { return FigureComparison.Outcome(.contradicted) }
    if shared > 0 {
      return missing
        ? FigureComparison.Outcome(.unverified, note: TimeComparison.lessPrecise)
        : FigureComparison.Outcome(.supported)
    }
    return shifts(claim, source) ?? calendar(claim, source)
  }

  private static let parts: [any KeyPath<TimeReference, Int?> & Sendable] = [
    \.year, \.month, \.day, \.weekday, \.ordinal,
  ]

  private static func weekday(of time: TimeReference) -> Int? {
    guard let year = time.year, let month = time.month, let day = time.day else { return nil }
    return CalendarDate(year: year, month: month, day: day).weekday
  }

  /// Dates of which one names a bound.
  private func open(_ claim: TimeReference, _ source: TimeReference) -> FigureComparison.Outcome {
    guard let year = claim.year, let other = source.year, !source.isOpenBefore, !source.isOpenAfter else {
      return FigureComparison.Outcome(.unverified)
    }
    let (said, actual) = (rank(year, claim), rank(other, source))
    if claim.isOpenBefore { return FigureComparison.Outcome(actual < said ? .supported : .contradicted) }
    return FigureComparison.Outcome(actual > said ? .supported : .contradicted)
  }

  private func rank(_ year: Int, _ time: TimeReference) -> Int {
    (year * 12 + (time.month ?? 1)) * 31 + (time.day ?? 1)
  }

  /// Half a day apart may be the same hour on another dial.
  private func clock(_ a: Int, _ b: Int) -> FigureComparison.Outcome {
    if a == b { return FigureComparison.Outcome(.supported) }
    if abs(a - b) == 720, max(a, b) < 1440 { return FigureComparison.Outcome(.supported, note: "twelve-hour clock") }
    return FigureComparison.Outcome(.contradicted)
  }

  /// Relative times of one kind compare as they stand: "last week" and "vorige week".
  private func shifts(_ claim: TimeReference, _ source: TimeReference) -> FigureComparison.Outcome? {
    guard let a = claim.shift, let b = source.shift else { return nil }
    if claim.isHedged || source.isHedged {
      return FigureComparison.Outcome(a == b && claim.isHedged == source.isHedged ? .supported : .unverified)
    }
    // "In the past month" may well be this month.
    if claim.grain == source.grain, claim.grain >= .month, a != b, abs(a) <= 1, abs(b) <= 1, a * b == 0 {
      return FigureComparison.Outcome(.unverified)
    }
    let days: [TimeReference.Grain: Double] = [
      .day: 1, .week: 7, .month: 30.44, .quarter: 91.3, .year: 365.25, .decade: 3652.5, .century: 36525,
    ]
    guard claim.grain == source.grain else {
      guard let x = days[claim.grain], let y = days[source.grain] else { return nil }
      let (p, q) = (a * x, b * y)
      // "A decade later" is ten years later, but "last month" is not thirty days ago.
      let isExact = claim.grain >= .decade || source.grain >= .decade || abs(a) > 1
      let isNear = abs(p - q) <= 0.02 * max(abs(p), abs(q)) && isExact || a == 0 && b == 0
      return isNear ? FigureComparison.Outcome(.supported) : nil
    }
    if a == b { return FigureComparison.Outcome(.supported) }
    // What happened last week took a week at most.
    if claim.mayBeLength, !source.mayBeLength, a == 1, b == -1 { return FigureComparison.Outcome(.supported) }
    return FigureComparison.Outcome(claim.mayBeLength != source.mayBeLength ? .unverified : .contradicted)
  }

  private func calendar(_ claim: TimeReference, _ source: TimeReference) -> FigureComparison.Outcome? {
    guard let a = claim.from, let b = claim.to, let c = source.from, let d = source.to else { return nil }
    if a <= c, d <= b { return FigureComparison.Outcome(.supported) }
    let isOpen =
      claim.isOpenBefore || claim.isOpenAfter || source.isOpenBefore || source.isOpenAfter
      || claim.mayBeLength != source.mayBeLength
    if d <= a || b <= c { return FigureComparison.Outcome(isOpen ? .unverified : .contradicted) }
    return FigureComparison.Outcome(.unverified, note: TimeComparison.lessPrecise)
  }
}
