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
        factcheck run rules --quiet -o json=report.json -o text=report.txt
      """)

  @Argument(help: "Rule files, or folders of them.", completion: .file())
  var rules: [String]

  @Option(
    help: "A source to check against in place of those that the rule files name; - is standard input. Repeatable.",
    completion: .file())
  var source: [String] = []

  @Option(help: "The language of the texts given by --source. (default: told from the text)")
  var sourceLanguage: String?

  @Option(help: "What to print: \(ReportFormat.list).")
  var format = ReportFormat.text

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Also write a report to a file. Repeatable.", valueName: "format=file"),
    transform: OutputRequest.init(parsing:))
  var outputs: [OutputRequest] = []

  @Option(help: "What fails the run: a contradicted claim, also an unverified one, or nothing.")
  var failOn = Gate.contradicted

  @Flag(name: .shortAndLong, help: "Leave out supported claims; never leave out an error.")
  var quiet = false

  @Option(help: "Whether to use color; auto: on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @Option(help: "The largest source that is read. (default: 64MiB)", transform: ByteSize.argument)
  var maxSourceSize = ByteSize(SourceReader.defaultSizeLimit)

  func validate() throws {
    if let sourceLanguage, !AnalysisProvider.standard.languages.contains(sourceLanguage) {
      let known = AnalysisProvider.standard.languages.joined(separator: ", ")
      throw ValidationError("unknown language '\(sourceLanguage)' for --source-language; one of \(known)")
    }
    if sourceLanguage != nil, source.isEmpty {
      throw ValidationError("--source-language says nothing without --source; rule files state `language:` themselves")
    }
    if let empty = (rules + source).first(where: \.isEmpty) { throw ValidationError("the path '\(empty)' is empty") }
    for (i, output) in outputs.enumerated() where outputs[..<i].contains(where: { $0.file == output.file }) {
      throw ValidationError("two reports cannot be written to the same file '\(output.file)'")
    }
  }

  func run() throws {
    let start = Monotonic.milliseconds
    let loaded = LoadedRules(arguments: rules)
    let input = RunInput(
      ruleSets: loaded.ruleSets,
      sources: source.map { SourceEntry(file: $0, path: $0, language: sourceLanguage) },
      ruleProblems: loaded.problems)
    let runner = Runner(
      checkers: BuiltIn.checkers, reader: SourceReader(sizeLimit: maxSourceSize.bytes))
    var report = runner.run(input, gate: failOn)
    StandardError.write(loaded.rendered(report.diagnostics))
    ReportFiles.write(&report, to: outputs)
    let elapsed = StandardOutput.isTerminal ? Monotonic.milliseconds - start : nil
    print(&report, elapsed: elapsed)
    if let reason = report.exit.reason {
      let words = ExitReason(rawValue: reason)?.words ?? reason
      StandardError.write("factcheck: the run could not be completed: \(words) (\(reason))\n")
    }
    if report.exit.code != 0 { throw ExitCode(Int32(report.exit.code)) }
  }

  private func print(_ report: inout Report, elapsed: Int?) {
    let style = TextStyle(
      hasColor: color.isOn, isUnicode: StandardOutput.isUnicode, isQuiet: quiet, elapsedMilliseconds: elapsed)
    do throws(Diagnostic) {
      try StandardOutput.write(format.reporter(style: style).render(report))
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      report.fail(.reportNotWritable)
    }
  }
}
