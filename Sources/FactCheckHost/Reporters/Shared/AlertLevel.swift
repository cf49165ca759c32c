internal import FactCheckKit

/// How loudly a claim is brought to somebody's notice.
enum AlertLevel: Hashable, Comparable {
  /// It fails the run.
  case failure
  /// It would, were it not only a warning or the gate open.
  case warning
  /// The source does not settle it.
  case notice
}

extension ClaimResult {
  /// nil: there is nothing to say; the claim passed, is what its rule expects, or is waived.
  var alert: AlertLevel? {
    if waiver != nil { return nil }
    if verdict == .error { return .failure }
    if !passed { return claim.severity == .error ? .failure : .warning }
    if claim.expectIsStated, claim.expect == verdict { return nil }
    switch verdict {
    case .supported: return nil
    case .unverified: return .notice
    // The gate lets everything pass, which makes nothing right.
    case .contradicted, .error: return .warning
    }
  }
}
