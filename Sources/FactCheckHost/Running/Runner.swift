public import FactCheckKit

/// Checks claims against sources and makes the report. Pure but for the reading of the sources.
public struct Runner: Sendable {
  private let checkers: [any Checker]
  private let provider: AnalysisProvider
  private let reader: SourceReader
  /// How many claims to work on at once; the report does not depend on it.
  public var jobs = 1
  /// How checkers in processes of their own are run; nil: none is started, as under `--no-plugins`.
  public var processes: ProcessSettings?
  /// Told now and then how many claims of a rule set have been judged, and of how many.
  public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  public init(
    checkers: [any Checker.Type], analysis provider: AnalysisProvider = .standard,
    reader: SourceReader? = nil
  ) {
    self.checkers = checkers.map { $0.init() }
    self.provider = provider
    self.reader = reader ?? SourceReader(guessLanguage: provider.guess)
  }

  /// The report follows the order of the rule sets and of their claims.
  public func run(_ input: RunInput, gate: Gate = .contradicted) -> Report { run(input, gate: gate) { _, _ in } }

  /// - Parameter onResult: told of every claim that was judged, with what judged it.
  func run(_ input: RunInput, gate: Gate, onResult: (ClaimJudge, ClaimResult) -> Void) -> Report {
    var shelf = SourceShelf(reader: reader, languages: provider.languages)
    let sets = input.ruleSets.map { set in
      var set = set
      set.glossary += input.glossary
      return PreparedSet(
        set, sources: input.sources.isEmpty ? set.sources : input.sources, shelf: &shelf, provider: provider)
    }
    var analyses = AnalysisShelf(provider: provider, sets: sets, sources: shelf.sources)
    var failures = FailureList()
    for problem in input.ruleProblems { failures.add(problem) }
    if input.ruleProblems.isEmpty, sets.allSatisfy({ $0.claims.isEmpty }) {
      failures.add(
        Diagnostic(
          code: ExitReason.noClaims.rawValue, message: "there is no claim to check",
          hint: "a rule file needs at least one entry under `claims:`"))
    }
    let crew = ProcessCrew(processes, isNeeded: input.namesProcessCheckers)
    var claims: [ClaimResult] = []
    for set in sets {
      let work =
        set.canBeJudged
        ? crew.work(set.checkers, claims: set.claims, sources: set.sources.map { ($0, shelf.sources[$0]) }) : nil
      claims += results(
        of: set, work: work, analyses: &analyses, gate: gate, failures: &failures, onResult: onResult)
    }
    let records = crew.shutDown()
    var report = report(shelf.sources, claims, failures.diagnostics)
    report.checkers = records
    // Whatever is wrong with a rule file makes it invalid, unless all that is wrong is that it claims nothing.
    if input.ruleProblems.contains(where: { $0.code != ExitReason.noClaims.rawValue }) { report.fail(.rulesInvalid) }
    return report
  }

  private func results(
    of set: PreparedSet, work: ProcessCrew.Work?, analyses: inout AnalysisShelf, gate: Gate,
    failures: inout FailureList,
    onResult: (ClaimJudge, ClaimResult) -> Void
  ) -> [ClaimResult] {
    var problems = set.problems
    var judge: ClaimJudge?
    do {
      let analysis = try analyses.analysis(for: set.glossary)
      let views = set.sources.map {
        SourceView(document: analyses.document(of: $0, glossary: set.glossary, by: analysis), index: $0)
      }
      if set.canBeJudged {
        judge = ClaimJudge(
          checkers: checkers, processes: set.checkers.map(\.name), analysis: analysis, views: views)
      }
    } catch {
      problems.append(error)
    }
    for problem in problems + (work?.failures ?? []) { failures.add(problem) }
    let judged = judge.map { judge in
      ParallelMap.map(Array(set.claims.indices), jobs: jobs, progress: progress) { i in
        var failures = FailureList()
        let result = judge.result(for: set.claims[i], besides: work?.findings[i] ?? [], failures: &failures)
        return (result: result, failures: failures.diagnostics)
      }
    }
    for failure in (judged ?? []).flatMap(\.failures) { failures.add(failure) }
    return set.claims.indices.map { i in
      let claim = set.claims[i]
      var result = judged?[i].result ?? ClaimResult(claim: claim, verdict: .error, findings: [])
      result.findings += problems.map { HostFinding.error($0, claim: claim) }
      if !problems.isEmpty { result.verdict = .error }
      result.passed = gate.passes(result.verdict, of: claim)
      if let judge { onResult(judge, result) }
      return result
    }
  }

  private func report(_ sources: [SourceText], _ claims: [ClaimResult], _ failures: [Diagnostic]) -> Report {
    var report = Report(sources: sources, claims: claims, diagnostics: failures)
    if claims.contains(where: { !$0.passed && $0.claim.severity == .error }) { report.exit = ExitState(code: 1) }
    for failure in failures { report.fail(ExitReason(of: failure)) }
    return report
  }
}
