internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck diff`: what has changed between two reports.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two reports: what fails that did not, what is fixed, what has changed.",
    discussion: """
      Exits with 1 if a claim fails that did not fail before.

      EXAMPLES:
        factcheck diff last-week.json today.json
      """)

  @Argument(help: "The earlier report in JSON.", completion: .file(extensions: ["json"]))
  var old: String

  @Argument(help: "The later one; - is standard input.", completion: .file(extensions: ["json"]))
  var new: String

  func run() throws {
    let diff: ReportDiff
    do throws(Diagnostic) {
      let later = try ReportReader.read(new)
      diff = ReportDiff(from: try ReportReader.read(old), to: later)
      try StandardOutput.write(diff.text)
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
    if diff.hasRegressions { throw ExitCode(1) }
  }
}
