public import FactCheckKit

/// Reads texts: knows the vocabularies of the languages it was made for.
public struct Analyser: Sendable {
  /// The languages that have a pack, as BCP 47 tags.
  public static var languages: [String] { PackFile.languages }

  let units: UnitTable
  let concepts: ConceptGraph
  let readers: [String: LanguageReader]
  let glossary: Glossary

  /// - Parameter glossary: groups of words that mean the same here.
  /// - Throws: a diagnostic with code `language-unknown` for a language that has no pack, `pack-invalid` for a broken pack.
  public init(languages: Set<String>, glossary groups: [[String]] = []) throws(Diagnostic) {
    guard let shared = PackFile.embedded("shared.bin").flatMap({ SharedTables(encoded: $0) }) else {
      throw Analyser.stale("shared.bin")
    }
    units = shared.units
    glossary = Glossary(groups, firstConcept: shared.graph.count)
    concepts = shared.graph.adding(glossary.names)
    var readers: [String: LanguageReader] = [:]
    for language in languages.sorted() {
      guard let bytes = PackFile.embedded(language + ".bin") else {
        throw Diagnostic(
          code: "language-unknown", message: "no language pack for '\(language)'",
          hint: "one of \(PackFile.languages.joined(separator: ", "))")
      }
      guard let reader = LanguageReader(encoded: bytes) else { throw Analyser.stale(language + ".bin") }
      readers[language] = reader
    }
    self.readers = readers
  }

  private static func stale(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "pack-invalid", message: "the language table \(file) in this program does not fit it",
      hint: "make the tables again with `make packs` and build")
  }

  /// A text with what is recognised in it. A text in a language that the analyser was not made for has no mentions.
  public func document(of source: SourceText) -> Document {
    guard let reader = readers[source.language] else {
      return Document(source: source, tokens: [], sentences: [], mentions: [], units: units, concepts: concepts)
    }
    var tokens = Tokenizer(vocabulary: reader.vocabulary).tokens(source.readable)
    let sentences = SentenceSplitter(vocabulary: reader.vocabulary).split(&tokens)
    let view = TextView(bytes: source.readable, tokens: tokens, vocabulary: reader.vocabulary, units: units)
    let mentions = Recogniser(view: view, lexicon: reader.lexicon, published: source.published).mentions()
    var starts: [UInt32] = []
    var senses: [WordSense] = []
    starts.reserveCapacity(tokens.count + 1)
    for i in tokens.indices {
      starts.append(UInt32(senses.count))
      guard tokens[i].kind == .word, !reader.isFunction(tokens[i]) else { continue }
      senses += reader.senses(at: i, in: tokens, source.readable, glossary)
    }
    starts.append(UInt32(senses.count))
    return Document(
      source: source, tokens: tokens, sentences: sentences, mentions: mentions, units: units, concepts: concepts,
      senseStarts: starts, senses: senses)
  }

  public func analyse(_ claim: Claim) -> AnalysedClaim {
    AnalysedClaim(
      claim: claim, document: document(of: SourceText(name: "", text: claim.text, language: claim.language)))
  }
}
