internal import FactCheckKit

/// One sentence of a claim.
struct ClaimSentence {
  let tokens: Range<Int>
  /// Its words that carry meaning, outside long quotations.
  let words: [Int]

  init(claim: AnalysedClaim, around token: Int) {
    tokens = claim.document.sentenceRange(around: token)
    words = WordList(claim.document, in: tokens).words
  }
}
