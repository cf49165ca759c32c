internal import Dispatch
internal import FactCheckKit
internal import Synchronization

/// The process checkers of a run. Different checkers work at once; each has one process, so that what it answers does not depend on
/// how many claims are worked on elsewhere.
final class ProcessCrew {
  /// What came of a rule set: for each claim, for each checker that was asked, its findings in the order of the sources.
  struct Work {
    var findings: [[[Finding]]]
    var failures: [Diagnostic] = []
  }

  private let settings: ProcessSettings
  private let lock: CheckerLock
  private let lockProblems: [Diagnostic]
  private let sandbox: Sandbox?
  /// What the stamps of all starts of this run begin with.
  private let stamp = "\(UInt64.random(in: 0...UInt64.max))."
  private let flag = Interruption.Flag()
  private let interruption: Interruption?
  private var checkers: [ProcessChecker] = []

  /// - Parameters:
  ///   - settings: nil: no process is started.
  ///   - isNeeded: whether any checker will be asked for; where none is, nothing is looked at.
  init(_ settings: ProcessSettings?, isNeeded: Bool) {
    var settings = settings ?? ProcessSettings(isOff: true)
    settings.isOff = settings.isOff || !isNeeded
    self.settings = settings
    var problems: [Diagnostic] = []
    var lock = CheckerLock()
    if !settings.isOff {
      do throws(DiagnosticsError) {
        lock = try CheckerLock.read(settings.lockFile)
      } catch {
        problems = error.diagnostics
      }
    }
    self.lock = lock
    interruption = settings.isOff ? nil : Interruption(stamp: stamp, flag: flag)
    lockProblems = problems
    sandbox =
      !settings.isOff && settings.sandbox != .off
      ? Sandbox.find(path: settings.search.path, environment: settings.variables) : nil
  }

  func work(_ declarations: [CheckerDeclaration], claims: [Claim], sources: [(index: Int, text: SourceText)]) -> Work {
    var work = Work(findings: claims.map { _ in [] })
    let asked = declarations.map { declaration in
      claims.indices.filter { claims[$0].check == nil || claims[$0].check == declaration.name }
    }
    if settings.isOff {
      for (declaration, asked) in zip(declarations, asked) {
        for i in asked where claims[i].check == declaration.name {
          let reason = "checker '\(declaration.name)' was not started (--no-plugins)"
          work.findings[i].append(
            sources.map { _ in ClaimAnswer.unverified(reason, of: claims[i], checker: declaration.name) })
        }
      }
      return work
    }
    let crew = declarations.map(checker)
    let results = Mutex([Share](repeating: Share(), count: crew.count))
    DispatchQueue.concurrentPerform(iterations: crew.count) { position in
      let share = ProcessCrew.share(of: crew[position], asked[position].map { claims[$0] }, sources)
      results.withLock { $0[position] = share }
    }
    work.failures = lockProblems
    for (position, share) in results.withLock({ $0 }).enumerated() {
      for (i, findings) in zip(asked[position], share.findings) where !findings.isEmpty {
        work.findings[i].append(findings)
      }
      work.failures += crew[position].problems + crew[position].failures + share.failures
    }
    return work
  }

  /// The checker of a declaration; the same one wherever the same is declared.
  private func checker(_ declaration: CheckerDeclaration) -> ProcessChecker {
    if let known = checkers.first(where: { $0.declaration.identity == declaration.identity }) { return known }
    let new = ProcessChecker(declaration, settings, lock: lock, sandbox: sandbox, stamp: stamp, interruption: flag)
    checkers.append(new)
    return new
  }

  /// What came of one checker.
  private struct Share {
    /// For each claim that it was asked of, its findings in the order of the sources; none where it does not read the language.
    var findings: [[Finding]] = []
    /// Answers that could not be taken.
    var failures: [Diagnostic] = []
  }

  private static func share(
    of checker: ProcessChecker, _ claims: [Claim], _ sources: [(index: Int, text: SourceText)]
  ) -> Share {
    let name = checker.declaration.name
    var share = Share(findings: claims.map { _ in [] })
    for (index, text) in sources {
      for (i, answer) in checker.answers(for: claims, source: text, index: index).enumerated() {
        let claim = claims[i]
        switch answer {
        case .results(let results):
          let finding = ClaimAnswer.finding(results, of: claim, checker: name, source: text, index: index)
          share.findings[i].append(finding)
          if finding.verdict == .error { share.failures.append(failure(finding, claim)) }
        case .fault(let fault): share.findings[i].append(ClaimAnswer.error(fault.words, of: claim, checker: name))
        case .notAsked(let language):
          guard claim.check == name else { continue }
          let reason = "checker '\(name)' does not read '\(language)'"
          share.findings[i].append(ClaimAnswer.unverified(reason, of: claim, checker: name))
        }
      }
    }
    return share
  }

  private static func failure(_ finding: Finding, _ claim: Claim) -> Diagnostic {
    Diagnostic(
      code: "checker-failed", message: "checker '\(finding.checker)' on claim '\(claim.id)': \(finding.reason)",
      place: claim.place)
  }

  /// Ends all processes.
  ///
  /// - Returns: what the report says of those that were started.
  func shutDown() -> [CheckerRecord] {
    let crew = checkers
    DispatchQueue.concurrentPerform(iterations: crew.count) { crew[$0].shutDown() }
    return crew.compactMap(\.record)
  }
}
