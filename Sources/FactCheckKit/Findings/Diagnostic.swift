/// Says that an input file is wrong. Not a finding: it is about the file, not about a claim.
public struct Diagnostic: Error, Hashable, Sendable {
  /// Stable, for look-up and for tests: `unknown-key`, `source-unreadable`, ….
  public var code: String
  /// Lower case, no full stop, names the value.
  public var message: String
  public var place: Place?
  /// How many columns the caret line underlines, from `place`.
  public var width: Int
  /// The remedy: what is accepted, the nearest spelling, what to type.
  public var hint: String?

  public init(code: String, message: String, place: Place? = nil, width: Int = 1, hint: String? = nil) {
    self.code = code
    self.message = message
    self.place = place
    self.width = width
    self.hint = hint
  }
}
