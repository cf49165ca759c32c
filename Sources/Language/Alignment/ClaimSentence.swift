internal import FactCheckKit

/// One sentence of a claim with the sentences of the source that may speak of the same.
struct ClaimSentence {
  let claim: AnalysedClaim
  let tokens: Range<Int>
  let words: WordList
  private let withQuotations: Bool

  init(claim: AnalysedClaim, around token: Int, withQuotations: Bool = false) {
    self.withQuotations = withQuotations
    self.claim = claim
    let document = claim.document
    tokens = document.sentences.isEmpty ? 0..<document.tokens.count : document.sentences[document.sentence(of: token)]
    words = WordList(document, in: tokens, withQuotations: withQuotations)
  }

  /// Sentences that are aligned before the best is chosen.
  private static let looked = 4

  /// The alignments with the sentences that share most, the best first.
  func alignments(in source: Document) -> [SentenceAlignment] {
    let ranking = EvidenceRanking(claim: claim, around: tokens.lowerBound, source: source)
    let matcher = WordMatcher(claim: claim.document, source: source)
    let first = ranking.candidates.first?.score ?? 0
    let found = ranking.candidates.prefix(ClaimSentence.looked).map { candidate in
      let range = source.sentences[candidate.sentence]
      let alignment = SentenceAlignment(
        claim: words, source: WordList(source, in: range, withQuotations: withQuotations), sentence: candidate.sentence,
        matcher: matcher)
      return (alignment, alignment.coverage + 0.3 * candidate.score / first)
    }
    return found.sorted { $0.1 > $1.1 }.map(\.0)
  }
}
