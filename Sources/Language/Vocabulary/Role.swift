/// What a word can do in a figure, a time or a sentence. The raw value is its bit in an entry's mask.
enum Role: UInt8, Sendable {
  // Numbers
  case cardinal, ordinal, fraction, collective, vague, linker, point, minus, magnitude, denominator, ordinalSuffix,
    wordSuffix
  // What numbers measure
  case unit, symbol
  // Qualifiers
  case before, after, between, from, to, or, ratio, each, multiple
  // Sentences
  case function, of, label, abbreviation, negation, ageAfter, ago
  // Time
  case month, weekday, season, holiday, dayPart, relativeDay, timeUnit, clock, pattern
  // Frequencies, ages and words between a number and its unit
  case frequency, every, whole, filler, ageBefore, but
  // Statements and names
  case modality, namePart

  @inline(__always)
  var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// One meaning of a word or phrase in a language pack.
struct Sense: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Has this meaning only where the context asks for it ("een": an article unless a number is meant).
    static let weak = Flags(rawValue: 1)
    /// Must follow a number ("million").
    static let needsNumber = Flags(rawValue: 2)
    /// Adds 1 to 19 and not only 1 to 9 ("soixante", "quatre-vingt").
    static let takesTeens = Flags(rawValue: 4)
    /// The spelling must agree to the letter, case included ("m", "MW").
    static let exact = Flags(rawValue: 8)
    /// The accents must agree ("één", not "een").
    static let accents = Flags(rawValue: 16)
  }

  var role: Role
  var flags: Flags
  /// The number, or low end; a code of the section for words that are not numbers.
  var value: Double
  /// The high end of vague words, else equal to `value`.
  var high: Double
  /// Position in a table that the role knows (unit, spelling of a symbol), or −1.
  var reference: Int32
  /// Position of the spelling to compare with, or −1.
  var spelling: Int32
}
