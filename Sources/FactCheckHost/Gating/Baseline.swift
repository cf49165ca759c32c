public import FactCheckKit

/// What was found before, so that a run fails only for what is new: the fingerprints of an earlier report.
public struct Baseline: Sendable {
  private let fingerprints: Set<String>

  public init(_ report: Report) {
    fingerprints = Set(report.fingerprinted(EvidencePlaces(report)).map(\.fingerprint))
  }

  /// Lets pass what is in the earlier report just as it is here. What could not be checked never passes.
  public func apply(to report: inout Report) {
    for (i, entry) in report.fingerprinted(EvidencePlaces(report)).enumerated()
    where !entry.result.passed && entry.result.verdict != .error && fingerprints.contains(entry.fingerprint) {
      report.claims[i].passed = true
      report.claims[i].waiver = "known from the baseline"
    }
    report.settleExit()
  }
}

extension Report {
  /// Sets the exit code anew after claims were let pass, or were not any more.
  mutating func settleExit() {
    guard exit.code != 2 else { return }
    exit = ExitState(code: failures > 0 ? 1 : 0)
  }
}
