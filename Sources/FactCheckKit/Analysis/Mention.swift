/// Something recognised in a text: a quantity, a time, a name, a quotation.
public struct Mention: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A bare number.
    case number
    /// Of a thing: "35 soldiers".
    case count
    case ordinal, percent, money, measure, age, duration, frequency, date, time, name, quote
  }

  public var kind: Kind
  public var span: Span
  /// Positions of its tokens in the document.
  public var tokens: Range<Int>
  /// The values as said, in `unit`; nil for dates, names and quotations.
  public var figure: Interval?
  public var unit: UnitID?
  /// What is counted.
  public var thing: Thing?
  public var time: TimeReference?
  /// How often, of a frequency; `figure` then is the number of times in each period, where it was said.
  public var period: Period?
  /// What the figure is said of: each week in "40 hours a week".
  public var rate: Period?

  public init(
    kind: Kind, span: Span, tokens: Range<Int>, figure: Interval? = nil, unit: UnitID? = nil, thing: Thing? = nil,
    time: TimeReference? = nil, period: Period? = nil
  ) {
    self.kind = kind
    self.span = span
    self.tokens = tokens
    self.figure = figure
    self.unit = unit
    self.thing = thing
    self.time = time
    self.period = period
  }
}

/// The noun phrase that is counted or measured.
public struct Thing: Hashable, Sendable {
  public var span: Span
  /// Positions of its tokens in the document.
  public var tokens: Range<Int>
  /// The token of its head noun.
  public var head: Int

  public init(span: Span, tokens: Range<Int>, head: Int) {
    self.span = span
    self.tokens = tokens
    self.head = head
  }
}
