internal import ArgumentParser

/// `factcheck completion`: scripts that complete commands in a shell.
struct Completion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print a script that completes commands and options in a shell.",
    discussion: """
      EXAMPLES:
        factcheck completion bash > ~/.local/share/bash-completion/completions/factcheck
        factcheck completion zsh > ~/.zfunc/_factcheck
        factcheck completion fish > ~/.config/fish/completions/factcheck.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    try Print.result(FactCheck.completionScript(for: kind) + "\n")
  }
}
