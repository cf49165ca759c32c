internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck run`: checks the claims of rule files.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Check the claims of rule files against their sources.",
    usage: "factcheck run <rules> ... [<options>]",
    discussion: """
      EXAMPLES:
        factcheck run rules/jordan.yaml
        factcheck run rules --fail-on unverified
        factcheck run rules/jordan.yaml --source draft.md --source-language nl
        factcheck run --watch
        curl -s https://example.org/a.txt | factcheck run rules/a.yaml --source -
        factcheck run rules --only deployment --baseline last-week.json
        factcheck run rules --quiet -o json=report.json -o text=report.txt
      """)

  @Argument(help: "Rule files, or folders of them. (default: those of factcheck.yaml)", completion: .file())
  var rules: [String] = []

  @Option(help: "Only claims with this id or this tag. Repeatable.")
  var only: [String] = []

  @Flag(help: "Run again each time a rule file or a source changes, until interrupted.")
  var watch = false

  @OptionGroup var options: CheckingOptions

  func validate() throws {
    if rules.contains("") { throw ValidationError("the path '' is empty") }
  }

  func run() throws {
    guard watch else { return try check().leave() }
    while true {
      // Taken before the run, so that what changes during it is not missed.
      let watched = FileWatch(try files())
      _ = try check()
      StandardError.write("factcheck: waiting for a change\n")
      watched.wait()
      StandardError.write("\n")
    }
  }

  private func check() throws -> Report {
    let configured = LoadedConfiguration()
    var options = options
    if let configuration = configured.configuration { options.fill(from: configuration) }
    let run = CheckingRun(options)
    let loaded = LoadedRules(
      arguments: try ruleArguments(configured.configuration), configuration: configured.configuration)
    var input = RunInput(
      ruleSets: loaded.ruleSets, sources: options.sourceEntries, ruleProblems: configured.problems + loaded.problems)
    if !only.isEmpty { restrict(&input) }
    return run.report(input, render: loaded.rendered)
  }

  private func ruleArguments(_ configuration: Configuration?) throws -> [String] {
    let arguments = rules.isEmpty ? configuration?.rules ?? [] : rules
    guard arguments.isEmpty else { return arguments }
    throw ValidationError("Missing expected argument '<rules> ...', and no \(Configuration.fileName) names any rules")
  }

  /// What to look at for changes: the rules, also those with errors, their sources, and what stands beside them.
  private func files() throws -> [String] {
    let configuration = LoadedConfiguration().configuration
    let loaded = LoadedRules(arguments: try ruleArguments(configuration), configuration: configuration)
    let sources = options.source.isEmpty ? loaded.ruleSets.flatMap(\.sources).map(\.path) : options.source
    let beside = [configuration?.file, options.gating.waivers ?? WaiverFile.defaultName].compactMap(\.self)
    return loaded.files + sources + beside
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
