internal import ArgumentParser

@main
struct FactCheck: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "factcheck", abstract: "Tests for facts.", subcommands: [Scan.self, CompileLanguages.self])
}
