/// A point or stretch of calendar time as a text gives it.
public struct TimeReference: Hashable, Sendable {
  public enum Grain: String, Hashable, Sendable, Comparable {
    case second, minute, hour, day, week, month, quarter, year, decade, century

    private static let order: [Grain] = [
      .second, .minute, .hour, .day, .week, .month, .quarter, .year, .decade, .century,
    ]

    public static func < (a: Grain, b: Grain) -> Bool {
      (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
    }
  }

  public var grain: Grain
  /// First day, where it is settled.
  public var from: CalendarDate?
  /// The day after the last, where it is settled.
  public var to: CalendarDate?
  /// Shift from the day of writing in units of `grain`, for relative times ("last week" −1).
  public var shift: Double?
  @Small<Int32> public var year: Int? = nil
  @Small<Int8> public var month: Int? = nil
  @Small<Int8> public var day: Int? = nil
  /// 1 = Monday … 7 = Sunday.
  @Small<Int8> public var weekday: Int? = nil
  /// Which of the weekdays of a month or year: 1 the first, −1 the last.
  @Small<Int8> public var ordinal: Int? = nil
  /// What they are counted in, where the text says: the month, the year.
  public var container: Grain? = nil
  /// Minutes after midnight of a clock time.
  @Small<Int16> public var minuteOfDay: Int? = nil

  /// "Before 2020", "until May": everything up to it.
  public var isOpenBefore = false
  /// "Since 2020", "after May": everything from it on.
  public var isOpenAfter = false

  /// Said with a bound: "less than 8 years ago".
  public var isHedged = false

  /// "In a week": a week from now, or how long it took. It contradicts no other time.
  public var mayBeLength = false

  public init(grain: Grain) { self.grain = grain }
}
