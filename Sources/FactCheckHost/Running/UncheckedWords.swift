internal import FactCheckKit

/// The words of a claim that nothing bears out: outside every assertion, and not met again around the evidence.
struct UncheckedWords {
  private let claim: AnalysedClaim
  private let findings: [Finding]
  private let views: [SourceView]

  init(claim: AnalysedClaim, findings: [Finding], views: [SourceView]) {
    self.claim = claim
    self.findings = findings
    self.views = views
  }

  /// In the order of the claim.
  var words: [String] {
    let open = claim.document.contentWords.filter { token in
      !findings.contains { !$0.assertion.isWhole && $0.assertion.span.overlaps(claim.document.tokens[token].span) }
    }
    guard !open.isEmpty else { return [] }
    let places = evidencePlaces
    return open.filter { token in
      !places.contains { WordLink(from: claim.document, to: $0.document).matches(token, in: $0.tokens) }
    }.map { claim.document.text($0) }
  }

  /// A word of the claim that says what happens, known to the lexicon, where the evidence has nothing of it nor of any other word of the
  /// claim. Then the figures alone carry it, and that is not enough.
  var missingPredicate: String? {
    let open = claim.document.contentWords.filter { token in
      !findings.contains { !$0.assertion.isWhole && $0.assertion.span.overlaps(claim.document.tokens[token].span) }
    }
    let missing = Set(words)
    let unmet = open.filter { missing.contains(claim.document.text($0)) }
    guard unmet.count == open.count, !evidencePlaces.isEmpty else { return nil }
    return unmet.first { isVerb($0) }.map { claim.document.text($0) }
  }

  /// Verbs have concepts that are called to-….
  private func isVerb(_ token: Int) -> Bool {
    let senses = claim.document.senses(at: token)
    return senses.contains { !$0.isWeak && claim.document.concepts.name(of: $0.concept).hasPrefix("to-") }
  }

  /// The sentences that the evidence stands in.
  private var evidencePlaces: [(document: Document, tokens: Range<Int>)] {
    findings.flatMap(\.evidence).compactMap { evidence in
      guard let view = views.first(where: { $0.index == evidence.source }) else { return nil }
      return (view.document, view.document.sentenceTokens(around: evidence.span, neighbours: 0))
    }
  }
}
