extension TimeGrammar {
  /// What a token must be for a pattern to go on with it: asked before anything is read.
  struct Opening: Sendable {
    var words = WordSketch()
    /// Roles of the words of the calendar that a capture may begin with.
    var roles: UInt64 = 0
    /// A number, in words or in figures.
    var takesNumber = false
    /// A whole date.
    var takesDate = false

    mutating func add(_ capture: TimePattern.Capture) {
      roles |= capture.roles
      if capture == .date {
        takesDate = true
      } else if capture.roles == 0 {
        takesNumber = true
      }
    }
  }
}

extension TimePattern.Capture {
  /// The role of the words of the calendar that it takes; 0 where it takes a number or a date.
  var roles: UInt64 {
    switch self {
    case .month: Role.month.bit
    case .weekday: Role.weekday.bit
    case .season: Role.season.bit
    case .holiday: Role.holiday.bit
    case .part: Role.dayPart.bit
    case .relative: Role.relativeDay.bit
    case .unit: Role.unit.bit
    default: 0
    }
  }
}
