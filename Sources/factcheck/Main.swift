internal import ArgumentParser

/// The command line. Nothing else in the program prints or ends the process.
struct FactCheck: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "factcheck",
    abstract: "Tests for facts: holds claims against the texts that are their authority.",
    discussion: """
      EXAMPLES:
        factcheck run rules/jordan.yaml        check the claims of a rule file
        factcheck run rules --format json      of a whole folder, for programs
        factcheck compare draft.md --source article.txt   every sentence is a claim
        factcheck validate rules/jordan.yaml   check the rule file itself

      EXIT STATUS:
        0   every claim passed
        1   the report is complete, and a claim failed
        2   the run could not be completed; why is said on standard error
        64  the command line is not right
      """,
    version: version,
    subcommands: [
      Run.self, Compare.self, Why.self, Validate.self, Scan.self, Stream.self, Languages.self, Checkers.self,
      RenderReport.self,
      Config.self,
      Diff.self,
      Waive.self, Test.self, Init.self, Explain.self, List.self, Schema.self, Doctor.self, Completion.self, Man.self,
    ])

  /// A pipeline whose command got lost must not pass.
  func run() throws {
    StandardError.write(FactCheck.helpMessage() + "\n")
    throw ExitCode.validationFailure
  }
}
