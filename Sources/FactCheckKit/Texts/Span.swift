/// A stretch of a text in UTF-8 byte offsets, half-open.
///
/// Spans are made when something is matched and never found again by searching; line and column are computed when printed.
public struct Span: Hashable, Sendable, Comparable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }

  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// The smallest span that covers both.
  public func union(_ other: Span) -> Span {
    Span(start: min(start, other.start), end: max(end, other.end))
  }

  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
