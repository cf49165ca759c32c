/// What is said of a claim or of one of its assertions.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case supported
  case contradicted
  /// The source does not settle it.
  case unverified
  /// It could not be checked.
  case error
}
