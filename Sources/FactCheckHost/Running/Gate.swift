public import FactCheckKit

/// What fails a run.
public enum Gate: String, CaseIterable, Sendable {
  /// A contradicted claim.
  case contradicted
  /// A contradicted or an unverified one.
  case unverified
  case never

  /// Whether a verdict lets the claim pass. A claim that states what it expects passes with that and nothing else; one that could
  /// not be checked never passes.
  public func passes(_ verdict: Verdict, of claim: Claim) -> Bool {
    if verdict == .error { return false }
    if self == .never { return true }
    if claim.expectIsStated { return verdict == claim.expect }
    return verdict == .supported || (verdict == .unverified && self == .contradicted)
  }
}
