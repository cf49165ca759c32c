/// Which words of a claim's sentence meet which words of a source's sentence.
public struct SentenceAlignment: Sendable {
  public struct Pair: Hashable, Sendable {
    public var claim: Int
    public var source: Int
    /// How much of the claim's word the source's bears out, 0…1.
    public var strength: Double

    public init(claim: Int, source: Int, strength: Double) {
      self.claim = claim
      self.source = source
      self.strength = strength
    }
  }

  /// Position of the sentence in the source.
  public let sentence: Int
  /// The words of the claim that carry meaning, outside figures, times and quotations.
  public let words: [Int]
  /// In the order of the claim.
  public let pairs: [Pair]
  /// Words of the claim that nothing in the sentence meets.
  public let missing: [Int]
  /// Words of the source's sentence that meet nothing of the claim.
  public let left: [Int]

  public init(sentence: Int, words: [Int], pairs: [Pair], missing: [Int], left: [Int]) {
    self.sentence = sentence
    self.words = words
    self.pairs = pairs
    self.missing = missing
    self.left = left
  }

  /// How much of the claim's words the sentence bears out, 0…1. The words of a phrase that was met as one are borne out with it.
  public var coverage: Double {
    guard !words.isEmpty else { return 0 }
    let inPhrases = words.count - pairs.count - missing.count
    return (pairs.reduce(0) { $0 + $1.strength } + Double(inPhrases)) / Double(words.count)
  }

  public func source(of word: Int) -> Int? { pairs.first { $0.claim == word }?.source }
}
