/// What of a source speaks of the same as one sentence of a claim: found once, for every checker.
public struct SentencePassages: Sendable {
  public let ranking: EvidenceRanking
  /// The sentences that share most with the claim's, word for word, the best first; long quotations left out.
  public let alignments: [SentenceAlignment]
  /// The same with the words of long quotations.
  public let quotingAlignments: [SentenceAlignment]

  public init(
    ranking: EvidenceRanking, alignments: [SentenceAlignment], quotingAlignments: [SentenceAlignment]
  ) {
    self.ranking = ranking
    self.alignments = alignments
    self.quotingAlignments = quotingAlignments
  }
}
