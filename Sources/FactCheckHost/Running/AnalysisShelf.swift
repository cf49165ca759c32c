internal import FactCheckKit

/// Makes each analysis of a run once: one for every glossary, one document for every source under it.
struct AnalysisShelf {
  private let provider: AnalysisProvider
  private let sources: [SourceText]
  private var languages: [[[String]]: Set<String>] = [:]
  private var analyses: [[[String]]: Result<any TextAnalysis, Diagnostic>] = [:]
  private var documents: [Key: Document] = [:]

  private struct Key: Hashable {
    var source: Int
    var glossary: [[String]]
  }

  init(provider: AnalysisProvider, sets: [PreparedSet], sources: [SourceText]) {
    self.provider = provider
    self.sources = sources
    for set in sets {
      var needed = Set(set.claims.map(\.language))
      needed.formUnion(set.sources.map { sources[$0].language })
      languages[set.glossary, default: []].formUnion(needed.intersection(provider.languages))
    }
  }

  mutating func analysis(for glossary: [[String]]) throws(Diagnostic) -> any TextAnalysis {
    if let result = analyses[glossary] { return try result.get() }
    do {
      let analysis = try provider.make(languages[glossary] ?? [], glossary)
      analyses[glossary] = .success(analysis)
      return analysis
    } catch {
      analyses[glossary] = .failure(error)
      throw error
    }
  }

  mutating func document(of source: Int, glossary: [[String]], by analysis: any TextAnalysis) -> Document {
    let key = Key(source: source, glossary: glossary)
    if let document = documents[key] { return document }
    let document = analysis.source(sources[source])
    documents[key] = document
    return document
  }
}
