internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck compare`: holds every sentence of a text against sources.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Check a text against sources: every sentence is a claim, no rules are needed.",
    usage: "factcheck compare <text> --source <file> ... [<options>]",
    discussion: """
      For summaries, translations and generated answers. Reports, gate and exit status are those of `run`.

      EXAMPLES:
        factcheck compare summary.md --source article.txt
        factcheck compare translation.txt --source original.txt --source-language nl --format json
        generate | factcheck compare - --source article.txt --fail-on unverified
        factcheck compare summary.md --source article.txt --emit-rules rules.yaml
      """)

  @Argument(help: "The text to check; - is standard input.", completion: .file())
  var text: String

  @Option(help: "The language of the text. (default: told from it)")
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Also write the assertions that were found as a rule file, to keep and to edit.", valueName: "file"),
    completion: .file())
  var emitRules: String?

  @OptionGroup var options: CheckingOptions

  func validate() throws {
    if text.isEmpty || emitRules?.isEmpty == true { throw ValidationError("the path '' is empty") }
    try LanguageArgument.check(language, of: "--language")
    if options.source.isEmpty { throw ValidationError("name what to check against: --source FILE") }
    if text == "-", options.source.contains("-") {
      throw ValidationError("the text and a source cannot both be standard input")
    }
    if let emitRules, options.outputs.contains(where: { $0.file == emitRules }) {
      throw ValidationError("two outputs cannot be written to the same file '\(emitRules)'")
    }
  }

  func run() throws {
    let run = CheckingRun(options)
    var input = RunInput(ruleSets: [], sources: options.sourceEntries)
    do throws(Diagnostic) {
      let entry = SourceEntry(file: text, path: text, language: language)
      var set = try ComparedText.ruleSet(of: entry, reader: options.reader)
      set.checkers = LoadedConfiguration().configuration?.checkers ?? []
      input.ruleSets = [set]
    } catch {
      input.ruleProblems = [error]
    }
    var report = run.report(input) { LoadedRules.rendered($0) }
    if let emitRules, let set = input.ruleSets.first {
      emit(RuleFileText(report, sources: input.sources, language: set.language ?? "en", file: emitRules), &report)
    }
    try report.leave()
  }

  private func emit(_ rules: RuleFileText, _ report: inout Report) {
    guard let emitRules else { return }
    do throws(Diagnostic) {
      try AtomicFile(emitRules).finish(Array(rules.render().utf8))
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      report.fail(.reportNotWritable)
    }
  }
}
