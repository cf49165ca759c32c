/// What a claim demands of the words of a text themselves: which must stand there, and which must not.
public struct WordingRule: Hashable, Sendable {
  /// A phrase, or a regular expression.
  public struct Entry: Hashable, Sendable {
    public var text: String
    public var isPattern: Bool

    public init(_ text: String, isPattern: Bool = false) {
      self.text = text
      self.isPattern = isPattern
    }
  }

  /// How near to another phrase words must stand to count.
  public enum Distance: Hashable, Sendable {
    /// With at most so many words between the two, less one: neighbours are 1 apart.
    case words(Int)
    case sentence
  }

  public var required: [Entry]
  public var forbidden: [Entry]
  /// Only words near this count; nil: words anywhere.
  public var near: Entry?
  public var distance: Distance = .sentence
  /// How often each required entry must stand there at least.
  public var atLeast = 1
  /// How often each entry may stand there; nil: required ones without end, forbidden ones not at all.
  public var atMost: Int?
  /// Whether capitals and small letters differ.
  public var mindsCase = false
  /// The claim's own words are what is looked for.
  public var isClaim = false

  public init(required: [Entry] = [], forbidden: [Entry] = []) {
    self.required = required
    self.forbidden = forbidden
  }
}
