internal import ArgumentParser
internal import FactCheckHost

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
        factcheck run rules --quiet -o json=report.json -o text=report.txt
      """)

  @Argument(help: "Rule files, or folders of them.", completion: .file())
  var rules: [String]

  @OptionGroup var options: CheckingOptions

  func validate() throws {
    if rules.contains("") { throw ValidationError("the path '' is empty") }
  }

  func run() throws {
    let run = CheckingRun(options)
    let loaded = LoadedRules(arguments: rules)
    let input = RunInput(
      ruleSets: loaded.ruleSets, sources: options.sourceEntries, ruleProblems: loaded.problems)
    try run.report(input, render: loaded.rendered).leave()
  }
}
