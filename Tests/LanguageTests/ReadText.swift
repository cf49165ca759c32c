internal import FactCheckKit
internal import Language

/// A text read for a table of expectations.
struct ReadText {
  let document: Document

  /// One that knows every language: making one takes longer than reading a sentence.
  private static let analyser = Result { try Analyser(languages: Set(Analyser.languages)) }

  /// - Parameter published: the day of writing, as an ISO date.
  ///   isScan: reads no more than figures and times: for long texts.
  init(_ language: String, _ text: String, published: String? = nil, isScan: Bool = false) throws {
    let day = published.flatMap { CalendarDate(iso: $0) }
    let source = SourceText(name: "t", text: text, language: language, published: day)
    let analyser = try ReadText.analyser.get()
    document = isScan ? analyser.scan(source) : analyser.document(of: source)
  }

  var mentions: [Mention] { document.mentions }

  func words(_ mention: Mention) -> String { document.text(mention.span) }

  func unit(_ mention: Mention) -> String? { mention.unit.map { document.units[$0].name } }

  func thing(_ mention: Mention) -> String? { mention.thing.map { document.text($0.span) } }
}
