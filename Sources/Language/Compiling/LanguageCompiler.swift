public import FactCheckKit

/// Makes the tables that the program carries from the text of the packs.
public enum LanguageCompiler {
  /// A file of the packs' folder: path from that folder (`nl/numbers.txt`) and bytes.
  public struct File: Sendable {
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// - Parameter files: all text files of the packs, in any order.
  /// - Returns: the files of `compiled/`: `shared.bin`, then one a language.
  /// - Throws: a diagnostic with code `pack-invalid` and the place of the fault.
  public static func compile(_ files: [File]) throws(Diagnostic) -> [File] {
    let packs = files.map { PackFile(path: $0.path, bytes: $0.bytes) }.sorted { $0.path < $1.path }
    let shared = packs.filter { $0.path.hasPrefix("shared/") }
    let units = try UnitTable.load(shared)
    var lexicon = LexiconCompiler()
    for table in packs where table.path.hasPrefix("concepts/") && table.path != opposites { try lexicon.add(table) }
    for pairs in packs where pairs.path == opposites { try lexicon.addOpposites(pairs) }
    for words in packs where words.path.hasSuffix("/words.tsv") { try lexicon.addWords(words) }
    var compiled = [File(path: "shared.bin", bytes: try SharedTables.encode(units: units, graph: lexicon.graph()))]
    for file in packs where file.path.hasSuffix("/language.txt") {
      let language = String(file.path.dropLast("/language.txt".count))
      let own = packs.filter { $0.path.hasPrefix(language + "/") && $0.path.hasSuffix(".txt") }
      let reader = try reader(language, own + shared, units: units, words: lexicon.table(for: language))
      compiled.append(File(path: language + ".bin", bytes: reader.encode()))
    }
    return compiled
  }

  /// Pairs of concepts that exclude each other.
  static let opposites = "concepts/opposites.tsv"

  private static func reader(_ language: String, _ files: [PackFile], units: UnitTable, words: [UInt8])
    throws(Diagnostic)
    -> LanguageReader
  {
    var builder = VocabularyBuilder(units: units)
    var rules = InflectionRules()
    var linkers: [[UInt8]] = []
    for file in files {
      let lines = try builder.add(file)
      let reader = PackLineReader(file: file)
      for line in lines where line.section == "inflection" { try rules.add(line, reader) }
      for line in lines where line.section == "compounds" {
        linkers += line.items.map { $0.text.elementsEqual("none".utf8) ? [] : Fold.bytes($0.text) }
      }
    }
    let lexicon = CompiledLexicon(TableBytes(words)).map { Lexicon(words: $0, rules: rules, compoundLinkers: linkers) }
    return LanguageReader(vocabulary: builder.build(), lexicon: lexicon)
  }
}
