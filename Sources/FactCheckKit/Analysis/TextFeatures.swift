/// What checkers of words look at in a text: names, quotations, and words that turn a statement.
public struct TextFeatures: Sendable {
  /// In the order of the text.
  public var names: [NamedThing]
  public var quotations: [Quotation]
  public var marks: [StatementMark]
  /// For each token, whether it only holds a sentence together ("the", "of", "has").
  public var isFunction: [Bool]

  /// The words that carry meaning, outside figures, times and marks, in order.
  public var content: [ContentWord] = []

  /// First tokens of figures that something changed from: the 410 of "from 410 MB to 265 MB".
  public var starts: [Int32] = []

  /// Tokens that part clauses, in order: commas and the like, and conjunctions; none inside a figure or time.
  public var joints: [Int32] = []

  public static let empty = TextFeatures(names: [], quotations: [], marks: [], isFunction: [])

  public init(names: [NamedThing], quotations: [Quotation], marks: [StatementMark], isFunction: [Bool]) {
    self.names = names
    self.quotations = quotations
    self.marks = marks
    self.isFunction = isFunction
  }
}

extension TextFeatures {
  /// The marks that begin in a range of tokens.
  public func marks(in tokens: Range<Int>) -> ArraySlice<StatementMark> {
    marks[first(from: tokens.lowerBound)..<first(from: tokens.upperBound)]
  }

  private func first(from token: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A word that carries meaning.
public struct ContentWord: Hashable, Sendable {
  public var token: Int32
  /// Stands in a long quotation.
  public var isQuoted: Bool

  public init(token: Int, isQuoted: Bool) {
    self.token = Int32(token)
    self.isQuoted = isQuoted
  }
}

/// A person, an organisation, a place or a product by its name.
public struct NamedThing: Hashable, Sendable {
  /// Positions of its tokens in the document, particles included.
  public var tokens: Range<Int>
  /// The tokens that tell it from others: without particles, titles and signs.
  public var words: [Int]
  /// Certainly a name: not merely a word at the beginning of a sentence.
  public var isSure: Bool
  /// The concept tables know it as a country, a city or its people.
  public var isPlace: Bool

  public init(tokens: Range<Int>, words: [Int], isSure: Bool, isPlace: Bool) {
    self.tokens = tokens
    self.words = words
    self.isSure = isSure
    self.isPlace = isPlace
  }
}

/// Words between quotation marks.
public struct Quotation: Hashable, Sendable {
  /// Positions of the tokens between the marks.
  public var tokens: Range<Int>

  public init(tokens: Range<Int>) { self.tokens = tokens }

  /// Long quotations are compared word for word by themselves; short ones are mere names and titles.
  public var isLong: Bool { tokens.count > 4 }
}

/// A word that turns what a sentence states.
public struct StatementMark: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// "Not", "no one".
    case negation
    /// "Denies", "refutes".
    case denial
    /// "Plans to", "wants to".
    case plan
    /// "May", "would".
    case possibility
    /// "According to", "is said to".
    case report
    /// "In all", "together".
    case total
    /// "By": who does it stands behind the verb.
    case agent
    /// "Already": it has come about.
    case done
    /// "Now", "from now on".
    case current
    /// "Previously", "used to", "was".
    case former
    /// "Instead of", "compared with": what stands behind it was before, or is held against it.
    case versus
    /// "Higher", "more", "older".
    case more
    /// "Lower", "fewer", "younger".
    case less
    /// "Than".
    case than

    /// Whether the word only turns the statement; the others have a meaning of their own as well.
    public var isBare: Bool {
      switch self {
      case .negation, .denial, .plan, .possibility, .report, .total, .agent, .done: true
      case .current, .former, .versus, .more, .less, .than: false
      }
    }
  }

  public var kind: Kind
  public var tokens: Range<Int>

  public init(kind: Kind, tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
  }
}
