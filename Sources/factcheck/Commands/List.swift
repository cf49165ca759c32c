internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck list`: what there is.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List claims, checkers, formats, languages or codes.",
    discussion: """
      EXAMPLES:
        factcheck list claims rules
        factcheck list checkers
        factcheck list formats --json
      """)

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case claims, checkers, formats, languages, codes
  }

  @Argument(help: "What to list: \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var subject: Subject

  @Argument(help: "Of claims: rule files, or folders of them.", completion: .file())
  var rules: [String] = []

  @Flag(help: "As JSON.")
  var json = false

  func validate() throws {
    if (subject == .claims) == rules.isEmpty {
      throw ValidationError(
        rules.isEmpty ? "name the rule files whose claims to list" : "only claims are listed from rule files")
    }
  }

  func run() throws {
    var isComplete = true
    let rows: [[(name: String, value: String)]]
    switch subject {
    case .claims:
      let loaded = LoadedRules(arguments: rules)
      StandardError.write(loaded.rendered(loaded.problems))
      isComplete = loaded.problems.isEmpty
      rows = loaded.ruleSets.flatMap { set in
        set.claims.map { claim in
          [
            ("id", claim.id), ("claim", claim.text), ("tags", claim.tags.joined(separator: " ")),
            ("place", claim.place.map { "\($0.file):\($0.location.line)" } ?? set.file),
          ]
        }
      }
    case .checkers: rows = BuiltIn.checkers.map { [("name", $0.about.name), ("summary", $0.about.summary)] }
    case .formats: rows = BuiltIn.reporters.map { [("name", $0.name), ("summary", $0.summary)] }
    case .languages: rows = AnalysisProvider.standard.languages.map { [("name", $0)] }
    case .codes: rows = Explanations.codes.map { [("name", $0.code), ("summary", $0.text)] }
    }
    try print(rows)
    if !isComplete { throw ExitCode(2) }
  }

  private func print(_ rows: [[(name: String, value: String)]]) throws {
    if json {
      let values = rows.map { row in JSONValue.object(row.map { .init($0.name, .string($0.value)) }) }
      return try Print.json(.array(values))
    }
    let widths = (rows.first ?? []).indices.map { i in rows.map { Columns.width($0[i].value) }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).map { Columns.padded($0.value, to: min($1, 60)) }.joined(separator: "  ")
    }
    try Print.result(lines.map { Columns.trimmed($0) + "\n" }.joined())
  }
}
