/// Finds assertions of its kind in a claim and judges them against a source.
///
/// A checker is a value: no I/O, no state that changes, the same finding for the same input.
public protocol Checker: Sendable {
  static var about: CheckerDescription { get }

  init()

  /// What of this claim can be verified.
  func assertions(in claim: AnalysedClaim) -> [Assertion]

  /// Judges one assertion. Total: whatever the input, a finding comes back.
  func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding

  /// The places that `judge` weighs, the most telling first; for readers who ask why. A checker that weighs none need not say so.
  func candidates(for assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> [Candidate]
}

extension Checker {
  public func candidates(for assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> [Candidate] { [] }
}

/// What a checker sees of a source: its document and its place among the run's sources.
public struct SourceView: Sendable {
  public let document: Document
  /// Position in the run's list of sources.
  public let index: Int
  /// What here speaks of the same as each sentence of the claim that is judged; empty where it was not looked for.
  public let passages: [SentencePassages]

  public init(document: Document, index: Int, passages: [SentencePassages] = []) {
    self.document = document
    self.index = index
    self.passages = passages
  }
}
