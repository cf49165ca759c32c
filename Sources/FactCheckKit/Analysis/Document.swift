/// A text with what was recognised in it. Made once; every claim and every checker looks at the same one.
public struct Document: Sendable {
  public let source: SourceText
  public let tokens: [Token]
  /// Token ranges of the sentences, in order.
  public let sentences: [Range<Int>]
  /// In the order of the text.
  public let mentions: [Mention]
  public let units: UnitTable
  public let concepts: ConceptGraph
  /// Empty until `indexed(by:)`: a text that is only scanned needs none.
  public private(set) var evidence = EvidenceIndex.empty
  /// Names, quotations and words that turn a statement. Empty in a text that is only scanned.
  public private(set) var features = TextFeatures.empty
  /// Empty where `features` is.
  public private(set) var folded = FoldedWords.empty
  /// For each token, where its senses begin in `senses`; one more entry than tokens.
  private let senseStarts: [UInt32]
  private let senses: [WordSense]

  public init(
    source: SourceText, tokens: [Token], sentences: [Range<Int>], mentions: [Mention], units: UnitTable,
    concepts: ConceptGraph, senseStarts: [UInt32] = [], senses: [WordSense] = []
  ) {
    self.source = source
    self.tokens = tokens
    self.sentences = sentences
    self.mentions = mentions
    self.units = units
    self.concepts = concepts
    self.senseStarts = senseStarts
    self.senses = senses
  }

  /// The same document with the index that evidence is found by.
  public func indexed(by index: EvidenceIndex) -> Document {
    var copy = self
    copy.evidence = index
    return copy
  }

  /// The same document with what the checkers of words look at.
  public func featuring(_ features: TextFeatures, _ folded: FoldedWords) -> Document {
    var copy = self
    copy.features = features
    copy.folded = folded
    return copy
  }

  /// The meanings of the word that begins at a token.
  public func senses(at token: Int) -> ArraySlice<WordSense> {
    guard token + 1 < senseStarts.count else { return [] }
    return senses[Int(senseStarts[token])..<Int(senseStarts[token + 1])]
  }

  /// The meanings of all words that begin in a range of tokens.
  public func senses(in tokens: Range<Int>) -> ArraySlice<WordSense> {
    guard tokens.upperBound < senseStarts.count else { return [] }
    return senses[Int(senseStarts[tokens.lowerBound])..<Int(senseStarts[tokens.upperBound])]
  }

  /// The text of a token as written.
  public func text(_ token: Int) -> String { source.quote(tokens[token].span) }

  public func text(_ span: Span) -> String { source.quote(span) }

  /// Position of the sentence that holds a token.
  public func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }
}
