internal import ArgumentParser

/// Where the program starts.
@main
enum Start {
  static func main() {
    refuseUnknownCommand()
    FactCheck.main()
  }

  /// The parser would speak of an unexpected argument and leave the reader to guess.
  private static func refuseUnknownCommand() {
    let word = CommandLine.arguments.dropFirst().first ?? ""
    let commands = FactCheck.configuration.subcommands.map { $0._commandName } + ["help"]
    if word.isEmpty || word.hasPrefix("-") || commands.contains(word) { return }
    let isRuleFile = word.hasSuffix(".yaml") || word.hasSuffix(".yml")
    let hint = isRuleFile ? "; did you mean 'factcheck run \(word)'?" : ""
    FactCheck.exit(
      withError: ValidationError("unknown command '\(word)'; one of \(commands.joined(separator: ", "))\(hint)"))
  }
}
