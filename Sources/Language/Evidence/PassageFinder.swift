public import FactCheckKit

/// Finds the sentences of a source that speak of the same as the sentences of a claim.
public struct PassageFinder {
  let claim: Document
  let source: Document
  private let order: Claim.Order?

  public init(claim: AnalysedClaim, source: Document) {
    self.claim = claim.document
    self.source = source
    order = claim.claim.order
  }

  /// A translation has about as many sentences as its source; a summary has fewer, and its own order.
  private static let alike = 0.6...1.7

  /// The sentence at the same place of the source, where the two texts are alike in length.
  private var expected: Int? {
    guard let order, order.count > 1, !source.sentences.isEmpty,
      PassageFinder.alike.contains(Double(source.sentences.count) / Double(order.count))
    else { return nil }
    return (source.sentences.count - 1) * order.position / (order.count - 1)
  }

  /// Sentences that are aligned before the best is chosen.
  private static let looked = 4

  /// One for each sentence of the claim.
  public func passages() -> [SentencePassages] { claim.sentences.map { passages(of: $0) } }

  func passages(of sentence: Range<Int>) -> SentencePassages {
    let ranking = EvidenceRanking(claim: claim, sentence: sentence, source: source, expected: expected)
    let plain = alignments(sentence, ranking, withQuotations: false)
    let isQuoting =
      claim.features.quotations.contains { $0.isLong && sentence.contains($0.tokens.lowerBound) }
      || ranking.candidates.prefix(PassageFinder.looked).contains { candidate in
        source.features.quotations.contains {
          $0.isLong && source.sentences[candidate.sentence].contains($0.tokens.lowerBound)
        }
      }
    return SentencePassages(
      ranking: ranking, alignments: plain,
      quotingAlignments: isQuoting ? alignments(sentence, ranking, withQuotations: true) : plain)
  }

  private func alignments(
    _ sentence: Range<Int>, _ ranking: EvidenceRanking, withQuotations: Bool
  ) -> [SentenceAlignment] {
    let words = WordList(claim, in: sentence, withQuotations: withQuotations)
    let matcher = WordMatcher(claim: claim, source: source)
    let first = ranking.candidates.first?.score ?? 0
    let found = ranking.candidates.prefix(PassageFinder.looked).map { candidate in
      let range = source.sentences[candidate.sentence]
      let alignment = SentenceAlignment(
        claim: words, source: WordList(source, in: range, withQuotations: withQuotations), sentence: candidate.sentence,
        matcher: matcher)
      return (alignment, alignment.coverage + 0.3 * candidate.score / first)
    }
    return found.sorted { $0.1 > $1.1 }.map(\.0)
  }
}

extension SourceView {
  /// What speaks of the same as the sentence of the claim that holds a token.
  func passages(for claim: AnalysedClaim, around token: Int) -> SentencePassages {
    let document = claim.document
    let sentence = document.sentences.isEmpty ? 0 : document.sentence(of: token)
    if passages.indices.contains(sentence), passages.count == document.sentences.count { return passages[sentence] }
    return PassageFinder(claim: claim, source: self.document).passages(of: document.sentenceRange(around: token))
  }
}
