public import FactCheckKit

// Stand-ins for the rule file reader and the diagnostic renderer, with the interface that the command line uses.

public enum RulePaths {
  public static func files(for argument: String) throws(Diagnostic) -> [String] { [argument] }

  public static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    try SourceBytes.read(path, limit: 8 << 20)
  }
}

public enum RuleFile {
  public static func read(_ bytes: [UInt8], file: String, checkers: [String], languages: [String]) -> RuleFileResult {
    RuleFileResult(
      ruleSet: nil, diagnostics: [Diagnostic(code: "rules-invalid", message: "rule files cannot be read yet")])
  }
}

public struct RuleFileResult: Sendable {
  public var ruleSet: RuleSet?
  public var diagnostics: [Diagnostic]
}

public struct DiagnosticRenderer {
  public init(bytes: @escaping (String) -> [UInt8]?) {}

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { "error[\($0.code)]: \($0.message)\n" }.joined(separator: "\n")
  }
}
