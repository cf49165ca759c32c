internal import FactCheckKit

/// The words of a claim that nothing bears out: outside every assertion, and not met again around the evidence.
struct UncheckedWords {
  private let claim: AnalysedClaim
  /// Tokens outside every assertion, and those of them that are not met again.
  private let open: [Int]
  private let unmet: [Int]
  private let hasEvidence: Bool

  init(claim: AnalysedClaim, findings: [Finding], views: [SourceView]) {
    self.claim = claim
    let document = claim.document
    let open = document.contentWords.filter { token in
      !findings.contains {
        !$0.isIdle && !$0.assertion.isWhole && $0.assertion.span.overlaps(document.tokens[token].span)
      }
    }
    let places = open.isEmpty ? [] : UncheckedWords.places(of: findings, in: views)
    self.open = open
    hasEvidence = !places.isEmpty
    unmet = open.filter { token in
      !document.phrase(around: token).contains { word in
        places.contains { WordLink(from: document, to: $0.document).matches(word, in: $0.tokens) }
      }
    }
  }

  /// In the order of the claim.
  var words: [String] { unmet.map { claim.document.text($0) } }

  /// A word of the claim that says what happens, known to the lexicon, where the evidence has nothing of it nor of any other word of the
  /// claim. Then the figures alone carry it, and that is not enough.
  var missingPredicate: String? {
    guard hasEvidence, let predicate = open.first(where: { isVerb($0) }) else { return nil }
    if unmet.count < open.count {
      let missing = Set(words)
      guard open.allSatisfy({ missing.contains(claim.document.text($0)) }) else { return nil }
    }
    return claim.document.text(predicate)
  }

  private func isVerb(_ token: Int) -> Bool {
    let senses = claim.document.senses(at: token)
    return senses.contains { !$0.isWeak && claim.document.concepts.traits(of: $0.concept).contains(.verb) }
  }

  /// The sentences that the evidence stands in.
  private static func places(of findings: [Finding], in views: [SourceView]) -> [(
    document: Document, tokens: Range<Int>
  )] {
    findings.flatMap(\.evidence).compactMap { evidence in
      guard let view = views.first(where: { $0.index == evidence.source }) else { return nil }
      return (view.document, view.document.sentenceTokens(around: evidence.span, neighbours: 0))
    }
  }
}

extension Document {
  /// The longest phrase of the lexicon that a word stands in, "was killed"; the word alone where it stands in none. One of its words
  /// that is met again stands for all of them.
  fileprivate func phrase(around token: Int) -> Range<Int> {
    (max(0, token - 3)...token).map { $0..<$0 + Int(senses(at: $0).map(\.length).max() ?? 1) }
      .filter { $0.contains(token) }
      .max { $0.count < $1.count } ?? token..<token + 1
  }
}
