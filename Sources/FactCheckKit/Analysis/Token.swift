/// A word, a number in digits, a sign or a break of a text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    case word
    /// Letters and digits that begin with a letter: `MH17`, `F16`.
    case mixed
    /// Digits with the separators between them: `1.250,50`, `19.30`.
    case digits
    case sign
    /// The end of a paragraph.
    case paragraph
  }

  public struct Flags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let spaceBefore = Flags(rawValue: 1)
    public static let capital = Flags(rawValue: 2)
    public static let allCapitals = Flags(rawValue: 4)
    /// Has a letter outside ASCII.
    public static let accented = Flags(rawValue: 8)
    /// First of its sentence.
    public static let sentenceStart = Flags(rawValue: 16)
    public static let lineStart = Flags(rawValue: 32)
  }

  public var start: UInt32
  public var end: UInt32
  /// Hash of the folded word: lower case, without diacritics.
  public var hash: UInt64
  /// Row of the word in the vocabulary of the language, or −1.
  public var entry: Int32
  public var kind: Kind
  public var flags: Flags

  public init(start: Int, end: Int, hash: UInt64 = 0, entry: Int32 = -1, kind: Kind, flags: Flags = []) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.hash = hash
    self.entry = entry
    self.kind = kind
    self.flags = flags
  }

  public var span: Span { Span(start: Int(start), end: Int(end)) }
}
