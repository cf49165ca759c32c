internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck report`: renders a report again without a run.
struct RenderReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Render a report again, without running anything.",
    discussion: """
      Reads a report in JSON. Its sources are read again, for formats that show them, as far as they still hold what is quoted.

      EXAMPLES:
        factcheck report report.json
        factcheck report report.json -o html=report.html -o junit=report.xml
        factcheck run rules --format json | factcheck report - --format markdown
      """)

  @Argument(help: "A report in JSON; - is standard input.", completion: .file(extensions: ["json"]))
  var report: String

  @Option(
    help: "What to print: \(ReportFormat.list). (default: text, unless --output is given)",
    completion: .list(ReportFormat.allValueStrings), transform: ReportFormat.parsing)
  var format: ReportFormat?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Write a report to a file. Repeatable.", valueName: "format=file"),
    transform: OutputRequest.init(parsing:))
  var outputs: [OutputRequest] = []

  @Option(help: "Whether to use color; auto: on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  func run() throws {
    do throws(Diagnostic) {
      var report = try ReportReader.read(report)
      for name in report.readSources()
      where (outputs.map(\.format.description) + [format?.description ?? ""]).contains("html") {
        StandardError.write("factcheck: '\(name)' does not hold what the report quotes any more; it is left out\n")
      }
      let exit = report.exit
      ReportFiles.write(&report, to: outputs)
      if outputs.isEmpty || format != nil {
        let style = TextStyle(hasColor: color.isOn, isUnicode: StandardOutput.isUnicode)
        let reporter = (format ?? .text).reporter(style: style)
        if let problem = reporter.problem(with: report) { throw problem }
        try StandardOutput.write(reporter.render(report))
      }
      if report.exit != exit { throw Diagnostic(code: "report-not-writable", message: "a report could not be written") }
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
  }
}
