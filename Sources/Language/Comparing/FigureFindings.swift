internal import FactCheckKit

/// Puts the judgement of a figure into a finding, with its reason in words.
struct FigureFindings {
  let judge: FigureJudge
  let assertion: Assertion
  let wanted: Mention?
  /// The passage covers so much of the claim that two words of one branch of meaning there name one thing.
  var isRetelling = false

  private var view: SourceView { judge.view }

  func evidence(_ candidate: FigureCandidate) -> Evidence {
    Evidence(source: view.index, span: candidate.mention.span)
  }

  func finding(_ verdict: Verdict, _ reason: String) -> Finding {
    Finding(checker: judge.checker, verdict: verdict, assertion: assertion, reason: reason)
  }

  /// - Parameter asContradiction: the figures were matched by the sentence they stand in.
  func finding(_ candidate: FigureCandidate, conflict: FigureCandidate? = nil, asContradiction: Bool = false) -> Finding
  {
    var verdict: Verdict = asContradiction ? .contradicted : candidate.verdict
    if !asContradiction, judge.claim.hasContext, candidate.outcome.verdict == .supported {
      verdict = inContext(candidate)
    }
    var result = finding(verdict, reason(candidate))
    result.evidence = [evidence(candidate)]
    if let note = candidate.outcome.note { result.notes.append(note) }
    if let thing = candidate.thing, thing.relation == .same(isWeak: true) || thing.relation == .different,
      !thing.path.isEmpty, verdict == .supported
    {
      let path = thing.path
      result.notes.append("possible match: \(path)")
    }
    if let conflict {
      result.notes.append("conflict: the source also says \"\(view.document.text(conflict.mention.span))\"")
      result.evidence.append(evidence(conflict))
    }
    return result
  }

  /// In the sentence that speaks of the same, an equal figure counts though its noun is unknown, but not if it is known to be another.
  private func inContext(_ candidate: FigureCandidate) -> Verdict {
    guard let thing = candidate.thing else { return .supported }
    if thing.conflict != nil { return .unverified }
    guard thing.relation == .different else { return .supported }
    return thing.isFar || candidate.sharesLanguage || !isRetelling ? .unverified : .supported
  }

  func reason(_ candidate: FigureCandidate) -> String {
    guard let wanted else { return "" }
    let says = words(wanted, assertion.text)
    let has = words(candidate.mention, view.document.text(candidate.mention.span))
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

  /// A figure as its value, a time as it stands in the text.
  private func words(_ mention: Mention, _ text: String) -> String {
    mention.figure == nil ? text : FigureText.text(mention, units: view.document.units)
  }

  func unverified(_ candidates: [FigureCandidate]) -> Finding {
    if let same = candidates.first(where: { $0.outcome.verdict == .supported && $0.thing?.conflict != nil }),
      let thing = same.thing
    {
      return sameFigure(same, thing)
    }
    let related = candidates.filter { $0.isAnchored || $0.thing?.canSupport ?? false }
    if let near = related.first(where: { $0.outcome.verdict == .unverified }) { return onlyGives(near) }
    if !related.isEmpty {
      var result = finding(
        .unverified, "the source has several figures of this kind and nothing says which is meant")
      result.evidence = related.prefix(3).map { evidence($0) }
      return result
    }
    if let same = candidates.first(where: { $0.outcome.verdict == .supported }), let thing = same.thing {
      return sameFigure(same, thing)
    }
    return finding(.unverified, "the source says nothing of it")
  }

  /// The sentence that speaks of the same has no figure that settles it.
  func missing(in sentence: Int, _ candidates: [FigureCandidate]) -> Finding {
    if let near = candidates.first(where: { $0.outcome.verdict == .unverified && !$0.isLoose && !$0.isOfOtherThing }) {
      return onlyGives(near)
    }
    var result = finding(.unverified, "the sentence that speaks of this does not give it")
    let tokens = view.document.sentences[sentence]
    let span = view.document.tokens[tokens.lowerBound].span.union(view.document.tokens[tokens.upperBound - 1].span)
    result.evidence = [Evidence(source: view.index, span: span)]
    return result
  }

  /// The claim's figure is not in the source, but two of the source's come to it.
  func reckoned(_ candidate: FigureCandidate, _ sum: String) -> Finding {
    var result = finding(.unverified, "the source does not say it, but has \(sum)")
    result.evidence = [evidence(candidate)]
    return result
  }

  /// A figure that is part of a name stands in the source as it is.
  func verbatim(_ span: Span) -> Finding {
    var result = finding(.supported, "\"\(view.document.text(span))\" in both")
    result.evidence = [Evidence(source: view.index, span: span)]
    return result
  }

  /// As much, but more instead of less.
  func turned(_ candidate: FigureCandidate) -> Finding {
    var result = finding(.contradicted, "one says more, the other less")
    result.evidence = [evidence(candidate)]
    return result
  }

  func otherScore(_ span: Span) -> Finding {
    var result = finding(.contradicted, "\(assertion.text) ≠ \(view.document.text(span))")
    result.evidence = [Evidence(source: view.index, span: span)]
    return result
  }

  private func onlyGives(_ near: FigureCandidate) -> Finding {
    let only = words(near.mention, view.document.text(near.mention.span))
    let isExact = near.mention.figure == nil || near.mention.figure?.value != nil
    var result = finding(
      .unverified, !isExact ? "the source gives only \(only)" : "the source says \(only)")
    result.notes = near.outcome.note.map { [$0] } ?? []
    result.evidence = [evidence(near)]
    return result
  }

  /// The figure is there, but of something else or of a word that the lexicon does not know.
  private func sameFigure(_ candidate: FigureCandidate, _ thing: ThingComparison.Result) -> Finding {
    let quote = view.document.text(candidate.mention.span)
    var result: Finding
    if let conflict = thing.conflict {
      result = finding(.unverified, "the source has \"\(quote)\", but \(conflict)")
    } else if thing.relation == .unknown {
      result = finding(.unverified, "the source has \"\(quote)\"; whether it means the same is not known")
      let words = thing.path.split(separator: "/").map { $0.filter { $0 != " " } }
      if words.count == 2 { result.notes = ["if it does, add to the glossary: - [\(words[0]), \(words[1])]"] }
    } else {
      result = finding(.unverified, "the source has \"\(quote)\", which is something else")
    }
    result.evidence = [evidence(candidate)]
    return result
  }
}
