/// What a report that was read again says of a piece of evidence, whose source may have changed or gone since.
public struct RecordedEvidence: Hashable, Sendable {
  public var quote: String
  public var start: Location
  public var end: Location

  public init(quote: String, start: Location, end: Location) {
    self.quote = quote
    self.start = start
    self.end = end
  }
}
