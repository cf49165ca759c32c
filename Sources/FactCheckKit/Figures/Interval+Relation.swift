extension Interval {
  /// Whether every value of `self` is a value of `other`.
  public func isWithin(_ other: Interval) -> Bool {
    Bound.lower(self) >= Bound.lower(other) && Bound.upper(self) <= Bound.upper(other)
  }

  /// Whether the two share no value.
  public func isDisjoint(from other: Interval) -> Bool {
    Interval.isEmpty(
      from: max(Bound.lower(self), Bound.lower(other)), to: min(Bound.upper(self), Bound.upper(other)))
  }

  private static func isEmpty(from low: Bound, to high: Bound) -> Bool { high < low }

  /// The values within `share` of the ends (0.05: 5 % either side), but at least `margin` (in the unit of the figure).
  public func widened(by share: Double, margin: Double = 0) -> Interval {
    var copy = self
    copy.low = low.map { $0 - max(abs($0) * share, margin) }
    copy.high = high.map { $0 + max(abs($0) * share, margin) }
    copy.lowIncluded = true
    copy.highIncluded = true
    return copy
  }

  /// Whether two figures name the same values, apart from floating-point noise.
  public func matches(_ other: Interval) -> Bool {
    Interval.close(low, other.low) && Interval.close(high, other.high)
      && (low == nil || lowIncluded == other.lowIncluded) && (high == nil || highIncluded == other.highIncluded)
  }

  static func close(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  }
}

/// One end of an interval, ordered so that an excluded end lies just inside the value; values that differ by rounding noise are equal.
private struct Bound: Comparable {
  var value: Double
  /// −1 just below the value, 0 at it, 1 just above it.
  var side: Int

  static func lower(_ i: Interval) -> Bound {
    Bound(value: i.low ?? -.infinity, side: i.low == nil || i.lowIncluded ? 0 : 1)
  }

  static func upper(_ i: Interval) -> Bound {
    Bound(value: i.high ?? .infinity, side: i.high == nil || i.highIncluded ? 0 : -1)
  }

  static func == (a: Bound, b: Bound) -> Bool { a.isNear(b) && a.side == b.side }

  static func < (a: Bound, b: Bound) -> Bool { a.isNear(b) ? a.side < b.side : a.value < b.value }

  private func isNear(_ other: Bound) -> Bool {
    if value == other.value { return true }
    // An open end is near nothing but another open end.
    guard value.isFinite, other.value.isFinite else { return false }
    return abs(value - other.value) <= 1e-9 * max(1, abs(value), abs(other.value))
  }
}
