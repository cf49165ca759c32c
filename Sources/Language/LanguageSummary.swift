public import FactCheckKit

/// What a language pack has.
public struct LanguageSummary: Sendable {
  /// BCP 47 tag.
  public var tag: String
  /// In English.
  public var name: String
  /// Words and phrases of the vocabulary: numbers, times, units, words of the closed classes.
  public var words: Int
  /// Forms of concept words.
  public var meanings: Int

  /// Of every language that the tables have, by tag.
  ///
  /// - Throws: `pack-invalid` for a table that cannot be read.
  public static func all(in tables: LanguageTables = .embedded) throws(Diagnostic) -> [LanguageSummary] {
    var summaries: [LanguageSummary] = []
    for language in tables.languages {
      let reader = try tables.reader(for: language)
      summaries.append(
        LanguageSummary(
          tag: language, name: reader.vocabulary.settings.name,
          words: reader.vocabulary.entries.count + reader.vocabulary.phrases.count,
          meanings: reader.lexicon?.words.count ?? 0))
    }
    return summaries
  }
}
