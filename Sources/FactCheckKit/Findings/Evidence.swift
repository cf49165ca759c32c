/// The words of a source that bear on an assertion.
public struct Evidence: Hashable, Sendable {
  /// Position of the source in the run's list of sources.
  public var source: Int
  public var span: Span

  public init(source: Int, span: Span) {
    self.source = source
    self.span = span
  }
}
