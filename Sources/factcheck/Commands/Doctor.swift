internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck doctor`: whether everything is there that the program may want.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell what the program finds here: languages, helper programs, configuration.",
    discussion: """
      EXAMPLES:
        factcheck doctor
      """)

  func run() throws {
    let languages = AnalysisProvider.standard.languages
    var lines = [
      row("version", FactCheck.version),
      row("languages", languages.joined(separator: ", ")),
      row("checkers", BuiltIn.checkers.map { $0.about.name }.joined(separator: ", ")),
      row("formats", BuiltIn.reporters.map(\.name).joined(separator: ", ")),
      row("processors", String(Processors.count)),
      row("terminal", StandardOutput.isUnicode ? "UTF-8" : "no UTF-8: signs are plain letters"),
      row("color", ColorChoice.auto.isOn ? "on" : "off (no terminal, NO_COLOR, or TERM=dumb)"),
    ]
    let waivers = WaiverFile.exists(WaiverFile.defaultName)
    lines.append(row("config", Configuration.find() ?? "none (\(Configuration.fileName))"))
    for (program, use) in [("pdftotext", "PDF"), ("unzip", "DOCX")] {
      let path = NewFile.program(program)
      lines.append(row(program, path ?? "not there: \(use) cannot be read"))
    }
    lines.append(row("bwrap", NewFile.program("bwrap") ?? "not there: process checkers are not shut off"))
    lines.append(row("waivers", waivers ? WaiverFile.defaultName : "none (\(WaiverFile.defaultName))"))
    var isWell = true
    do throws(Diagnostic) {
      _ = try AnalysisProvider.standard.make(Set(languages), [])
      lines.append(row("packs", "all can be read"))
    } catch {
      lines.append(row("packs", error.message))
      isWell = false
    }
    try Print.result(lines.joined())
    if !isWell { throw ExitCode(2) }
  }

  private func row(_ name: String, _ value: String) -> String { "\(Columns.padded(name, to: 12))\(value)\n" }
}
