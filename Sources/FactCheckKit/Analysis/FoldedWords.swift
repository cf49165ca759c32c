/// The words of a document as they are matched: lower case, without diacritics, one behind the other; and how those with a capital sound.
public struct FoldedWords: Sendable {
  /// Hashes of how a word sounds, whatever system wrote it in Latin letters: two ways of reading it at most; 0 for none.
  public struct Sound: Hashable, Sendable {
    public var first: UInt32
    public var second: UInt32

    public static let none = Sound(first: 0, second: 0)

    public init(first: UInt32, second: UInt32) {
      self.first = first
      self.second = second
    }

    /// Whether the two may be spellings of one name.
    @inlinable
    public func meets(_ other: Sound) -> Bool {
      first != 0 && (first == other.first || first == other.second)
        || second != 0 && (second == other.first || second == other.second)
    }
  }

  @usableFromInline let bytes: [UInt8]
  /// For each token, where its bytes begin; one more entry than tokens.
  @usableFromInline let starts: [UInt32]
  @usableFromInline let sounds: [Sound]

  public static let empty = FoldedWords(bytes: [], starts: [0], sounds: [])

  /// - Parameters:
  ///   - starts: for each token, where its bytes begin; one more entry than tokens.
  ///   - sounds: one for each token.
  public init(bytes: [UInt8], starts: [UInt32], sounds: [Sound]) {
    self.bytes = bytes
    self.starts = starts
    self.sounds = sounds
  }

  @inlinable
  public subscript(token: Int) -> ArraySlice<UInt8> {
    guard token + 1 < starts.count else { return [] }
    return bytes[Int(starts[token])..<Int(starts[token + 1])]
  }

  @inlinable
  public func count(_ token: Int) -> Int {
    token + 1 < starts.count ? Int(starts[token + 1] - starts[token]) : 0
  }

  @inlinable
  public func last(_ token: Int) -> UInt8? { count(token) > 0 ? bytes[Int(starts[token + 1]) - 1] : nil }

  @inlinable
  public func sound(_ token: Int) -> Sound { sounds.indices.contains(token) ? sounds[token] : .none }

  /// How many bytes at their beginning a word and one of another document share.
  @inlinable
  public func shared(_ token: Int, with other: FoldedWords, _ otherToken: Int) -> Int {
    let length = min(count(token), other.count(otherToken))
    guard length > 0 else { return 0 }
    let (a, b) = (Int(starts[token]), Int(other.starts[otherToken]))
    var shared = 0
    while shared < length, bytes[a + shared] == other.bytes[b + shared] { shared += 1 }
    return shared
  }
}
