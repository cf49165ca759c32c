/// What a figure says: the values it allows, with its qualifiers.
///
/// A plain number has `low == high`; "at least 5" is [5, ∞), "more than 30" (30, ∞), "5–10" [5, 10], "dozens" [24, 99].
public struct Interval: Hashable, Sendable {
  /// nil: open.
  public var low: Double?
  /// nil: open.
  public var high: Double?
  public var lowIncluded: Bool
  public var highIncluded: Bool
  /// Said with "about", "ongeveer", "circa".
  public var approximate: Bool
  /// Said with a word that names no exact bounds: "dozens", "several".
  public var vague: Bool
  /// The value of the last written digit that counts: 1 for 35, 1,000,000 for "20 million", 0.1 for 4.8.
  public var grain: Double

  public init(
    low: Double?, high: Double?, lowIncluded: Bool = true, highIncluded: Bool = true, approximate: Bool = false,
    vague: Bool = false, grain: Double = 1
  ) {
    self.low = low
    self.high = high
    self.lowIncluded = lowIncluded
    self.highIncluded = highIncluded
    self.approximate = approximate
    self.vague = vague
    self.grain = grain
  }

  public init(_ value: Double, grain: Double = 1) { self.init(low: value, high: value, grain: grain) }

  /// The single value, where there is one.
  public var value: Double? { low == high ? low : nil }

  public var isExact: Bool { value != nil && !approximate && !vague }

  public var isClosed: Bool { low != nil && high != nil }

  /// The same interval in a unit that is `factor` times smaller, shifted by `offset` first.
  public func scaled(by factor: Double, offset: Double = 0) -> Interval {
    var copy = self
    copy.low = low.map { ($0 + offset) * factor }
    copy.high = high.map { ($0 + offset) * factor }
    copy.grain = grain * abs(factor)
    return copy
  }
}
