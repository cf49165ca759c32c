/// A place of a source that a checker weighed for an assertion, and what came of it: the material of `factcheck why`.
public struct Candidate: Hashable, Sendable {
  public var evidence: Evidence
  /// How much its sentence speaks of the claim, as a share of the best sentence: 0…1; nil where sentences were not compared.
  public var score: Double?
  /// What this place alone would say.
  public var verdict: Verdict
  /// Why, in words that a reader understands; lower case, no full stop.
  public var reason: String

  public init(evidence: Evidence, score: Double?, verdict: Verdict, reason: String) {
    self.evidence = evidence
    self.score = score
    self.verdict = verdict
    self.reason = reason
  }
}
