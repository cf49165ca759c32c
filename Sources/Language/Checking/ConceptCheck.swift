internal import FactCheckKit

/// Finds faults of the concept tables: rows that cannot be read, concepts without a word in a language, words for two concepts.
struct ConceptCheck {
  private let rows: [ConceptRow]
  private let languages: [String]

  init(files: [PackFile], languages: [String]) throws(Diagnostic) {
    var compiler = LexiconCompiler()
    for file in files where file.path.hasPrefix("concepts/") && file.path != LanguageCompiler.opposites {
      try compiler.add(file)
    }
    for file in files where file.path == LanguageCompiler.opposites { try compiler.addOpposites(file) }
    for file in files where file.path.hasSuffix("/words.tsv") { try compiler.addWords(file) }
    _ = try compiler.graph()
    rows = compiler.rows
    self.languages = languages
  }

  func faults() -> [PackChecker.Fault] { languages.flatMap { holes(in: $0) + clashes(in: $0) } }

  /// With fewer concepts than these a language finds too little evidence.
  private static let enough = 1000

  /// A language of the tables lacks no word; one with words of its own may, once it has enough.
  private func holes(in language: String) -> [PackChecker.Fault] {
    let missing = rows.filter { $0.words[language]?.isEmpty ?? true }
    guard !missing.isEmpty, missing.count < rows.count else {
      return missing.isEmpty
        ? []
        : [
          PackChecker.fault(
            "pack-hole", "no concept has a word in this language", language + "/words.tsv",
            hint: "add lines of CONCEPT, a tab, and its words")
        ]
    }
    let hasOwnWords = missing.count > rows.count / 50
    if hasOwnWords, rows.count - missing.count >= ConceptCheck.enough { return [] }
    if hasOwnWords {
      let few = missing.prefix(5).map(\.concept).joined(separator: ", ")
      return [
        PackChecker.fault(
          "pack-hole", "\(missing.count) of \(rows.count) concepts have no word: \(few), …", language + "/words.tsv",
          hint: "add lines of CONCEPT, a tab, and its words")
      ]
    }
    return missing.map { row in
      PackChecker.fault(
        "pack-hole", "'\(row.concept)' has no word in \(language)", row.file, line: row.line, hint: "add one")
    }
  }

  private func clashes(in language: String) -> [PackChecker.Fault] {
    var known: [String: ConceptRow] = [:]
    var faults: [PackChecker.Fault] = []
    for row in rows {
      for word in row.words[language] ?? [] where !word.isWeak {
        let key = "\(row.part.rawValue) " + word.text.lowercased()
        guard let other = known[key], other.concept != row.concept else {
          known[key] = row
          continue
        }
        faults.append(
          PackChecker.fault(
            "pack-clash",
            "\"\(word.text)\" (\(language)) stands for '\(row.concept)' and '\(other.concept)' (\(other.file):\(other.line))",
            row.file, line: row.line, hint: "mark it with \"?\" where it has the meaning only among others"))
      }
    }
    return faults
  }
}
