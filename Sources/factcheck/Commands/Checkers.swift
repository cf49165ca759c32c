internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck checkers`: checkers that run in processes of their own.
struct Checkers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkers",
    abstract: "List, trust, make and try checkers that run in processes of their own.",
    discussion: """
      A rule file, or factcheck.yaml, names them under `checkers:`. Plugins/PROTOCOL.md says how they are talked to.
      """,
    subcommands: [
      ListCheckers.self, CheckerInfo.self, TrustChecker.self, NewChecker.self, CheckerDoctorCommand.self,
    ])
}

/// What the subcommands share.
private enum Named {
  /// What the configuration and the rule files say of checkers.
  static func declarations(_ rules: [String]) -> [CheckerDeclaration] {
    let configuration = LoadedConfiguration().configuration
    let arguments = rules.isEmpty ? configuration?.rules ?? [] : rules
    let sets = LoadedRules(arguments: arguments, configuration: configuration).ruleSets
    var result: [CheckerDeclaration] = []
    for declaration in (configuration?.checkers ?? []) + sets.flatMap(\.checkers)
    where !result.contains(where: { $0.name == declaration.name && $0.path == declaration.path }) {
      result.append(declaration)
    }
    return result
  }

  static func declaration(_ name: String, path: String?, rules: [String]) -> CheckerDeclaration {
    if path == nil, let declared = declarations(rules).first(where: { $0.name == name }) { return declared }
    var declaration = CheckerDeclaration(name: name)
    declaration.path = path
    return declaration
  }

  static func fail(_ diagnostics: [Diagnostic]) -> ExitCode {
    StandardError.write(LoadedRules.rendered(diagnostics))
    return ExitCode(2)
  }
}

struct ListCheckers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the program's own checkers, and those in processes of their own with their state.",
    discussion: """
      EXAMPLES:
        factcheck checkers list
        factcheck checkers list rules --json
      """)

  @Argument(help: "Rule files whose checkers to list, too. (default: those of factcheck.yaml)", completion: .file())
  var rules: [String] = []

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var plugins: PluginOptions

  func run() throws {
    let own = BuiltIn.checkers.map { (name: $0.about.name, kind: "built in", state: $0.about.summary) }
    let entries = CheckerCatalog(plugins.settings()).entries(declared: Named.declarations(rules)).map {
      (name: $0.name, kind: $0.origin ?? "missing", state: $0.state)
    }
    let rows = own + entries
    if json {
      return try Print.json(
        .array(rows.map { ["name": .string($0.name), "kind": .string($0.kind), "state": .string($0.state)] }))
    }
    let width = (rows.map { Columns.width($0.name) }.max() ?? 0) + 2
    try Print.result(
      rows.map { Columns.padded($0.name, to: width) + Columns.padded($0.kind, to: 10) + Columns.plain($0.state) + "\n" }
        .joined())
  }
}

struct CheckerInfo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show what is known of one checker: where it is, how it is started, whether it may start.",
    discussion: """
      EXAMPLES:
        factcheck checkers info house
      """)

  @Argument(help: "Its name.")
  var name: String

  @Argument(help: "Rule files that name it. (default: those of factcheck.yaml)", completion: .file())
  var rules: [String] = []

  @OptionGroup var plugins: PluginOptions

  func run() throws {
    if let own = BuiltIn.checkers.first(where: { $0.about.name == name }) {
      return try Print.result("name       \(name)\norigin     built in\nsummary    \(own.about.summary)\n")
    }
    let entry = CheckerCatalog(plugins.settings()).entry(Named.declaration(name, path: nil, rules: rules))
    let rows = [
      ("name", entry.name), ("version", entry.version), ("origin", entry.origin ?? "not found"),
      ("folder", entry.folder), ("command", entry.command.joined(separator: " ")),
      ("languages", entry.languages.isEmpty ? "any" : entry.languages.joined(separator: ", ")), ("state", entry.state),
    ]
    try Print.result(rows.map { Columns.padded($0.0, to: 11) + Columns.plain($0.1) + "\n" }.joined())
    if !entry.problems.isEmpty { throw Named.fail(entry.problems) }
  }
}

struct TrustChecker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust",
    abstract: "Let a checker of the project start, as it is now.",
    discussion: """
      Writes its fingerprint to factcheck.lock, which belongs into version control: a checker that changes does not start until it is
      trusted again. That stops what changes unnoticed; it does not stop a change of both files, which only a reviewer does.

      EXAMPLES:
        factcheck checkers trust house
        factcheck checkers trust house --path tools/house
      """)

  @Argument(help: "Its name.")
  var name: String

  @Argument(help: "Rule files that name it. (default: those of factcheck.yaml)", completion: .file())
  var rules: [String] = []

  @Option(help: "Where it is, if no file says so.", completion: .file())
  var path: String?

  @Flag(help: "Also look for factcheck-checker-NAME on the PATH.")
  var allowPathCheckers = false

  func run() throws {
    let declaration = Named.declaration(name, path: path, rules: rules)
    let catalog = CheckerCatalog(.here(allowsPath: allowPathCheckers))
    let lock: (path: String, text: String, sha256: String)
    do throws(DiagnosticsError) {
      lock = try catalog.trusting(declaration)
    } catch {
      throw Named.fail(error.diagnostics)
    }
    do throws(Diagnostic) {
      try AtomicFile(lock.path).finish(Array(lock.text.utf8))
    } catch {
      throw Named.fail([error])
    }
    try Print.result("trusted \(name) in \(lock.path): sha256 \(lock.sha256)\n")
  }
}

struct NewChecker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a checker that works, and a test of it.",
    discussion: """
      Into .factcheck/checkers/NAME, where rule files find it by its name. Nothing that is there already is written over.

      EXAMPLES:
        factcheck checkers new house
        factcheck checkers new house --lang sh
      """)

  @Argument(help: "Its name: small letters, digits and hyphens.")
  var name: String

  @Option(help: "What it is written in: \(CheckerTemplate.Language.allCases.map(\.rawValue).joined(separator: ", ")).")
  var lang = CheckerTemplate.Language.python

  @Option(help: "Its folder. (default: .factcheck/checkers/NAME)", completion: .directory)
  var folder: String?

  func validate() throws {
    if !CheckerTemplate.isName(name) {
      throw ValidationError("'\(name)' is no name of a checker: small letters, digits and hyphens")
    }
    if BuiltIn.checkerNames.contains(name) { throw ValidationError("'\(name)' is a checker of the program") }
  }

  func run() throws {
    let folder = folder ?? CheckerSearch.projectFolder() + ".factcheck/checkers/" + name
    do throws(Diagnostic) {
      let files = CheckerTemplate(name: name, language: lang).files
      for file in files where NewFile.exists("\(folder)/\(file.path)") {
        throw Diagnostic(
          code: "file-exists", message: "'\(folder)/\(file.path)' is there already",
          hint: "choose another name or folder (--folder), or take the file away")
      }
      for file in files {
        try NewFile.write("\(folder)/\(file.path)", file.text, isProgram: file.isProgram)
      }
      var lines = files.map { "wrote \(folder)/\($0.path)\n" }
      if let step = CheckerTemplate(name: name, language: lang).firstStep {
        lines.append("build: (cd \(folder) && \(step))\n")
      }
      lines += [
        "try:   factcheck checkers doctor \(folder)\n", "trust: factcheck checkers trust \(name)\n",
        "use:   add `checkers: [\(name)]` to a rule file\n",
      ]
      try StandardOutput.write(lines.joined())
    } catch {
      throw Named.fail([error])
    }
  }
}

struct CheckerDoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Try whether a checker keeps the protocol.",
    discussion: """
      Starts it many times and says to it what the program may say, and what it never would. Exits with 1 if it does not keep the protocol.

      EXAMPLES:
        factcheck checkers doctor .factcheck/checkers/house
      """)

  @Argument(help: "Its folder, its manifest, or the program.", completion: .file())
  var path: String

  func run() throws {
    let findings: [CheckerDoctor.Finding]
    do throws(DiagnosticsError) {
      findings = try CheckerCatalog(.here()).examine(path)
    } catch {
      throw Named.fail(error.diagnostics)
    }
    let style = TextStyle(hasColor: false, isUnicode: StandardOutput.isUnicode)
    let width = (findings.map { Columns.width($0.name) }.max() ?? 0) + 2
    let lines = findings.map { finding in
      let mark = style.mark(finding.fault == nil ? .supported : .contradicted)
      return Columns.trimmed(
        "\(mark) \(Columns.padded(finding.name, to: width))\(Columns.plain(finding.fault ?? finding.remark))") + "\n"
    }
    let faults = findings.count { $0.fault != nil }
    try Print.result(lines.joined() + (faults == 0 ? "all is well\n" : "\(faults) of \(findings.count) failed\n"))
    if faults > 0 { throw ExitCode(1) }
  }
}
