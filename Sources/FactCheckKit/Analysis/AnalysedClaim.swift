/// A claim with what was recognised in its text.
public struct AnalysedClaim: Sendable {
  public let claim: Claim
  /// The claim's text, analysed in the claim's language.
  public let document: Document

  public init(claim: Claim, document: Document) {
    self.claim = claim
    self.document = document
  }
}
