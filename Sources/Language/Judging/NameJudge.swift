public import FactCheckKit

/// Judges a name of a claim: whether the source has it, and whether the sentence that speaks of the same has another in its place.
public struct NameJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  private var source: Document { view.document }

  /// The names of a claim that are certain enough to be looked for.
  public static func assertions(in claim: AnalysedClaim) -> [Assertion] {
    let document = claim.document
    let quoted = document.features.quotations.filter { $0.tokens.count > 4 }
    return document.features.names.compactMap { name in
      guard !quoted.contains(where: { $0.tokens.contains(name.tokens.lowerBound) }), !isLetter(name, document) else {
        return nil
      }
      let span = document.tokens[name.tokens.lowerBound].span.union(document.tokens[name.tokens.upperBound - 1].span)
      return Assertion(span: span, text: document.text(span))
    }
  }

  /// "From A to B": a letter names nothing by itself.
  private static func isLetter(_ name: NamedThing, _ document: Document) -> Bool {
    name.words.count == 1 && document.tokens[name.words[0]].kind == .word && document.folded.count(name.words[0]) <= 1
  }

  public func judge(_ assertion: Assertion) -> Finding {
    let document = claim.document
    guard
      let name = document.features.names.first(where: {
        Int(document.tokens[$0.tokens.lowerBound].start) == assertion.span.start
      })
    else { return aside(assertion) }
    let search = NameSearch(claim: document, source: source)
    let hits = search.hits(name)
    if let other = RoleComparison(claim: document, source: source).conflict(of: name, hits: hits) {
      return otherRole(assertion, other)
    }
    guard isInSentence(name) else {
      if let hit = hits.first { return supported(assertion, name, hit) }
      return unverified(assertion, name)
    }
    let alignments = view.passages(for: claim, around: name.words[0]).quotingAlignments
    if let best = alignments.first {
      if let other = OtherPeople(claim: document, source: source, alignment: best).rival(of: name) {
        return contradicted(assertion, name, other)
      }
      if let hit = hits.first(where: { $0.sentence == best.sentence }) { return supported(assertion, name, hit) }
      let rivals = RivalName(claim: claim, source: source, search: search, alignment: best)
      let core = name.core(in: document)
      if let rival = rivals.rival(of: core, standsElsewhere: !hits.isEmpty, near: hits.map(\.sentence)),
        !mayBeTranslated(name) || isUntranslatable(rival),
        NameAnchor(claim: document, source: source, alignment: best).holds(core, rival)
      {
        return contradicted(assertion, name, rival)
      }
    }
    if let hit = hits.first { return supported(assertion, name, hit) }
    return unverified(assertion, name)
  }

  /// Whether the claim says something of the name, or the name something in the claim.
  private func isInSentence(_ name: NamedThing) -> Bool {
    let document = claim.document
    let sentence = document.sentenceRange(around: name.words[0])
    return WordList(document, in: sentence, withQuotations: true).words.contains { !name.words.contains($0) }
  }

  /// One word that no table knows: "LPG" is what no translator makes of "Mangola".
  private func isUntranslatable(_ rival: NamedThing) -> Bool {
    source.sentences.count <= 2 && rival.isSure && rival.words.count == 1 && source.senses(at: rival.words[0]).isEmpty
      && !source.tokens[rival.words[0]].flags.contains(.allCapitals)
  }

  private func mayBeTranslated(_ name: NamedThing) -> Bool {
    claim.document.source.language != source.source.language
      && TranslatedName(document: claim.document).mayBeTranslated(name)
  }

  private func aside(_ assertion: Assertion) -> Finding {
    var finding = Finding(checker: checker, verdict: .unverified, assertion: assertion, reason: "no name")
    finding.isAside = true
    return finding
  }

  private func unverified(_ assertion: Assertion, _ name: NamedThing) -> Finding {
    var finding = Finding(
      checker: checker, verdict: .unverified, assertion: assertion, reason: "the source does not name it")
    finding.isAside = !name.isSure
    if mayBeTranslated(name) {
      finding.reason = "the source does not name it in these words; it may be translated"
      finding.isIdle = true
    }
    return finding
  }

  private func supported(_ assertion: Assertion, _ name: NamedThing, _ hit: NameSearch.Hit) -> Finding {
    let tokens = hit.tokens.sorted()
    let span = source.tokens[tokens[0]].span
    let isTogether = zip(tokens, tokens.dropFirst()).allSatisfy { $1 - $0 <= 3 }
    let whole = isTogether ? span.union(source.tokens[tokens[tokens.count - 1]].span) : span
    let quote = source.text(whole)
    var finding = Finding(
      checker: checker, verdict: .supported, assertion: assertion,
      reason: quote == assertion.text ? "the source names it" : "\(assertion.text) = \(quote)",
      evidence: [Evidence(source: view.index, span: whole)])
    if hit.strength <= WordMatcher.Strength.variant.rawValue {
      finding.reason = "\(assertion.text) ~ \(quote)"
      finding.notes = ["probably another spelling of the same name"]
    }
    return finding
  }

  private func otherRole(_ assertion: Assertion, _ link: RoleLink) -> Finding {
    let first = min(link.role, link.name.tokens.lowerBound)
    let last = max(link.role, link.name.tokens.upperBound - 1, link.complement.last ?? 0)
    let span = source.tokens[first].span.union(source.tokens[last].span)
    return Finding(
      checker: checker, verdict: .contradicted, assertion: assertion,
      reason: "the source has another in this part: \(source.text(span))",
      evidence: [Evidence(source: view.index, span: span)])
  }

  private func contradicted(_ assertion: Assertion, _ name: NamedThing, _ rival: NamedThing) -> Finding {
    let span = source.tokens[rival.tokens.lowerBound].span.union(source.tokens[rival.tokens.upperBound - 1].span)
    return Finding(
      checker: checker, verdict: .contradicted, assertion: assertion,
      reason: "where the claim names \(assertion.text), the source names \(source.text(span))",
      evidence: [Evidence(source: view.index, span: span)])
  }
}
