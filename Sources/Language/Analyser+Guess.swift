internal import FactCheckKit

extension Analyser {
  /// The language that a text is most likely written in, by the words of the packs; nil where nothing speaks for any.
  ///
  /// A word that several languages share counts for each of them by its share, so that "in" or "de" settle nothing alone.
  public static func language(of bytes: [UInt8]) -> String? {
    let tokens = Tokenizer(vocabulary: .empty).tokens(Array(bytes.prefix(sampleSize))).filter { $0.kind == .word }
    let tables = PackFile.languages.map { ($0, knownWords(of: $0)) }
    var scores = [Double](repeating: 0, count: tables.count)
    for token in tokens {
      let owners = tables.indices.filter { tables[$0].1.row(of: token.hash) >= 0 }
      for owner in owners { scores[owner] += 1 / Double(owners.count) }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
    return tables[best].0
  }

  private static let sampleSize = 16_384

  /// Hashes of the single words of a pack.
  private static func knownWords(of language: String) -> WordTable {
    var hashes: Set<UInt64> = []
    for file in PackFile.embedded(in: language) {
      for line in (try? PackLineReader(file: file).lines()) ?? [] where guessSections.contains(line.section) {
        for item in line.items {
          let folded = Fold.bytes(item.text)
          guard folded.allSatisfy({ $0 &- 0x61 < 26 }) else { continue }
          hashes.insert(folded.reduce(Fold.seed) { Fold.mix($0, $1) })
        }
      }
    }
    return WordTable(hashes.sorted())
  }

  private static let guessSections: Set<String> = ["function", "cardinals", "units", "months", "weekdays", "negation"]
}
