internal import FactCheckKit

/// One assertion, judged by its checker in every source.
struct Judgement {
  let checker: any Checker
  let assertion: Assertion
  let claim: AnalysedClaim
  let about: AboutFilter?

  /// The finding that settles the assertion: that of the first source which speaks of it. Where another says the opposite, a note
  /// tells; and where a source could not be judged, no other verdict than supported is sure.
  func finding(in views: [SourceView], failures: inout FailureList) -> Finding {
    let findings = views.map { view in
      let finding = checked(checker.judge(assertion, of: claim, in: view), in: view)
      return about?.applied(to: finding, in: view) ?? finding
    }
    for finding in findings where finding.verdict == .error {
      failures.add(
        Diagnostic(
          code: ExitReason.checkerFailed.rawValue, message: "checker '\(finding.checker)' failed: \(finding.reason)",
          place: claim.claim.place))
    }
    return Judgement.settled(findings) ?? failed("there is no source")
  }

  /// The finding that holds of one assertion's in several sources; nil: there are none.
  static func settled(_ findings: [Finding]) -> Finding? {
    let settling = findings.filter { $0.verdict == .supported || $0.verdict == .contradicted }
    let settled = settling.first { !$0.isByAbsence } ?? settling.first
    if settled?.verdict != .supported, let failed = findings.first(where: { $0.verdict == .error }) { return failed }
    if var best = settled {
      let opposite: Verdict = best.verdict == .supported ? .contradicted : .supported
      if let other = findings.first(where: { $0.verdict == opposite && !$0.isByAbsence }) {
        best.notes.append("conflict: another source \(opposite == .contradicted ? "contradicts it" : "bears it out")")
        best.evidence += other.evidence
      }
      return best
    }
    // Unverified everywhere: a candidate is worth more to the reader than none.
    let telling = findings.filter { !$0.isAside }
    return telling.first { !$0.evidence.isEmpty } ?? telling.first ?? findings.first
  }

  /// The finding as it came, unless its evidence is not in the source or its verdict has none: what is quoted must be there.
  private func checked(_ finding: Finding, in view: SourceView) -> Finding {
    let bytes = view.document.source.bytes
    for evidence in finding.evidence {
      guard evidence.source == view.index, evidence.span.isSound(in: bytes)
      else { return failed("its evidence is not in the source") }
    }
    let length = claim.claim.text.utf8.count
    guard assertion.span.start >= 0, assertion.span.start <= assertion.span.end, assertion.span.end <= length else {
      return failed("its assertion is not in the claim")
    }
    return finding
  }

  private func failed(_ reason: String) -> Finding {
    let span = Span(start: 0, end: claim.claim.text.utf8.count)
    return Finding(
      checker: type(of: checker).about.name, verdict: .error,
      assertion: Assertion(span: span, text: claim.claim.text), reason: reason)
  }
}
