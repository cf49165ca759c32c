/// The part of a claim that one checker can verify: "5–10 staff officers" in a longer sentence.
public struct Assertion: Hashable, Sendable {
  /// Its place in the claim's text.
  public var span: Span
  public var text: String
  /// Position of the mention behind it in the analysed claim's mentions; nil where there is none.
  public var mention: Int?
  /// A whole sentence: it says nothing of which of its words are borne out.
  public var isWhole: Bool
  /// Which of the demands of the claim's wording rule it is.
  public var part = 0

  public init(span: Span, text: String, mention: Int? = nil, isWhole: Bool = false) {
    self.span = span
    self.text = text
    self.mention = mention
    self.isWhole = isWhole
  }
}
