public import FactCheckKit

/// Reads rule files (DESIGN.md, section 5): the whole of a file is read, and everything that is wrong with it is told at once.
public enum RuleFile {
  /// The largest file that is read, in bytes.
  public static let maximumSize = YAMLReader.Limits().bytes

  /// - Parameters:
  ///   - file: the path as given; paths of sources are taken relative to its folder.
  ///   - checkers: the names of the program's own checkers.
  ///   - declared: process checkers that the configuration names; the rule set is given to them, too.
  ///   - languages: the tags that `language` accepts.
  public static func read(
    _ bytes: [UInt8], file: String, checkers: [String], declared: [CheckerDeclaration] = [], languages: [String]
  ) -> RuleFileResult {
    var (document, reader) = RuleSetReader.open(
      bytes, file: file, builtIn: checkers, declared: declared, languages: languages)
    guard let document, !document.isMissing else {
      if reader.problems.isEmpty { reader.problems.add(RuleSetReader.empty) }
      return RuleFileResult(ruleSet: nil, diagnostics: reader.problems.diagnostics)
    }
    let ruleSet = reader.ruleSet(from: document)
    let diagnostics = reader.problems.diagnostics
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
