internal import FactCheckKit

/// What the places of a time pattern held.
struct TimeParts {
  /// A second day, month or year moves the one before it here: "13–15 July".
  private(set) var firstDay: Int?
  private(set) var firstMonth: Int?
  private(set) var firstYear: Int?
  var day: Int? { didSet { firstDay = oldValue } }
  var month: Int? { didSet { firstMonth = oldValue } }
  var year: Int? { didSet { firstYear = oldValue } }
  var weekday: Int?
  var season: Int?
  var holiday: Int?
  var dayPart: Int?
  var relative: Int?
  var hour: Int?
  var minute: Int?
  var n: Double?
  var isVague = false
  var unit: TimeReference.Grain?
  var dates: [TimeValue] = []
}

/// A stretch of the calendar, settled or not.
struct TimeValue {
  var reference: TimeReference
  /// A clock time, not a date.
  var isClock = false
  /// Recognised only so that it is not taken for something else.
  var isIgnored = false
  var openBefore = false
  var openAfter = false

  init(_ grain: TimeReference.Grain) { reference = TimeReference(grain: grain) }

  init(from: CalendarDate, to: CalendarDate, grain: TimeReference.Grain) {
    reference = TimeReference(grain: grain)
    reference.from = from
    reference.to = to
  }
}
