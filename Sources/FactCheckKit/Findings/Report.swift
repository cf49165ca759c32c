/// All claims of a run with their findings.
public struct Report: Sendable {
  public var sources: [SourceText]
  public var claims: [ClaimResult]
  /// Whether every claim could be checked against every source.
  public var isComplete: Bool
  public var exit: ExitState
  /// What was wrong with input files, where the run could go on without them.
  public var diagnostics: [Diagnostic]
  /// Of a report that was read again: the words and places of its evidence as they were.
  public var recorded: [Evidence: RecordedEvidence] = [:]
  /// The checkers that ran in processes of their own.
  public var checkers: [CheckerRecord] = []

  public init(
    sources: [SourceText], claims: [ClaimResult], isComplete: Bool = true, exit: ExitState = .passed,
    diagnostics: [Diagnostic] = []
  ) {
    self.sources = sources
    self.claims = claims
    self.isComplete = isComplete
    self.exit = exit
    self.diagnostics = diagnostics
  }

  public func count(_ verdict: Verdict) -> Int { claims.count { $0.verdict == verdict } }
}

/// How a run ended.
public struct ExitState: Hashable, Sendable {
  /// 0 every claim passed the gate, 1 a claim failed it, 2 the run could not be completed.
  public var code: Int
  /// For code 2, why: `rules-invalid`, `no-claims`, `source-unreadable`, `checker-failed`, `report-not-writable`.
  public var reason: String?

  public init(code: Int, reason: String? = nil) {
    self.code = code
    self.reason = reason
  }

  public static let passed = ExitState(code: 0)
}
