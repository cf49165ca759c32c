public import FactCheckKit

/// How the verdict on one claim came about: its findings, each with the places that were weighed.
public struct Explanation: Sendable {
  public struct Part: Sendable {
    public var finding: Finding
    /// Of all sources, as each checker gives them.
    public var candidates: [Candidate]
  }

  public var result: ClaimResult
  public var parts: [Part]
}

extension Runner {
  /// The report of a run, with explanations of the claims that have an id or the words of a claim.
  public func explain(_ claim: String, in input: RunInput, gate: Gate = .contradicted) -> (
    report: Report, explanations: [Explanation]
  ) {
    var explanations: [Explanation] = []
    let report = run(input, gate: gate) { judge, result in
      guard result.claim.id == claim || result.claim.text == claim else { return }
      explanations.append(Explanation(result: result, parts: judge.parts(of: result)))
    }
    return (report, explanations)
  }
}

extension ClaimJudge {
  func parts(of result: ClaimResult) -> [Explanation.Part] {
    let analysed = analysis.analyse(result.claim)
    return result.findings.map { finding in
      let checker = checkers.first { type(of: $0).about.name == finding.checker }
      let candidates = views.flatMap { view in
        checker?.candidates(for: finding.assertion, of: analysed, in: view) ?? []
      }
      return Explanation.Part(finding: finding, candidates: candidates)
    }
  }
}
