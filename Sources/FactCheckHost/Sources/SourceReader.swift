public import FactCheckKit
internal import Language

/// Makes texts out of the bytes of sources.
public struct SourceReader: Sendable {
  /// How to get at the bytes behind a path (`-`: standard input), at most so many of them.
  public typealias ReadBytes = @Sendable (_ path: String, _ limit: Int) throws(Diagnostic) -> [UInt8]

  public static let defaultSizeLimit = 64 << 20

  public var sizeLimit: Int
  private let readBytes: ReadBytes
  private let guessLanguage: @Sendable ([UInt8]) -> String?

  /// - Parameter guessLanguage: tells the language of a text; nil where nothing speaks for any.
  public init(
    sizeLimit: Int = SourceReader.defaultSizeLimit, readBytes: @escaping ReadBytes = SourceBytes.read,
    guessLanguage: @escaping @Sendable ([UInt8]) -> String? = SourceReader.languageOfText
  ) {
    self.sizeLimit = sizeLimit
    self.readBytes = readBytes
    self.guessLanguage = guessLanguage
  }

  public static let languageOfText: @Sendable ([UInt8]) -> String? = { Analyser.language(of: $0) }

  /// What a source is called in reports.
  public static func name(of path: String) -> String { path == "-" ? "<stdin>" : path }

  /// - Throws: a diagnostic with code `source-unreadable`, placed where the file is bad or where the rule file names it.
  public func source(_ entry: SourceEntry) throws(Diagnostic) -> SourceText {
    do {
      if let format = DocumentFormat(name: entry.path),
        let bytes = try format.bytes(of: entry.path, limit: sizeLimit)
      {
        return try source(entry, bytes: bytes)
      }
      return try source(entry, bytes: readBytes(entry.path, sizeLimit))
    } catch {
      var diagnostic = error
      if diagnostic.place == nil {
        diagnostic.place = entry.place
        diagnostic.width = entry.file.unicodeScalars.count
      }
      throw diagnostic
    }
  }

  /// The text that bytes hold; the entry says what is known about them.
  func source(_ entry: SourceEntry, bytes: [UInt8]) throws(Diagnostic) -> SourceText {
    let name = SourceReader.name(of: entry.path)
    if let problem = TextEncoding.problem(in: bytes, name: name) { throw problem }
    var text = SourceText(name: name, bytes: bytes, language: "", published: entry.published)
    if Markdown.isMarkdown(name) { text.readable = Markdown.readable(bytes) }
    if let format = DocumentFormat(name: name), let dialect = format.dialect {
      let markup = MarkupText(bytes, dialect: dialect)
      (text.bytes, text.readable) = (markup.text, markup.text)
      // The XML of an office document is nothing that people look into.
      if format == .html { text.origin = markup.origin }
    }
    let markLength = text.readable.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard text.readable.dropFirst(markLength).contains(where: { $0 > 0x20 }) else {
      throw SourceBytes.unreadable(
        "source '\(name)' holds no text", hint: "an empty source bears out nothing: check how the file was made")
    }
    if let language = entry.language {
      text.language = language
      return text
    }
    guard let language = guessLanguage(text.readable) else {
      throw SourceBytes.unreadable(
        "cannot tell the language of source '\(name)'",
        hint: "state it: `language:` beside the file in the rule file, or --source-language")
    }
    text.language = language
    text.languageIsGuessed = true
    return text
  }
}
