internal import ArgumentParser
internal import FactCheckHost

/// `factcheck man`: the manual page.
struct Man: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print the manual page.",
    discussion: """
      EXAMPLES:
        factcheck man | man -l -
        factcheck man > /usr/local/share/man/man1/factcheck.1
      """)

  func run() throws {
    var page = ".TH FACTCHECK 1 \"\" \"factcheck \(FactCheck.version)\"\n.SH NAME\nfactcheck \\- holds claims against "
    page +=
      "the texts that are their authority\n.SH DESCRIPTION\n.nf\n" + Man.escaped(FactCheck.helpMessage(columns: 76))
    page += "\n.fi\n"
    for command in FactCheck.configuration.subcommands {
      page += ".SH \"FACTCHECK \(command._commandName.uppercased())\"\n.nf\n"
      page += Man.escaped(FactCheck.helpMessage(for: command, columns: 76)) + "\n.fi\n"
    }
    try Print.result(page)
  }

  /// A backslash, a leading dot and a leading quote mean something to the formatter, and a hyphen is no minus.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let plain = line.reduce(into: "") { result, character in
        switch character {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        default: result.append(character)
        }
      }
      return (plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" : "") + plain
    }.joined(separator: "\n")
  }
}
