internal import FactCheckKit

extension FigureBinding {
  /// Another sentence that says all of the claim that the sentence of a figure says, and more: the figure may be somebody else's.
  struct Stray {
    var sentence: Int
    /// Its figure that stands where the claim's should; nil where none does.
    var rival: FigureCandidate?
  }

  /// Sentences held against that of the figure.
  private static let looked = 4
  /// How much of the claim's words a sentence must say to keep a figure of the sentence before it.
  private static let mostOfWords = 0.66

  /// - Parameters:
  ///   - own: the mention of the source with the claim's value.
  ///   - candidates: what of a sentence can be compared with the claim's figure.
  func stray(
    _ own: Mention, _ ranking: EvidenceRanking, _ candidates: (Int) -> [FigureCandidate]
  ) -> Stray? {
    let home = source.sentence(of: own.tokens.lowerBound)
    var said: Share?
    for place in ranking.candidates.prefix(FigureBinding.looked) where place.sentence != home {
      let found = candidates(place.sentence)
      let rivals = found.filter { mayStand($0) && !isInClaim($0.mention) }
      let mayPrecede =
        wanted.figure != nil && home < place.sentence && !found.contains { $0.outcome.verdict == .supported }
      guard rivals.isEmpty ? mayPrecede : canTell else { continue }
      let here = said ?? share(of: source.sentences[home])
      said = here
      let other = share(of: source.sentences[place.sentence])
      guard here.words.isSubset(of: other.words), here.mentions.isSubset(of: other.mentions) else { continue }
      let more = Share(
        words: other.words.subtracting(here.words), mentions: other.mentions.subtracting(here.mentions))
      if rivals.isEmpty {
        guard here.isEmpty, Double(more.words.count) >= max(2, Double(words.count) * FigureBinding.mostOfWords) else {
          continue
        }
        return Stray(sentence: place.sentence, rival: nil)
      }
      guard tells(more, here, isNext: home == place.sentence + 1) else { continue }
      return Stray(sentence: place.sentence, rival: isMost(other) ? closest(rivals) : nil)
    }
    return nil
  }

  private func mayStand(_ rival: FigureCandidate) -> Bool {
    rival.canBeRival && (rival.isAnchored || rival.isLinked && wanted.unit != nil && wanted.unit == rival.mention.unit)
  }

  /// The rival that most of the claim's words stand with; nil where two with different values are as good.
  private func closest(_ rivals: [FigureCandidate]) -> FigureCandidate? {
    let same = rivals.filter { $0.mention.kind == wanted.kind }
    let scored = (same.isEmpty ? rivals : same).map { rival in
      (rival, share(of: clauses.clause(around: rival.mention.tokens.lowerBound)).count)
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }) else { return nil }
    let isOne = scored.allSatisfy {
      $0.1 < best.1 || $0.0.mention.figure == best.0.mention.figure && $0.0.mention.time == best.0.mention.time
    }
    return isOne ? best.0 : nil
  }

  /// Whether what the other sentence says more is enough. Of whom a sentence speaks, the sentence before it may tell.
  private func tells(_ more: Share, _ said: Share, isNext: Bool) -> Bool {
    if !more.mentions.isEmpty { return true }
    let plain = more.words.filter { !isName($0) }.count
    let names = isNext ? 0 : more.words.count - plain
    return plain + names >= (said.isEmpty ? 1 : 2)
  }

  private func isMost(_ share: Share) -> Bool {
    Double(share.count) >= Double(words.count + others.count) * 0.5
  }
}
