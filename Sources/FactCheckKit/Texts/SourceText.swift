/// A text that is the authority for claims.
public struct SourceText: Sendable {
  /// The path as given, or a name such as `<stdin>`.
  public var name: String
  /// The bytes as read: valid UTF-8.
  public var bytes: [UInt8]
  /// The same length as `bytes`, with markup replaced by spaces; what is read as text. Offsets in it are offsets in `bytes`.
  public var readable: [UInt8]
  public var language: String
  /// Whether the language was told from the text and not stated.
  public var languageIsGuessed: Bool
  public var published: CalendarDate?
  /// Where the text stands in the file that it was taken out of; nil where it is the file.
  public var origin: TextOrigin?

  public init(
    name: String, bytes: [UInt8], readable: [UInt8]? = nil, language: String, languageIsGuessed: Bool = false,
    published: CalendarDate? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.readable = readable ?? bytes
    self.language = language
    self.languageIsGuessed = languageIsGuessed
    self.published = published
  }

  public init(name: String, text: String, language: String, published: CalendarDate? = nil) {
    self.init(name: name, bytes: Array(text.utf8), language: language, published: published)
  }

  /// The words of a span as they stand in the text. Spans that leave the text are cut to it.
  public func quote(_ span: Span) -> String {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
