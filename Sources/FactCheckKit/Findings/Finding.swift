/// A checker's judgement of one assertion.
public struct Finding: Sendable {
  public var checker: String
  public var verdict: Verdict
  public var assertion: Assertion
  /// Why, in words that a reader understands; lower case, no full stop.
  public var reason: String
  /// What else the reader should know ("the source says about", "rounded", "converted").
  public var notes: [String]
  public var evidence: [Evidence]
  /// The assertion says little by itself ("one wing", "a foot"): where others settle the claim, this one does not keep it open.
  public var isIdle = false
  /// Settles nothing either way: left out of the verdict and of the report.
  public var isAside = false
  /// Follows from several places of the source; no one sentence says it.
  public var isDerived = false
  /// Derived from a text of many figures, where combinations come about by chance: a figure that the source gives outright weighs more.
  public var isFaint = false

  /// Rests on what this source does not have. Another source that has it weighs more.
  public var isByAbsence = false

  public init(
    checker: String, verdict: Verdict, assertion: Assertion, reason: String, notes: [String] = [],
    evidence: [Evidence] = []
  ) {
    self.checker = checker
    self.verdict = verdict
    self.assertion = assertion
    self.reason = reason
    self.notes = notes
    self.evidence = evidence
  }
}
