public import FactCheckKit

/// Reads rule files (DESIGN.md, section 5): the whole of a file is read, and everything that is wrong with it is told at once.
public enum RuleFile {
  /// The largest file that is read, in bytes.
  public static let maximumSize = YAMLReader.Limits().bytes

  /// - Parameters:
  ///   - file: the path as given; paths of sources are taken relative to its folder.
  ///   - checkers: the names of the program's own checkers.
  ///   - declared: those of process checkers that the configuration names; `check` accepts them, too.
  ///   - languages: the tags that `language` accepts.
  public static func read(
    _ bytes: [UInt8], file: String, checkers: [String], declared: [String] = [], languages: [String]
  ) -> RuleFileResult {
    var problems = DiagnosticList(file: file)
    if let complaint = TextCheck.complaint(about: bytes, maximumSize: maximumSize) {
      problems.add(complaint)
      return RuleFileResult(ruleSet: nil, diagnostics: problems.diagnostics)
    }
    var reader = YAMLReader(YAMLText(bytes[TextCheck.markLength(of: bytes)...]), file: file)
    let document = reader.document()
    problems = reader.problems
    guard let document, !document.isMissing else {
      if problems.isEmpty { problems.add(RuleSetReader.empty) }
      return RuleFileResult(ruleSet: nil, diagnostics: problems.diagnostics)
    }
    var ruleReader = RuleSetReader(
      problems: problems, checkers: checkers + declared, builtIn: checkers, languages: languages)
    let ruleSet = ruleReader.ruleSet(from: document)
    let diagnostics = ruleReader.problems.diagnostics
    return RuleFileResult(ruleSet: diagnostics.isEmpty ? ruleSet : nil, diagnostics: diagnostics)
  }
}

/// What a rule file says, or what is wrong with it.
public struct RuleFileResult: Sendable {
  /// nil if there is any diagnostic: a file that is half understood is not run.
  public var ruleSet: RuleSet?
  /// By position; at most twenty, and one that counts the others.
  public var diagnostics: [Diagnostic]
}
