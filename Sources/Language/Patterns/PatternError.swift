/// What is wrong with a regular expression.
public struct PatternError: Error, Hashable, Sendable {
  /// Lower case, no full stop.
  public var message: String
  /// Characters of the expression before the place that is wrong.
  public var offset: Int
  public var hint: String?

  init(_ message: String, at offset: Int, hint: String? = nil) {
    self.message = message
    self.offset = offset
    self.hint = hint
  }
}
