public import FactCheckKit

/// What a run is about.
public struct RunInput: Sendable {
  public var ruleSets: [RuleSet]
  /// Sources that take the place of those the rule sets name: who brings a text wants the claims held against that text.
  public var sources: [SourceEntry]
  /// What was wrong with rule files that could not be taken; the run goes on without them and ends as incomplete.
  public var ruleProblems: [Diagnostic]
  /// Groups of words that mean the same in every rule set, beside those of its own.
  public var glossary: [[String]]

  /// Whether any rule set is given to checkers in processes of their own.
  public var namesProcessCheckers: Bool { ruleSets.contains { !$0.checkers.isEmpty } }

  public init(
    ruleSets: [RuleSet], sources: [SourceEntry] = [], ruleProblems: [Diagnostic] = [], glossary: [[String]] = []
  ) {
    self.ruleSets = ruleSets
    self.sources = sources
    self.glossary = glossary
    self.ruleProblems = ruleProblems
  }
}
