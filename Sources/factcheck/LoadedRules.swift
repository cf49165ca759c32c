internal import FactCheckHost
internal import FactCheckKit

/// The rule files that the arguments name, as far as they can be read.
struct LoadedRules {
  private(set) var ruleSets: [RuleSet] = []
  private(set) var problems: [Diagnostic] = []
  /// What the files hold, to quote lines from in diagnostics.
  private var bytes: [String: [UInt8]] = [:]

  /// All of them, also those that are not valid.
  var files: [String] { bytes.keys.sorted() }

  /// Process checkers that the configuration declares.
  private let declared: [CheckerDeclaration]

  init(arguments: [String], configuration: Configuration? = LoadedConfiguration().configuration) {
    declared = configuration?.checkers ?? []
    for argument in arguments {
      do throws(Diagnostic) {
        for file in try RulePaths.files(for: argument) where bytes[file] == nil { try load(file) }
      } catch {
        problems.append(error)
      }
    }
  }

  private mutating func load(_ file: String) throws(Diagnostic) {
    bytes[file] = []
    let content = try RulePaths.read(file)
    bytes[file] = content
    let result = RuleFile.read(
      content, file: file, checkers: BuiltIn.checkerNames, declared: declared,
      languages: AnalysisProvider.standard.languages)
    problems += result.diagnostics
    if let ruleSet = result.ruleSet { ruleSets.append(ruleSet) }
  }

  /// Diagnostics for people.
  func rendered(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticRenderer(bytes: { bytes[$0] }).render(diagnostics)
  }

  static func rendered(_ diagnostic: Diagnostic) -> String { rendered([diagnostic]) }

  static func rendered(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticRenderer(bytes: { _ in nil }).render(diagnostics)
  }
}
