/// Whether a claim that fails the gate fails the run.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  case error
  /// Reported, never fails the run.
  case warning
}
