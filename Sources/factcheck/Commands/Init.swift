internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck init`: a first rule set, and files for CI.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a rule set that runs, a test of it, and files for CI.",
    discussion: """
      Without --source, an example with a source of its own; with it, claims made of the first figures of that text. On a terminal, and
      without any argument, it asks. Nothing that is there already is written over.

      EXAMPLES:
        factcheck init
        factcheck init jordan --source articles/jordan.txt --language nl
        factcheck init --ci github --ci pre-commit
      """)

  enum CI: String, ExpressibleByArgument, CaseIterable {
    case github, gitlab
    case preCommit = "pre-commit"
  }

  @Argument(help: "The name of the rule set.")
  var name = "example"

  @Option(help: "The folder of the rules.", completion: .directory)
  var folder = "rules"

  @Option(help: "The text that is the authority.", completion: .file())
  var source: String?

  @Option(help: "Its language. (default: told from the text)")
  var language: String?

  @Option(help: "Also write files for: \(CI.allCases.map(\.rawValue).joined(separator: ", ")). Repeatable.")
  var ci: [CI] = []

  /// Asks what the arguments could have said, where there are none and somebody is there to answer.
  private mutating func ask() throws {
    guard CommandLine.arguments.count == 2, Questions.canBeAsked else { return }
    name = Questions.ask("Name of the rule set", default: name)
    folder = Questions.ask("Folder of the rules", default: folder)
    let file = Questions.ask("The text that is the authority (empty: an example)", default: "")
    source = file.isEmpty ? nil : file
    if source != nil {
      let tag = Questions.ask("Its language (empty: told from the text)", default: "")
      language = tag.isEmpty ? nil : tag
    }
    let wanted = Questions.ask(
      "Files for CI, of \(CI.allCases.map(\.rawValue).joined(separator: ", ")) (empty: none)", default: "")
    ci = try wanted.split { $0 == "," || $0 == " " }.map { word in
      guard let ci = CI(rawValue: String(word)) else { throw ValidationError("'\(word)' is none of these") }
      return ci
    }
    try validate()
  }

  func validate() throws {
    try LanguageArgument.check(language, of: "--language")
    if name.isEmpty || name.contains("/") { throw ValidationError("'\(name)' is no name of a file") }
    if folder.isEmpty { throw ValidationError("the path '' is empty") }
  }

  mutating func run() throws {
    try ask()
    do throws(Diagnostic) {
      let files = try starter().files(in: folder, schema: Schema.text("rules")) + ci.map(file)
      // A schema is not written by hand, and other rule sets of the folder share it.
      let wanted = files.filter { !($0.path.hasSuffix("rules.schema.json") && NewFile.exists($0.path)) }
      if let present = wanted.first(where: { NewFile.exists($0.path) }) {
        throw Diagnostic(
          code: "file-exists", message: "'\(present.path)' is there already",
          hint: "choose another name (`factcheck init NAME`) or folder (--folder), or take the file away")
      }
      for file in wanted { try NewFile.write(file.path, file.text) }
      let lines = wanted.map { "wrote \($0.path)\n" } + ["try: factcheck run \(folder)/\(name).yaml\n"]
      try StandardOutput.write(lines.joined())
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
  }

  private func starter() throws(Diagnostic) -> StarterRules {
    guard let source else { return StarterRules(name: name) }
    let text = try SourceReader().source(SourceEntry(file: source, path: source, language: language))
    return try StarterRules(name: name, source: text, path: NewFile.path(source, from: folder))
  }

  private func file(_ ci: CI) -> StarterRules.File {
    switch ci {
    case .github:
      StarterRules.File(path: ".github/workflows/factcheck.yml", text: CITemplates.github(rules: folder))
    case .gitlab: StarterRules.File(path: ".gitlab-ci.yml", text: CITemplates.gitlab(rules: folder))
    case .preCommit: StarterRules.File(path: ".pre-commit-config.yaml", text: CITemplates.preCommit(rules: folder))
    }
  }
}
