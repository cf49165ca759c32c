internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck validate`: checks rule files as `run` reads them, and runs nothing.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check rule files and run nothing.",
    discussion: """
      The files are read as `run` reads them; sources are not opened.

      EXAMPLES:
        factcheck validate rules/jordan.yaml
        factcheck validate rules
      """)

  @Argument(help: "Rule files, or folders of them.", completion: .file())
  var rules: [String]

  func run() throws {
    let loaded = LoadedRules(arguments: rules)
    StandardError.write(loaded.rendered(loaded.problems))
    var failed = !loaded.problems.isEmpty
    let lines = loaded.ruleSets.map { set in
      "\(set.file): \(set.claims.count) claim" + (set.claims.count == 1 ? "\n" : "s\n")
    }
    do throws(Diagnostic) {
      try StandardOutput.write(lines.joined())
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      failed = true
    }
    if failed { throw ExitCode(2) }
  }
}
