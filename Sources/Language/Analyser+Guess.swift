internal import FactCheckKit

extension Analyser {
  /// The language that a text is most likely written in, by the words of the packs; nil where nothing speaks for any.
  public static func language(of bytes: [UInt8]) -> String? { LanguageGuess().language(of: bytes) }

  /// The languages of short texts that belong together: the one that all of them speak for, but for a text whose own words speak for another.
  public static func languages(of texts: [[UInt8]]) -> [String?] {
    let guess = LanguageGuess()
    let common = guess.language(of: Array(texts.joined(separator: [0x0A])))
    return texts.map { guess.language(of: $0, preferring: common) }
  }
}

/// Tells languages apart by the words of their packs.
///
/// A word that several languages share counts for each of them by its share, so that "in" or "de" settle nothing alone.
struct LanguageGuess {
  private let readers: [LanguageReader]

  private static let sampleSize = 16_384

  init(tables: LanguageTables = .embedded) {
    readers = tables.languages.compactMap { try? tables.reader(for: $0) }
  }

  /// - Parameter preferred: the answer where the text speaks for no other language more.
  func language(of bytes: [UInt8], preferring preferred: String? = nil) -> String? {
    let sample = Array(bytes.prefix(LanguageGuess.sampleSize))
    let tokens = Tokenizer(vocabulary: .empty).tokens(sample).filter { $0.kind == .word }
    var scores = scores(of: tokens) { $0.vocabulary.marksLanguage($1.hash) }
    // Where the small words settle nothing, the concept words decide: first as the packs list them, then inflected.
    if !scores.contains(where: { $0 > 0 }) {
      scores = self.scores(of: tokens) { $0.lexicon?.words.senses(startingWith: $1.hash).isEmpty == false }
    }
    if !scores.contains(where: { $0 > 0 }) {
      scores = self.scores(of: tokens) { $0.lexicon?.parts(of: $1, sample).isEmpty == false }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return preferred }
    if let preferred, let own = readers.firstIndex(where: { $0.vocabulary.settings.tag == preferred }),
      scores[own] >= scores[best]
    {
      return preferred
    }
    return readers[best].vocabulary.settings.tag
  }

  private func scores(of tokens: [Token], by knows: (LanguageReader, Token) -> Bool) -> [Double] {
    var scores = [Double](repeating: 0, count: readers.count)
    for token in tokens {
      let owners = readers.indices.filter { knows(readers[$0], token) }
      for owner in owners { scores[owner] += 1 / Double(owners.count) }
    }
    return scores
  }
}

extension Vocabulary {
  private static let marks: UInt64 =
    Role.function.bit | Role.cardinal.bit | Role.unit.bit | Role.month.bit | Role.weekday.bit | Role.negation.bit

  /// Whether a word is one that a text in this language is known by.
  fileprivate func marksLanguage(_ hash: UInt64) -> Bool {
    let row = table.row(of: hash)
    return row >= 0 && entries[Int(row)].mask & Vocabulary.marks != 0
  }
}
