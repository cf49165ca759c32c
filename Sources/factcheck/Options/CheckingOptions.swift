internal import ArgumentParser
internal import FactCheckHost

/// What commands that check claims have in common: the sources, the gate and the reports.
struct CheckingOptions: ParsableArguments {
  @Option(
    help: "A source to check against in place of those that rule files name; - is standard input. Repeatable.",
    completion: .file())
  var source: [String] = []

  @Option(help: "The language of the texts given by --source. (default: told from the text)")
  var sourceLanguage: String?

  @Option(
    help:
      "Words that mean the same, a group a line: a file of values separated by commas, semicolons or tabs. Repeatable.",
    completion: .file())
  var glossary: [String] = []

  @Option(
    help: "What to print: \(ReportFormat.list).", completion: .list(ReportFormat.allValueStrings),
    transform: ReportFormat.parsing)
  var format = ReportFormat.text

  @OptionGroup(title: "Letting pass") var gating: GatingOptions

  @OptionGroup(title: "Process checkers") var plugins: PluginOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Also write a report to a file. Repeatable.", valueName: "format=file"),
    transform: OutputRequest.init(parsing:))
  var outputs: [OutputRequest] = []

  @Option(
    name: .customLong("fail-on"),
    help: "What fails the run: a contradicted claim, also an unverified one, or nothing. (default: contradicted)")
  var failOnChoice: Gate?

  @Flag(name: .shortAndLong, help: "Leave out supported claims; never leave out an error.")
  var quiet = false

  @Option(help: "Whether to use color; auto: on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @Option(
    name: .customLong("max-source-size"), help: "The largest source that is read. (default: 64MiB)",
    transform: ByteSize.argument)
  var sizeChoice: ByteSize?

  @Option(help: "How many claims to work on at once; the report is the same. (default: the number of processors)")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024") }
    try LanguageArgument.check(sourceLanguage, of: "--source-language")
    if sourceLanguage != nil, source.isEmpty {
      throw ValidationError("--source-language says nothing without --source; rule files state `language:` themselves")
    }
    if (source + glossary).contains("") { throw ValidationError("the path '' is empty") }
    for (i, output) in outputs.enumerated() where outputs[..<i].contains(where: { $0.file == output.file }) {
      throw ValidationError("two reports cannot be written to the same file '\(output.file)'")
    }
  }

  var sourceEntries: [SourceEntry] { source.map { SourceEntry(file: $0, path: $0, language: sourceLanguage) } }

  var failOn: Gate { failOnChoice ?? .contradicted }

  var reader: SourceReader { SourceReader(sizeLimit: sizeChoice?.bytes ?? SourceReader.defaultSizeLimit) }
}

enum LanguageArgument {
  /// - Throws: a `ValidationError` for a language that has no pack.
  static func check(_ language: String?, of option: String) throws {
    guard let language, !AnalysisProvider.standard.languages.contains(language) else { return }
    let known = AnalysisProvider.standard.languages.joined(separator: ", ")
    throw ValidationError("unknown language '\(language)' for \(option); one of \(known)")
  }
}
