/// One claim with what the checkers found.
public struct ClaimResult: Sendable {
  public var claim: Claim
  public var verdict: Verdict
  public var findings: [Finding]
  /// Words of the claim that no checker could check; listed, never hidden.
  public var unchecked: [String]
  /// Whether the claim passed the gate.
  public var passed: Bool
  /// Why a claim that fails the gate passes all the same: it is waived, or was known before.
  public var waiver: String?

  public init(claim: Claim, verdict: Verdict, findings: [Finding], unchecked: [String] = [], passed: Bool = true) {
    self.claim = claim
    self.verdict = verdict
    self.findings = findings
    self.unchecked = unchecked
    self.passed = passed
  }

  /// The verdict of a claim from those of its assertions: any error, then any contradicted, then all supported.
  public static func rollUp(_ verdicts: [Verdict]) -> Verdict {
    if verdicts.contains(.error) { return .error }
    if verdicts.contains(.contradicted) { return .contradicted }
    if !verdicts.isEmpty, verdicts.allSatisfy({ $0 == .supported }) { return .supported }
    return .unverified
  }
}
