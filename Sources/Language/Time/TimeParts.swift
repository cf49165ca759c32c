internal import FactCheckKit

/// What the places of a time pattern held.
struct TimeParts {
  /// A second day, month or year moves the first one here: "13–15 July".
  @Small<Int32> private(set) var firstDay: Int? = nil
  @Small<Int32> private(set) var firstMonth: Int? = nil
  @Small<Int32> private(set) var firstYear: Int? = nil
  @Small<Int32> var day: Int? = nil { didSet { firstDay = firstDay ?? oldValue } }
  @Small<Int32> var month: Int? = nil { didSet { firstMonth = firstMonth ?? oldValue } }
  @Small<Int32> var year: Int? = nil { didSet { firstYear = firstYear ?? oldValue } }
  @Small<Int32> var weekday: Int? = nil
  @Small<Int32> var season: Int? = nil
  @Small<Int32> var holiday: Int? = nil
  @Small<Int32> var dayPart: Int? = nil
  @Small<Int32> var relative: Int? = nil
  @Small<Int32> var hour: Int? = nil
  @Small<Int32> var minute: Int? = nil
  var n: Double?
  var isVague = false
  var unit: TimeReference.Grain?
  /// How many places were filled.
  var count = 0
  /// What speaks against a word of the calendar that is also another word.
  var doubt: Doubt?

  /// Kept apart, as few patterns have any and all are copied at every step of a walk.
  private var lists: Lists?

  /// Numbers with their units, in the order of the text: "1 month and 21 days".
  var amounts: [Amount] {
    get { lists?.amounts ?? [] }
    set { lists = Lists(amounts: newValue, dates: dates) }
  }

  var dates: [TimeValue] {
    get { lists?.dates ?? [] }
    set { lists = Lists(amounts: amounts, dates: newValue) }
  }

  private final class Lists {
    let amounts: [Amount]
    let dates: [TimeValue]

    init(amounts: [Amount], dates: [TimeValue]) {
      self.amounts = amounts
      self.dates = dates
    }
  }

  struct Amount {
    var n: Double
    var unit: TimeReference.Grain
  }

  enum Doubt {
    /// Only its capital makes it one.
    case capital
    /// Nothing but its neighbours can make it one.
    case word
  }

  /// A number of three digits that a pattern takes for a year: "the year 247".
  var earlyYear: Int? { n.flatMap { (100..<1000).contains($0) && $0 == $0.rounded() && !isVague ? Int($0) : nil } }

  /// Day, month and year leave no doubt that this is a date.
  var isSure: Bool { day != nil && month != nil || month != nil && year != nil }
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
  /// It comes round again every week or year, and the next one was taken: "Monday", "3 May".
  var cycle: TimeReference.Grain?

  init(_ grain: TimeReference.Grain) { reference = TimeReference(grain: grain) }

  init(from: CalendarDate, to: CalendarDate, grain: TimeReference.Grain) {
    reference = TimeReference(grain: grain)
    reference.from = from
    reference.to = to
  }

  /// The years that it covers whole, for dates inside it: the year of "last year".
  var year: Int? { reference.grain == .year ? reference.from?.year : nil }

  mutating func settle(_ date: CalendarDate) {
    reference.from = date
    reference.to = date.adding(days: 1)
  }

  mutating func settle(_ range: (from: CalendarDate, to: CalendarDate)) {
    reference.from = range.from
    reference.to = range.to
  }
}
