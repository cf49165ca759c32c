internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck run`: checks the claims of rule files.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the claims of rule files against their sources.",
    usage: "factcheck run <rules> ... [<options>]",
    discussion: """
      EXAMPLES:
        factcheck run rules/jordan.yaml
        factcheck run rules --fail-on unverified
        factcheck run rules/jordan.yaml --source draft.md --source-language nl
        curl -s https://example.org/a.txt | factcheck run rules/a.yaml --source -
        factcheck run rules --only deployment --baseline last-week.json
        factcheck run rules --quiet -o json=report.json -o text=report.txt
      """)

  @Argument(help: "Rule files, or folders of them.", completion: .file())
  var rules: [String]

  @Option(help: "Only claims with this id or this tag. Repeatable.")
  var only: [String] = []

  @OptionGroup var options: CheckingOptions

  func validate() throws {
    if rules.contains("") { throw ValidationError("the path '' is empty") }
  }

  func run() throws {
    let run = CheckingRun(options)
    let loaded = LoadedRules(arguments: rules)
    var input = RunInput(
      ruleSets: loaded.ruleSets, sources: options.sourceEntries, ruleProblems: loaded.problems)
    if !only.isEmpty { restrict(&input) }
    try run.report(input, render: loaded.rendered).leave()
  }

  /// Keeps the claims that are wanted. A word that names none is an error: what is misspelled must not pass for checked.
  private func restrict(_ input: inout RunInput) {
    for word in only
    where !input.ruleSets.flatMap(\.claims).contains(where: { $0.id == word || $0.tags.contains(word) }) {
      input.ruleProblems.append(
        Diagnostic(
          code: "unknown-claim", message: "no claim has the id or the tag '\(word)'",
          hint: "`factcheck list claims` shows them all"))
    }
    for i in input.ruleSets.indices {
      input.ruleSets[i].claims.removeAll { claim in !only.contains { $0 == claim.id || claim.tags.contains($0) } }
    }
  }
}
