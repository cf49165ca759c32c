internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck config`: what is in force here, and why.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what is in force here, and where it is said.",
    discussion: """
      A project says once for all its runs, in factcheck.yaml at its root:

        factcheck-config: 1
        rules: [rules]
        fail-on: unverified
        baseline: baseline.json
        waivers: factcheck-waivers.yaml
        glossary: [house.csv]
        max-source-size: 64MiB
        checkers: {house: {path: tools/house}}

      Options of the command line outweigh it. Paths in it are relative to it.

      EXAMPLES:
        factcheck config
      """)

  func run() throws {
    let loaded = LoadedConfiguration()
    StandardError.write(loaded.problems.map(LoadedRules.rendered).joined(separator: "\n"))
    let found = loaded.configuration
    let implied = WaiverFile.exists(WaiverFile.defaultName) ? WaiverFile.defaultName : nil
    let rows: [(key: String, value: String?, fallback: String)] = [
      ("rules", found.flatMap { list($0.rules) }, "none"),
      ("fail-on", found?.failOn?.rawValue, Gate.contradicted.rawValue),
      ("baseline", found?.baseline, "none"),
      ("waivers", found?.waivers, implied ?? "none"),
      ("glossary", found.flatMap { list($0.glossary) }, "none"),
      ("checkers", found.flatMap { list($0.checkers.map(\.name)) }, "none but the program's own"),
      ("max-source-size", found?.maxSourceSize?.description, ByteSize(SourceReader.defaultSizeLimit).description),
    ]
    var text = "configuration    \(found?.file ?? "none (no \(Configuration.fileName) here or above)")\n"
    for row in rows {
      let place = found?.places[row.key].map { "\($0.file):\($0.location.line):\($0.location.column)" }
      let origin = row.value == nil ? "default" : place ?? ""
      text += "\(Columns.padded(row.key, to: 17))\(Columns.padded(row.value ?? row.fallback, to: 24))  \(origin)\n"
    }
    try Print.result(text)
    if !loaded.problems.isEmpty { throw ExitCode(2) }
  }

  private func list(_ paths: [String]) -> String? { paths.isEmpty ? nil : paths.joined(separator: ", ") }
}
