/// A claim with what was recognised in its text.
public struct AnalysedClaim: Sendable {
  public let claim: Claim
  /// The claim's text, analysed in the claim's language.
  public let document: Document
  /// Whether the claim says more than its figures and what they count.
  public let hasContext: Bool

  public init(claim: Claim, document: Document, hasContext: Bool = true) {
    self.claim = claim
    self.document = document
    self.hasContext = hasContext
  }
}
