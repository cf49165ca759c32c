internal import ArgumentParser

/// The command line. Nothing else in the program prints or ends the process.
@main
struct FactCheck: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "factcheck",
    abstract: "Tests for facts: holds claims against the texts that are their authority.",
    discussion: """
      EXAMPLES:
        factcheck run rules/jordan.yaml        check the claims of a rule file
        factcheck run rules --format json      of a whole folder, for programs
        factcheck validate rules/jordan.yaml   check the rule file itself

      EXIT STATUS:
        0   every claim passed
        1   the report is complete, and a claim failed
        2   the run could not be completed; why is said on standard error
        64  the command line is not right
      """,
    version: version,
    subcommands: [Run.self, Validate.self, Scan.self, Languages.self])

  static func main() {
    let word = CommandLine.arguments.dropFirst().first ?? ""
    let commands = configuration.subcommands.map(\._commandName) + ["help"]
    // The parser would call it an unexpected argument and leave the reader to guess.
    if !word.isEmpty, !word.hasPrefix("-"), !commands.contains(word) {
      let hint = word.hasSuffix(".yaml") || word.hasSuffix(".yml") ? "; did you mean 'factcheck run \(word)'?" : ""
      exit(
        withError: ValidationError("unknown command '\(word)'; one of \(commands.joined(separator: ", "))\(hint)"))
    }
    main(nil)
  }

  /// A pipeline whose command got lost must not pass.
  func run() throws {
    StandardError.write(FactCheck.helpMessage() + "\n")
    throw ExitCode.validationFailure
  }
}
