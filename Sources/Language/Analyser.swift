public import FactCheckKit

/// Reads texts: knows the vocabularies of the languages it was made for.
public struct Analyser: Sendable {
  /// The languages that have a pack, as BCP 47 tags.
  public static var languages: [String] { LanguageTables.embedded.languages }

  let units: UnitTable
  let concepts: ConceptGraph
  let readers: [String: LanguageReader]
  let glossary: Glossary

  /// - Parameters:
  ///   - groups: words that mean the same here.
  ///   - tables: the packs to read by.
  /// - Throws: a diagnostic with code `language-unknown` for a language that has no pack, `pack-invalid` for a broken pack.
  public init(
    languages: Set<String>, glossary groups: [[String]] = [], tables: LanguageTables = .embedded
  ) throws(Diagnostic) {
    let shared = try tables.shared()
    units = shared.units
    glossary = Glossary(groups, firstConcept: shared.graph.count)
    concepts = shared.graph.adding(glossary.names)
    var readers: [String: LanguageReader] = [:]
    for language in languages.sorted() { readers[language] = try tables.reader(for: language) }
    self.readers = readers
  }

  /// A text with what is recognised in it. A text in a language that the analyser was not made for has no mentions.
  public func document(of source: SourceText) -> Document { document(of: source, allSenses: true) }

  /// The same with the meanings of the things counted only: what recognising alone needs.
  public func scan(_ source: SourceText) -> Document { document(of: source, allSenses: false) }

  private func document(of source: SourceText, allSenses: Bool) -> Document {
    guard let reader = readers[source.language] else {
      return Document(source: source, tokens: [], sentences: [], mentions: [], units: units, concepts: concepts)
    }
    var tokens = Tokenizer(vocabulary: reader.vocabulary).tokens(source.readable)
    JoinedNumber(vocabulary: reader.vocabulary).settle(&tokens, source.readable)
    let sentences = SentenceSplitter(vocabulary: reader.vocabulary).split(&tokens)
    let view = TextView(bytes: source.readable, tokens: tokens, vocabulary: reader.vocabulary, units: units)
    let mentions = Recogniser(view: view, lexicon: reader.lexicon, published: source.published).mentions()
    let verbs = SeparableVerbs(tokens, source.readable, reader)
    var starts: [UInt32] = []
    var senses: [WordSense] = []
    starts.reserveCapacity(tokens.count + 1)
    var wanted = allSenses ? [] : mentions.compactMap { $0.thing?.tokens }[...]
    for i in tokens.indices {
      starts.append(UInt32(senses.count))
      if !allSenses {
        while let first = wanted.first, first.upperBound <= i { wanted = wanted.dropFirst() }
        guard let first = wanted.first, first.contains(i) else { continue }
      }
      guard tokens[i].kind == .word else { continue }
      let found = reader.senses(at: i, in: tokens, source.readable, glossary)
      if let verb = verbs?.senses(at: i), !verb.isEmpty {
        senses += verb
        continue
      }
      // "US" is no pronoun, and "Groot-Brittannië" begins with no adverb; but "take part" begins with a small word.
      let isPlain = tokens[i].flags.contains(.capital) || !reader.isFunction(tokens[i])
      senses += isPlain ? found : found.filter { $0.length > 1 }
    }
    starts.append(UInt32(senses.count))
    let document = Document(
      source: source, tokens: tokens, sentences: sentences, mentions: mentions, units: units, concepts: concepts,
      senseStarts: starts, senses: senses)
    guard allSenses else { return document }
    return document.featuring(
      FeatureReader(view: view, reader: reader).features(of: document), FoldedWords(source.readable, tokens))
  }

  /// A source with what claims are checked against: its mentions, the meanings of its words and the index of its sentences.
  public func source(_ text: SourceText) -> Document {
    let document = document(of: text)
    return document.indexed(by: FeatureExtractor(document: document).index())
  }

  public func analyse(_ claim: Claim) -> AnalysedClaim {
    let document = document(of: SourceText(name: "", text: claim.text, language: claim.language))
    let isSentence =
      claim.order != nil || readers[claim.language].map { document.tokens.contains(where: $0.isAuxiliary) } ?? false
    return AnalysedClaim(
      claim: claim, document: document, hasContext: document.saysMoreThanFigures(isSentence: isSentence))
  }
}
