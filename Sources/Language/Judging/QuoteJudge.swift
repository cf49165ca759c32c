public import FactCheckKit

/// Judges quoted words of a claim: they must stand in the source as they are, and be said by whom the claim says.
public struct QuoteJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  private var source: Document { view.document }

  /// Shorter quotations are titles and single words, of which another reading says nothing.
  private static let wordsToContradict = 4
  /// Share of the words that must be the same for the source's passage to be the one that was altered.
  private static let likeness = 0.85
  /// The same where one of the two has a negation that the other lacks.
  private static let likenessNegated = 0.7

  public static func assertions(in claim: AnalysedClaim) -> [Assertion] {
    let document = claim.document
    return document.features.quotations.compactMap { quotation in
      guard quotation.tokens.contains(where: { document.tokens[$0].kind == .word }) else { return nil }
      let last = document.tokens[quotation.tokens.upperBound - 1]
      let span = document.tokens[quotation.tokens.lowerBound].span.union(last.span)
      return Assertion(span: span, text: document.text(span))
    }
  }

  public func judge(_ assertion: Assertion) -> Finding {
    let document = claim.document
    guard
      let quotation = document.features.quotations.first(where: {
        Int(document.tokens[$0.tokens.lowerBound].start) == assertion.span.start
      })
    else { return finding(.unverified, assertion, "no quotation") }
    let quote = QuotedWords(document, quotation.tokens)
    let passages = QuotedPassages(quote: quote, source: source)
    if let place = passages.exact() { return spoken(assertion, quotation, place) }
    // A claim may quote the source's own language.
    guard quote.words.count >= QuoteJudge.wordsToContradict, let near = passages.nearest(),
      near.likeness >= (isNegated(quotation.tokens, near.tokens) ? QuoteJudge.likenessNegated : QuoteJudge.likeness)
    else {
      guard document.source.language == source.source.language else { return inOtherLanguage(assertion, quotation) }
      return finding(.unverified, assertion, "the source has no such words")
    }
    var result = finding(
      .contradicted, assertion, "the source has other words: \(WordDifference(quote, near.tokens, source).text)")
    result.evidence = [evidence(near.tokens)]
    return result
  }

  /// Whether only one of the two passages has a negation.
  private func isNegated(_ own: Range<Int>, _ other: Range<Int>) -> Bool {
    func has(_ document: Document, _ tokens: Range<Int>) -> Bool {
      document.features.marks(in: tokens).contains { $0.kind == .negation }
    }
    return has(claim.document, own) != has(source, other)
  }

  /// The words are there; now who says them.
  private func spoken(_ assertion: Assertion, _ quotation: Quotation, _ place: Range<Int>) -> Finding {
    let speakers = Speakers(claim: claim.document, source: source)
    let isQuoted = source.features.quotations.contains { $0.tokens.overlaps(place) }
    switch speakers.compare(quotation, place) {
    case .same(let who):
      return supported(assertion, place, isQuoted, "the source has these words, said by \(who)")
    case .other(let who, let tokens):
      var result = finding(
        .contradicted, assertion, "the source has these words, but said by \(source.text(span(tokens))), not \(who)")
      result.evidence = [evidence(place), evidence(tokens)]
      return result
    case .unknown(let who):
      var result = finding(.unverified, assertion, "the source has these words; whether \(who) says them is not clear")
      result.evidence = [evidence(place)]
      return result
    case .unnamed:
      return supported(assertion, place, isQuoted, "the source has these words")
    }
  }

  private func supported(_ assertion: Assertion, _ place: Range<Int>, _ isQuoted: Bool, _ reason: String) -> Finding {
    var result = finding(.supported, assertion, reason)
    if !isQuoted { result.notes = ["the source does not give them as a quotation"] }
    result.evidence = [evidence(place)]
    return result
  }

  private func inOtherLanguage(_ assertion: Assertion, _ quotation: Quotation) -> Finding {
    var result = finding(.unverified, assertion, "a quotation in another language cannot be compared word for word")
    // What else the claim says can be checked, and decides.
    result.isIdle = true
    let ranking = view.passages(for: claim, around: quotation.tokens.lowerBound).ranking
    if let best = ranking.candidates.first { result.evidence = [evidence(source.sentences[best.sentence])] }
    return result
  }

  private func finding(_ verdict: Verdict, _ assertion: Assertion, _ reason: String) -> Finding {
    Finding(checker: checker, verdict: verdict, assertion: assertion, reason: reason)
  }

  private func span(_ tokens: Range<Int>) -> Span {
    source.tokens[tokens.lowerBound].span.union(source.tokens[tokens.upperBound - 1].span)
  }

  private func evidence(_ tokens: Range<Int>) -> Evidence { Evidence(source: view.index, span: span(tokens)) }
}
