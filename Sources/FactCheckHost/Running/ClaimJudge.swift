internal import FactCheckKit

/// Holds claims against the sources of one rule set.
struct ClaimJudge {
  let checkers: [any Checker]
  /// Names of process checkers, which have been asked before.
  let processes: [String]
  let analysis: any TextAnalysis
  let views: [SourceView]

  /// The verdict on one claim, gate not yet asked. What checkers do wrong is added to the failures.
  ///
  /// - Parameter others: of each process checker, its findings in the order of the sources.
  func result(for claim: Claim, besides others: [[Finding]] = [], failures: inout FailureList) -> ClaimResult {
    if let unknown = unknownChecker(of: claim) {
      failures.add(unknown)
      return ClaimResult(claim: claim, verdict: .error, findings: [HostFinding.error(unknown, claim: claim)])
    }
    guard !views.isEmpty else { return ClaimResult(claim: claim, verdict: .error, findings: []) }
    let analysed = analysis.analyse(claim)
    let views = views.map { view in
      SourceView(
        document: view.document, index: view.index, passages: analysis.passages(of: analysed, in: view.document))
    }
    let about = AboutFilter(claim: claim, analysis: analysis)
    var findings: [Finding] = []
    for checker in checkers where claim.check == nil || claim.check == type(of: checker).about.name {
      for assertion in checker.assertions(in: analysed) {
        let judgement = Judgement(checker: checker, assertion: assertion, claim: analysed, about: about)
        let finding = judgement.finding(in: views, failures: &failures)
        if !finding.isAside { findings.append(finding) }
      }
    }
    findings = Overlap.resolved(findings)
    let isSettled = findings.contains { $0.verdict == .supported || $0.verdict == .contradicted }
    findings += others.compactMap { own in
      let finding = Judgement.settled(zip(own, views).map { about?.applied(to: $0, in: $1) ?? $0 })
      // That one checker found nothing is no news where another found something.
      return isSettled && finding?.isIdle == true ? nil : finding
    }
    guard !findings.isEmpty else {
      return ClaimResult(
        claim: claim, verdict: .unverified, findings: [HostFinding.nothingToCheck(claim)], unchecked: [claim.text])
    }
    return rolledUp(findings, of: analysed)
  }

  private func rolledUp(_ findings: [Finding], of analysed: AnalysedClaim) -> ClaimResult {
    let claim = analysed.claim
    let words = UncheckedWords(claim: analysed, findings: findings, views: views)
    let unchecked = words.words
    var findings = findings
    var weighty = findings.filter { claim.strict || !$0.isIdle }
    if weighty.isEmpty { weighty = findings }
    // A process checker speaks of the whole claim.
    if weighty.allSatisfy({ $0.verdict == .supported && !processes.contains($0.checker) }),
      !weighty.contains(where: \.isDerived),
      let predicate = words.missingPredicate
    {
      weighty.append(HostFinding.missingPredicate(predicate, claim: claim))
      findings.append(weighty[weighty.count - 1])
    }
    if claim.strict, !unchecked.isEmpty {
      weighty = findings + [HostFinding.unchecked(unchecked, claim: claim)]
      findings = weighty
    }
    return ClaimResult(
      claim: claim, verdict: ClaimResult.rollUp(weighty.map(\.verdict)), findings: findings, unchecked: unchecked)
  }

  private func unknownChecker(of claim: Claim) -> Diagnostic? {
    let names = checkers.map { type(of: $0).about.name } + processes
    guard let name = claim.check, !names.contains(name) else { return nil }
    return Diagnostic(
      code: ExitReason.rulesInvalid.rawValue, message: "no checker is called '\(name)'", place: claim.place,
      hint: "one of \(names.joined(separator: ", "))")
  }
}
