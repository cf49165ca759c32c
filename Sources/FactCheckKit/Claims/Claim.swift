/// One statement to verify, as the user wrote it.
public struct Claim: Sendable {
  public var id: String
  public var text: String
  /// The language of `text`, a BCP 47 tag such as `en`.
  public var language: String
  /// Words that the evidence must speak of too.
  public var about: [String] = []
  /// The only checker to ask; nil: every checker that finds an assertion.
  public var check: String?
  /// The verdict that lets the claim pass.
  public var expect: Verdict = .supported
  /// Whether the rule file says what to expect, so that any other verdict fails the claim.
  public var expectIsStated = false
  public var strict = false
  /// How far a figure may lie from an approximate one, as a share of it (0.05 for 5 %); nil: the default.
  public var tolerance: Double?
  public var severity: Severity = .error
  public var tags: [String] = []
  public var place: Place?
  /// Where the claim stands among the sentences of a text that is compared as a whole; nil for a claim of a rule file.
  public var order: Order?
  /// What the claim demands of the words of its sources; nil: nothing.
  public var wording: WordingRule?
  /// What a published review of the claim needs; nil where its rule file states nothing.
  public var review: ReviewDetails?

  public struct Order: Hashable, Sendable {
    /// From 0.
    public var position: Int
    public var count: Int

    public init(position: Int, of count: Int) {
      self.position = position
      self.count = count
    }
  }

  public init(id: String, text: String, language: String) {
    self.id = id
    self.text = text
    self.language = language
  }
}
