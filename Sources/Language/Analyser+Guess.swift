internal import FactCheckKit

extension Analyser {
  /// The language that a text is most likely written in, by the words of the packs; nil where nothing speaks for any.
  ///
  /// A word that several languages share counts for each of them by its share, so that "in" or "de" settle nothing alone.
  public static func language(of bytes: [UInt8]) -> String? {
    let tokens = Tokenizer(vocabulary: .empty).tokens(Array(bytes.prefix(sampleSize))).filter { $0.kind == .word }
    let tables = LanguageTables.embedded
    let readers = tables.languages.compactMap { try? tables.reader(for: $0) }
    var scores = [Double](repeating: 0, count: readers.count)
    for token in tokens {
      let owners = readers.indices.filter { readers[$0].vocabulary.marksLanguage(token.hash) }
      for owner in owners { scores[owner] += 1 / Double(owners.count) }
    }
    // Where the small words settle nothing, the concept words decide.
    if !scores.contains(where: { $0 > 0 }) {
      for token in tokens {
        let owners = readers.indices.filter {
          readers[$0].lexicon?.words.senses(startingWith: token.hash).isEmpty == false
        }
        for owner in owners { scores[owner] += 1 / Double(owners.count) }
      }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
    return readers[best].vocabulary.settings.tag
  }

  private static let sampleSize = 16_384
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
