/// A text with what was recognised in it. Made once; every claim and every checker looks at the same one.
///
/// A class, since many values hold the same one: a reference is cheaper to pass on than a dozen arrays.
public final class Document: Sendable {
  public let source: SourceText
  public let tokens: [Token]
  /// Token ranges of the sentences, in order.
  public let sentences: [Range<Int>]
  /// In the order of the text.
  public let mentions: [Mention]
  public let units: UnitTable
  public let concepts: ConceptGraph
  /// Empty until `indexed(by:)`: a text that is only scanned needs none.
  public let evidence: EvidenceIndex
  /// Names, quotations and words that turn a statement. Empty in a text that is only scanned.
  public let features: TextFeatures
  /// Empty where `features` is.
  public let folded: FoldedWords
  @usableFromInline let senseStarts: [UInt32]
  /// The meanings of all words, in the order of the text.
  public let senses: [WordSense]

  /// - Parameters:
  ///   - senseStarts: for each token, where its senses begin in `senses`; one more entry than tokens.
  public init(
    source: SourceText, tokens: [Token], sentences: [Range<Int>], mentions: [Mention], units: UnitTable,
    concepts: ConceptGraph, senseStarts: [UInt32] = [], senses: [WordSense] = [], evidence: EvidenceIndex = .empty,
    features: TextFeatures = .empty, folded: FoldedWords = .empty
  ) {
    self.source = source
    self.tokens = tokens
    self.sentences = sentences
    self.mentions = mentions
    self.units = units
    self.concepts = concepts
    self.senseStarts = senseStarts
    self.senses = senses
    self.evidence = evidence
    self.features = features
    self.folded = folded
  }

  /// The same document with the index that evidence is found by.
  public func indexed(by index: EvidenceIndex) -> Document {
    Document(
      source: source, tokens: tokens, sentences: sentences, mentions: mentions, units: units, concepts: concepts,
      senseStarts: senseStarts, senses: senses, evidence: index, features: features, folded: folded)
  }

  /// The same document with what the checkers of words look at.
  public func featuring(_ features: TextFeatures, _ folded: FoldedWords) -> Document {
    Document(
      source: source, tokens: tokens, sentences: sentences, mentions: mentions, units: units, concepts: concepts,
      senseStarts: senseStarts, senses: senses, evidence: evidence, features: features, folded: folded)
  }

  /// The meanings of the word that begins at a token.
  @inlinable
  public func senses(at token: Int) -> ArraySlice<WordSense> { senses[senseRange(at: token)] }

  /// Where in `senses` the meanings of the word that begins at a token stand.
  @inlinable
  public func senseRange(at token: Int) -> Range<Int> {
    guard token + 1 < senseStarts.count else { return 0..<0 }
    return Int(senseStarts[token])..<Int(senseStarts[token + 1])
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
