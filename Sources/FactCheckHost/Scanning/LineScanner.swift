internal import FactCheckKit
public import Language

/// Answers lines of `{"id", "text", "language", "published"}` with lines of `{"id", "mentions": […]}`.
public struct LineScanner {
  private var analysers: [String: Analyser] = [:]
  private let encoder = MentionEncoder()

  private let tables: LanguageTables

  public init(tables: LanguageTables = .embedded) { self.tables = tables }

  /// The answer to one line, with its line feed.
  public mutating func answer(_ line: ArraySlice<UInt8>, into buffer: inout JSONBuffer) {
    let request: JSON
    do {
      request = try JSONReader.read(line)
    } catch {
      return fail(.null, "invalid-json", "\(error.message) at byte \(error.offset)", into: &buffer)
    }
    let id = request["id"] ?? .null
    guard let text = request["text"]?.string else {
      return fail(id, "invalid-request", "'text' is missing", into: &buffer)
    }
    let bytes = Array(text.utf8)
    let language = request["language"]?.string ?? Analyser.language(of: bytes) ?? "en"
    do {
      let analyser = try analyser(for: language)
      let source = SourceText(
        name: "", bytes: bytes, language: language,
        published: request["published"]?.string.flatMap { CalendarDate(iso: $0) })
      let document = analyser.scan(source)
      let encoder = encoder
      buffer.object { out in
        out.key("id")
        out.value(id)
        out.key("mentions")
        out.array { list in
          for mention in document.mentions { encoder.encode(mention, of: document, into: &list) }
        }
      }
      buffer.newline()
    } catch {
      fail(id, error.code, error.message, into: &buffer)
    }
  }

  private mutating func analyser(for language: String) throws(Diagnostic) -> Analyser {
    if let known = analysers[language] { return known }
    let made = try Analyser(languages: [language], tables: tables)
    analysers[language] = made
    return made
  }

  private func fail(_ id: JSON, _ code: String, _ message: String, into buffer: inout JSONBuffer) {
    buffer.object { out in
      out.key("id")
      out.value(id)
      out.key("error")
      out.object { error in
        error.key("code")
        error.string(code)
        error.key("message")
        error.string(message)
      }
    }
    buffer.newline()
  }
}
