/// A meaning that a word of a document may have.
public struct WordSense: Hashable, Sendable {
  public enum Origin: UInt8, Sendable {
    /// The concept tables.
    case lexicon
    /// The head of a compound word that no table lists: stafofficier → officier.
    case compoundHead
    /// A verb whose particle stands elsewhere in the clause: brak … uit.
    case separated
    /// The rule set's glossary.
    case glossary
  }

  public var concept: ConceptID
  /// The word has this meaning only among others.
  public var isWeak: Bool
  public var origin: Origin
  /// How many tokens the word spans.
  public var length: UInt8

  public init(concept: ConceptID, isWeak: Bool, origin: Origin = .lexicon, length: UInt8 = 1) {
    self.concept = concept
    self.isWeak = isWeak
    self.origin = origin
    self.length = length
  }
}
