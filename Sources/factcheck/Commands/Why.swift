internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck why`: what was weighed for a claim, and why it came out as it did.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how the verdict on a claim came about: every place that was weighed, and why it lost.",
    usage: "factcheck why <claim> <rules> ... [<options>]",
    discussion: """
      A percentage says how much a sentence speaks of the claim, compared with the one that speaks of it most; > marks what was chosen.

      EXAMPLES:
        factcheck why 35-troops rules/jordan.yaml
        factcheck why "35 troops" rules/jordan.yaml --source draft.md
      """)

  @Argument(help: "The id of a claim, or its words as the rule file has them.")
  var claim: String

  @Argument(help: "Rule files, or folders of them.", completion: .file())
  var rules: [String]

  @Option(help: "A source to check against in place of those that rule files name. Repeatable.", completion: .file())
  var source: [String] = []

  @Option(help: "The language of the texts given by --source. (default: told from the text)")
  var sourceLanguage: String?

  @Option(help: "Whether to use color; auto: on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  func validate() throws {
    try LanguageArgument.check(sourceLanguage, of: "--source-language")
    if (rules + source + [claim]).contains("") { throw ValidationError("an empty argument says nothing") }
  }

  func run() throws {
    let loaded = LoadedRules(arguments: rules)
    let input = RunInput(
      ruleSets: loaded.ruleSets,
      sources: source.map { SourceEntry(file: $0, path: $0, language: sourceLanguage) }, ruleProblems: loaded.problems)
    var runner = Runner(checkers: BuiltIn.checkers)
    runner.processes = .here()
    let (report, explanations) = runner.explain(claim, in: input)
    StandardError.write(loaded.rendered(report.diagnostics))
    guard !explanations.isEmpty else {
      StandardError.write(LoadedRules.rendered(unknown(among: loaded.ruleSets.flatMap(\.claims).map(\.id))))
      throw ExitCode(2)
    }
    let style = TextStyle(hasColor: color.isOn, isUnicode: StandardOutput.isUnicode)
    let text = ExplanationText(sources: report.sources, style: style)
    let rendered = explanations.map(text.render).joined(separator: "\n")
    _ = StandardOutput.write(Array(rendered.utf8))
    if !report.isComplete { throw ExitCode(2) }
  }

  private func unknown(among ids: [String]) -> Diagnostic {
    let known = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
    return Diagnostic(
      code: "unknown-claim", message: "no claim has the id or the words '\(claim)'",
      hint: ids.isEmpty ? nil : "one of \(known)")
  }
}
