public import FactCheckKit

/// Judges a figure of a claim against the comparable figures of a source: what the checkers of figures share.
public struct FigureJudge: Sendable {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  /// A mention of the source, seen in the light of the claim's figure.
  struct Candidate {
    var mention: Mention
    var outcome: FigureComparison.Outcome
    var thing: ThingComparison.Result?
    /// Speaks of the same thing, so that another value contradicts.
    var isAnchored: Bool

    var verdict: Verdict {
      if outcome.verdict == .supported { return thing.map { $0.canSupport } ?? true ? .supported : .unverified }
      if outcome.verdict == .contradicted { return isAnchored ? .contradicted : .unverified }
      return .unverified
    }
  }

  public func judge(_ assertion: Assertion, comparable: (Mention) -> Bool) -> Finding {
    guard let index = assertion.mention, claim.document.mentions.indices.contains(index) else {
      return finding(.unverified, assertion, "nothing to compare")
    }
    let wanted = claim.document.mentions[index]
    let candidates = view.document.mentions.filter(comparable).compactMap { candidate($0, wanted) }
    let supporting = candidates.filter { $0.verdict == .supported }
    let contradicting = candidates.filter { $0.verdict == .contradicted }
    if let best = supporting.min(by: { rank($0) < rank($1) }) {
      var result = finding(best, wanted, assertion)
      if let rival = contradicting.first {
        result.notes.append("conflict: the source also says \"\(view.document.text(rival.mention.span))\"")
        result.evidence.append(evidence(rival))
      }
      return result
    }
    if let best = contradicting.first, mayContradict(candidates) { return finding(best, wanted, assertion) }
    return unverified(assertion, wanted, candidates)
  }

  private func candidate(_ mention: Mention, _ wanted: Mention) -> Candidate? {
    guard let pair = UnitConversion(view.document.units).align(wanted, mention) else { return nil }
    let comparison = FigureComparison(
      strict: claim.claim.strict, tolerance: claim.claim.tolerance, isConverted: pair.isConverted)
    let outcome = comparison.compare(claim: pair.claim, source: pair.source)
    guard wanted.thing != nil else {
      return Candidate(mention: mention, outcome: outcome, thing: nil, isAnchored: wanted.unit != nil)
    }
    let thing = ThingComparison(claim: claim.document, source: view.document).compare(wanted.thing, mention.thing)
    return Candidate(mention: mention, outcome: outcome, thing: thing, isAnchored: thing.canContradict)
  }

  /// A bare figure with a unit ("one year") is contradicted only by the one figure of its kind: with several, nothing says which is meant.
  private func mayContradict(_ candidates: [Candidate]) -> Bool {
    let anchored = candidates.filter { $0.isAnchored }
    guard anchored.contains(where: { $0.thing == nil }) else {
      return anchored.allSatisfy { $0.outcome.verdict == .contradicted }
    }
    return anchored.count == 1
  }

  /// Exact words before approximate ones, the same thing before a narrower one.
  private func rank(_ candidate: Candidate) -> Int {
    (candidate.outcome.note == nil ? 0 : 2) + (candidate.thing?.relation == .narrower ? 1 : 0)
  }

  // MARK: Findings

  private func evidence(_ candidate: Candidate) -> Evidence { Evidence(source: view.index, span: candidate.mention.span) }

  private func finding(_ verdict: Verdict, _ assertion: Assertion, _ reason: String) -> Finding {
    Finding(checker: checker, verdict: verdict, assertion: assertion, reason: reason)
  }

  private func finding(_ candidate: Candidate, _ wanted: Mention, _ assertion: Assertion) -> Finding {
    var result = finding(candidate.verdict, assertion, reason(candidate, wanted))
    result.evidence = [evidence(candidate)]
    if let note = candidate.outcome.note { result.notes.append(note) }
    if case .same(isWeak: true)? = candidate.thing?.relation {
      result.notes.append("possible match: \(candidate.thing?.path ?? "")")
    }
    return result
  }

  private func reason(_ candidate: Candidate, _ wanted: Mention) -> String {
    let units = view.document.units
    let says = FigureText.text(wanted, units: units)
    let has = FigureText.text(candidate.mention, units: units)
    let sign =
      switch candidate.outcome.verdict {
      case .supported: candidate.outcome.note == "converted" ? "≈" : says == has ? "=" : "covers"
      case .contradicted: "≠"
      default: "?"
      }
    let figures = "\(says) \(sign) \(has)"
    guard let path = candidate.thing?.path, !path.isEmpty else { return figures }
    return figures + "; " + path
  }

  private func unverified(_ assertion: Assertion, _ wanted: Mention, _ candidates: [Candidate]) -> Finding {
    let related = candidates.filter { $0.isAnchored || $0.thing?.canSupport ?? false }
    if let near = related.first(where: { $0.outcome.verdict == .unverified }) {
      let only = FigureText.text(near.mention, units: view.document.units)
      var result = finding(
        .unverified, assertion,
        near.mention.figure?.value == nil ? "the source gives only \(only)" : "the source says \(only)")
      result.notes = near.outcome.note.map { [$0] } ?? []
      result.evidence = [evidence(near)]
      return result
    }
    if let near = related.first {
      var result = finding(.unverified, assertion, "the source has several figures of this kind and nothing says which is meant")
      result.evidence = related.prefix(3).map { evidence($0) }
      _ = near
      return result
    }
    if let same = candidates.first(where: { $0.outcome.verdict == .supported }), let thing = same.thing {
      return sameFigure(assertion, same, thing)
    }
    return finding(.unverified, assertion, "the source says nothing of it")
  }

  /// The figure is there, but of something else or of a word that the lexicon does not know.
  private func sameFigure(_ assertion: Assertion, _ candidate: Candidate, _ thing: ThingComparison.Result) -> Finding {
    let quote = view.document.text(candidate.mention.span)
    var result: Finding
    if let conflict = thing.conflict {
      result = finding(.unverified, assertion, "the source has \"\(quote)\", but \(conflict)")
    } else if thing.relation == .unknown {
      result = finding(.unverified, assertion, "the source has \"\(quote)\"; whether it means the same is not known")
      let words = thing.path.split(separator: "/").map { $0.filter { $0 != " " } }
      if words.count == 2 { result.notes = ["if it does, add to the glossary: - [\(words[0]), \(words[1])]"] }
    } else {
      result = finding(.unverified, assertion, "the source has \"\(quote)\", which is something else")
    }
    result.evidence = [evidence(candidate)]
    return result
  }
}
