/// A checker's name, purpose and examples; the examples are its documentation and its tests.
public struct CheckerDescription: Sendable {
  public var name: String
  /// One line.
  public var summary: String
  public var examples: [CheckerExample]

  public init(name: String, summary: String, examples: [CheckerExample]) {
    self.name = name
    self.summary = summary
    self.examples = examples
  }
}

/// A claim, a source and the verdict that must come of them.
///
/// The words that must be given as evidence stand between « and » in the source; the marks are not part of it.
public struct CheckerExample: Sendable {
  public var claim: String
  public var claimLanguage: String
  public var source: String
  public var sourceLanguage: String
  /// nil: the checker finds nothing of its kind in the claim.
  public var verdict: Verdict?
  /// What the claim demands of the words.
  public var wording: WordingRule?

  public init(
    _ claim: String, claimIn claimLanguage: String = "en", against source: String, in sourceLanguage: String = "en",
    is verdict: Verdict?, wording: WordingRule? = nil
  ) {
    self.claim = claim
    self.claimLanguage = claimLanguage
    self.source = source
    self.sourceLanguage = sourceLanguage
    self.verdict = verdict
    self.wording = wording
  }
}
