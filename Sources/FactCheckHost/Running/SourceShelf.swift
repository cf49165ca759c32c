internal import FactCheckKit

/// Reads each source of a run once, however many rule sets name it.
struct SourceShelf {
  /// In the order in which they were first named.
  private(set) var sources: [SourceText] = []
  private let reader: SourceReader
  private let languages: [String]
  private var known: [Key: Result<Int, Diagnostic>] = [:]

  /// The same file with another language or date is another source: it reads differently.
  private struct Key: Hashable {
    var path: String
    var language: String?
    var published: CalendarDate?
  }

  init(reader: SourceReader, languages: [String]) {
    self.languages = languages
    self.reader = reader
  }

  /// Position of a source among the run's.
  mutating func index(of entry: SourceEntry) throws(Diagnostic) -> Int {
    let key = Key(path: entry.path, language: entry.language, published: entry.published)
    if let result = known[key] { return try result.get() }
    do {
      let source = try read(entry)
      known[key] = .success(sources.count)
      sources.append(source)
      return sources.count - 1
    } catch {
      known[key] = .failure(error)
      throw error
    }
  }

  private func read(_ entry: SourceEntry) throws(Diagnostic) -> SourceText {
    // Standard input can be read once only, so its bytes serve every entry that names it.
    let source: SourceText
    if entry.path == "-", let same = sources.first(where: { $0.name == SourceReader.name(of: "-") }) {
      source = try reader.source(entry, bytes: same.bytes)
    } else {
      source = try reader.source(entry)
    }
    guard languages.contains(source.language) else {
      throw LanguageProblem.unknown(
        source.language, of: "source '\(source.name)'", known: languages, place: entry.place)
    }
    return source
  }
}
