import Testing

/// What the README and the guide show is what the program does.
@Suite struct ReadmeTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var command: String
    var output: String
    var testDescription: String { command }
  }

  private static let text = Workspace.text(Program.root + "/README.md")

  private static let guide = Program.root + "/Sources/FactCheckKit/FactCheckKit.docc/"

  /// The blocks in a language, without their fences.
  private static func blocks(_ language: String, in text: String = text) -> [[Substring]] {
    var blocks: [[Substring]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```\(language)" {
        isInside = true
        blocks.append([])
      } else if line == "```" {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  /// Each command of the console blocks with what stands below it.
  static let examples =
    examples(in: text) + Workspace.names(in: guide).flatMap { examples(in: Workspace.text(guide + $0)) }

  private static func examples(in text: String) -> [Example] {
    blocks("console", in: text).flatMap { lines in
      var examples: [Example] = []
      for line in lines {
        if line.hasPrefix("$ ") {
          examples.append(Example(command: String(line.dropFirst(2)), output: ""))
        } else if !examples.isEmpty {
          examples[examples.count - 1].output += line + "\n"
        }
      }
      return examples
    }
  }

  @Test(arguments: examples.filter { !$0.command.hasPrefix("make ") }) func example(_ example: Example) {
    // The wrapper builds the program first; the test has it built already.
    let command = example.command.hasPrefix("./factcheck ") ? String(example.command.dropFirst(2)) : example.command
    let outcome = Program.shell("{ \(command)\n} 2>&1")
    #expect(outcome.output == example.output)
  }

  @Test func thereAreExamples() {
    #expect(Self.examples.contains { $0.command == "./factcheck run rules/jordan.yaml" })
    #expect(Self.examples.count >= 3)
  }

  @Test func everyRuleFileIsValid() {
    let files = Self.blocks("yaml")
    #expect(!files.isEmpty)
    for lines in files where lines.first?.hasPrefix("factcheck: ") ?? false {
      let folder = Workspace()
      folder.file("rules.yaml", lines.joined(separator: "\n") + "\n")
      let outcome = folder.run("validate", "rules.yaml")
      #expect(outcome.errors == "")
      #expect(outcome.exit == 0)
    }
  }

  @Test(arguments: ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
  func whatIsLinkedIsThere(_ file: String) {
    for match in Workspace.text(Program.root + "/" + file).matches(of: /\]\(([^)#:]+)\)/) {
      #expect(Workspace.names(in: Program.root).contains { match.1.hasPrefix($0) }, "\(match.1)")
    }
  }
}
