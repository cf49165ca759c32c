internal import FactCheckKit

/// The sentences of a source that speak of the same as a sentence of a claim.
struct EvidencePassage {
  /// The best sentence first, then those beside it that say more of the claim: a translator may have made two of one.
  let sentences: [Int]
  /// Others that come near the best.
  let near: [Int]
  let ranking: EvidenceRanking

  /// Below this share of the claim's words the best sentence does not speak of the same.
  static let coverageNeeded = 0.15
  /// Sentences scored this near the best may be the evidence too.
  static let nearBest = 0.8
  /// A sentence beside the best belongs to it if it has this share of the claim's words that the best has not.
  static let gainNeeded = 0.1
  static let mostSentences = 4
  /// From this share on the claim tells the passage again.
  static let coverageOfRetelling = 0.4

  /// nil where no sentence speaks of the same.
  init?(claim: AnalysedClaim, for index: Int, in view: SourceView) {
    let source = view.document
    let token = claim.document.mentions[index].tokens.lowerBound
    ranking = view.passages(for: claim, around: token).ranking.questioning(index)
    guard let best = ranking.candidates.first?.sentence,
      ranking.coverage >= EvidencePassage.coverageNeeded || ranking.sharedFigures >= 2
    else {
      return nil
    }
    var sentences = [best]
    var (low, high) = (best, best)
    while sentences.count < EvidencePassage.mostSentences {
      if EvidencePassage.areJoined(high, high + 1, source),
        ranking.gain(of: high + 1, over: sentences) >= EvidencePassage.gainNeeded
      {
        high += 1
        sentences.append(high)
      } else if EvidencePassage.areJoined(low - 1, low, source),
        ranking.gain(of: low - 1, over: sentences) >= EvidencePassage.gainNeeded
      {
        low -= 1
        sentences.append(low)
      } else {
        break
      }
    }
    self.sentences = sentences
    near = ranking.best(within: EvidencePassage.nearBest).filter { !sentences.contains($0) }
  }

  /// Whether two neighbours stand in one paragraph.
  private static func areJoined(_ a: Int, _ b: Int, _ source: Document) -> Bool {
    guard source.sentences.indices.contains(min(a, b)), source.sentences.indices.contains(max(a, b)) else {
      return false
    }
    let (first, second) = (source.sentences[min(a, b)], source.sentences[max(a, b)])
    return first.upperBound == second.lowerBound && !source.tokens[second.lowerBound].flags.contains(.lineStart)
  }

  /// Positions of the mentions in the passage and two sentences on either side of it.
  func neighbourhood(in source: Document) -> Range<Int> {
    guard let low = sentences.min(), let high = sentences.max() else { return 0..<0 }
    let first = source.mentionPositions(in: max(0, low - 2)).lowerBound
    let last = source.mentionPositions(in: min(source.sentences.count - 1, high + 2)).upperBound
    return first..<max(first, last)
  }

  /// Whether another figure here contradicts: the less the words link the two, the more of the claim the passage must cover.
  ///
  /// - Parameter isUndisputed: every sentence that comes near this one gives the rival's figure too, or none.
  func isSure(of rival: FigureCandidate, for wanted: Mention, isUndisputed: () -> Bool) -> Bool {
    guard isSure || ranking.coverage >= 0.3 && isUndisputed() else { return false }
    let isLinked = rival.isLinked && (wanted.thing == nil || rival.mention.thing != nil || wanted.unit != nil)
    if isLinked { return true }
    // In one language another word is another thing more often than not.
    return !rival.sharesLanguage && ranking.coverage >= EvidencePassage.coverageOfRetelling
  }

  /// A contradiction needs a sentence that covers much of the claim, or one that leads.
  var isSure: Bool {
    let margin = ranking.margin(except: sentences)
    if ranking.sharedFigures >= 2, margin >= 0.15 { return true }
    if ranking.contextWords <= 3 {
      return ranking.coverage >= 0.5 && margin >= 0.15 || ranking.coverage >= 0.3 && margin >= 0.5
    }
    return ranking.coverage >= 0.3 && (margin >= 0.05 || ranking.coverage >= 0.5) || margin >= 0.15
  }
}
