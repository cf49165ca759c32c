internal import FactCheckKit

/// A rule set whose sources are read and whose claims have a language.
struct PreparedSet {
  var glossary: [[String]]
  var claims: [Claim]
  /// Positions of the sources that could be read.
  var sources: [Int] = []
  /// What keeps the claims from being checked in full.
  var problems: [Diagnostic] = []
  /// Whether checkers can be asked at all.
  var canBeJudged = true

  init(_ set: RuleSet, sources entries: [SourceEntry], shelf: inout SourceShelf, provider: AnalysisProvider) {
    glossary = set.glossary
    let language = PreparedSet.language(of: set, provider: provider)
    claims = set.claims.map { claim in
      var claim = claim
      if claim.language.isEmpty { claim.language = language }
      return claim
    }
    guard !claims.isEmpty else { return }
    for entry in entries {
      do {
        let index = try shelf.index(of: entry)
        if !sources.contains(index) { sources.append(index) }
      } catch {
        problems.append(error)
      }
    }
    if entries.isEmpty {
      problems.append(
        Diagnostic(
          code: ExitReason.rulesInvalid.rawValue, message: "no source to check the claims of '\(set.file)' against",
          hint: "name one in the rule file (`source: FILE`) or on the command line (--source FILE)"))
    }
    for unknown in Set(claims.map(\.language)).subtracting(provider.languages).sorted() {
      problems.append(
        LanguageProblem.unknown(unknown, of: "the claims of '\(set.file)'", known: provider.languages))
      canBeJudged = false
    }
  }

  /// The language that the claims are in where they do not say. It is told from all of them together, as one is too short
  /// to tell it from; claims of nothing but figures read the same in any language.
  private static func language(of set: RuleSet, provider: AnalysisProvider) -> String {
    if let language = set.language { return language }
    let text = set.claims.filter { $0.language.isEmpty }.map(\.text).joined(separator: "\n")
    let fallback = provider.languages.contains("en") ? "en" : provider.languages.first ?? "en"
    return provider.guess(Array(text.utf8)) ?? fallback
  }
}

enum LanguageProblem {
  static func unknown(_ language: String, of what: String, known: [String], place: Place? = nil) -> Diagnostic {
    Diagnostic(
      code: "language-unknown", message: "no language pack for '\(language)', the language of \(what)", place: place,
      hint: "one of \(known.joined(separator: ", "))")
  }
}
