/// One way in which a language writes a time: literal words and places to fill, from the `[patterns]` of its pack.
///
/// `{day} {month} [{year}]`: braces capture, brackets may be missing, `(a|b)` are alternatives. Brackets and alternatives are written out
/// when the pack is read, so that matching is a walk along one row of elements.
struct TimePattern: Sendable {
  enum Element: Hashable, Sendable {
    case literal(UInt64)
    case capture(Capture)
  }

  /// What a place can hold.
  enum Capture: String, CaseIterable, Sendable {
    case day, month, year, yy, weekday, n, ord, unit, season, holiday, part, hour, minute, relative, date, decade
  }

  var elements: [Element]
  var action: TimeAction
  /// Position in the pack: of two patterns of one length the earlier wins.
  var order: Int
}

/// What the captured parts add up to.
struct TimeAction: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// A day: day, month, year; a missing year or month is the next to come.
    case day
    case month, year
    /// A year written with two digits.
    case yy
    case weekday
    /// The unit that holds the day of writing, moved by `offset`.
    case unit
    /// `n` units before or after the day of writing.
    case shift
    /// A stretch of `n` units that ends or begins at the day of writing.
    case stretch
    /// From one date to another.
    case range
    /// Begin, middle or end of a date.
    case part
    case decade, century, season, quarter, week
    /// The nth or last weekday of a month.
    case nth
    case holiday
    case relative
    /// `n` units after or before another date.
    case from
    /// Open on one side.
    case before, after
    case clock
    case weekend
    /// A date with a word around it that changes nothing.
    case same
    /// Recognised so that it is not taken for something else.
    case ignore
  }

  var kind: Kind
  /// Which one: −1 last, 0 this, 1 next; the sign of a shift; the part (0 begin, 1 middle, 2 end).
  var offset: Int
}
