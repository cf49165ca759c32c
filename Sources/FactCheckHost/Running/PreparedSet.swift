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
  var checkers: [CheckerDeclaration]

  init(_ set: RuleSet, sources entries: [SourceEntry], shelf: inout SourceShelf, provider: AnalysisProvider) {
    glossary = set.glossary
    checkers = set.checkers
    claims = PreparedSet.claims(of: set, provider: provider)
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

  /// The claims with the languages that they are in. Where nothing states one, it is told from all claims together and from each by
  /// itself; claims of nothing but figures read the same in any language.
  private static func claims(of set: RuleSet, provider: AnalysisProvider) -> [Claim] {
    var claims = set.claims
    let open = claims.indices.filter { claims[$0].language.isEmpty }
    if let language = set.language {
      for i in open { claims[i].language = language }
      return claims
    }
    let fallback = provider.languages.contains("en") ? "en" : provider.languages.first ?? "en"
    for (i, language) in zip(open, provider.guessEach(open.map { Array(claims[$0].text.utf8) })) {
      claims[i].language = language ?? fallback
    }
    return claims
  }
}

enum LanguageProblem {
  static func unknown(_ language: String, of what: String, known: [String], place: Place? = nil) -> Diagnostic {
    Diagnostic(
      code: "language-unknown", message: "no language pack for '\(language)', the language of \(what)", place: place,
      hint: "one of \(known.joined(separator: ", "))")
  }
}
