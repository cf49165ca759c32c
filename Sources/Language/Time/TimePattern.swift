internal import FactCheckKit

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
  enum Capture: UInt8, CaseIterable, Sendable {
    case day, month, year, yy, weekday, n, ord, unit, season, holiday, part, hour, minute, relative, date, decade
    /// A day or year that no noun follows, which it could count: "on the 15th", "for 2019".
    case monthday, loneyear
    /// Minutes that are still to go: "five to three".
    case less
    /// A day and its month in figures: 10.10., 24/12, 3-5.
    case daymonth
    /// Two digits of a year without an apostrophe, with nothing behind them: "14 April 15".
    case loneyy
    /// A year of our age in figures that neither a word before it nor a noun behind it makes a number of something.
    case bareyear

    /// - Parameter name: as packs write it.
    init?(named name: String) {
      guard let capture = Capture.allCases.first(where: { "\($0)" == name }) else { return nil }
      self = capture
    }
  }

  /// A token as patterns compare it: figures by their digits, all dashes and all apostrophes as one.
  static func word(_ token: Token, _ digits: ArraySlice<UInt8>) -> UInt64 {
    if token.kind == .digits { return digits.count <= 4 ? digits.reduce(Fold.seed) { Fold.mix($0, $1) } : 0 }
    guard token.kind == .sign, token.hash > 0xFF else { return token.hash }
    if (0xE28090...0xE28094).contains(token.hash) { return 0x2D }
    return token.hash == 0xE28098 || token.hash == 0xE28099 ? 0x27 : token.hash
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
    /// The unit that holds the day of writing, or a date, moved by `offset`.
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
    /// The nth weekday or unit of a month or year, counted from its end with offset −1; without either, the nth day.
    case nth
    case holiday
    case relative
    /// `n` units after or before another date.
    case from
    /// Open on one side; offset −1 looks back: "since May" is since the last one.
    case before, after
    /// The offset is in minutes: 30 in "half past seven", 720 in "noon".
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
