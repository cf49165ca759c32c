internal import FactCheckKit
internal import Language

/// A text read for a table of expectations.
struct ReadText {
  let document: Document

  /// - Parameter published: the day of writing, as an ISO date.
  init(_ language: String, _ text: String, published: String? = nil) throws {
    let day = published.flatMap { CalendarDate(iso: $0) }
    document = try Analyser(languages: [language])
      .document(of: SourceText(name: "t", text: text, language: language, published: day))
  }

  var mentions: [Mention] { document.mentions }

  func words(_ mention: Mention) -> String { document.text(mention.span) }

  func unit(_ mention: Mention) -> String? { mention.unit.map { document.units[$0].name } }

  func thing(_ mention: Mention) -> String? { mention.thing.map { document.text($0.span) } }
}
