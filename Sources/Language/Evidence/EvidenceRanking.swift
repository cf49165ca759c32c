public import FactCheckKit

/// Ranks the sentences of a source by how much of a claim they speak of: overlap of names, figures, concepts and cognates, each weighted by
/// how rare it is in the source.
public struct EvidenceRanking: Sendable {
  public struct Candidate: Hashable, Sendable {
    /// Position of the sentence in the source.
    public var sentence: Int
    public var score: Double
  }

  /// Best first; sentences that share nothing are left out.
  public let candidates: [Candidate]
  /// Share of what the claim says, by weight, that the best sentence has too.
  public let coverage: Double
  /// How many words of the claim could be looked for.
  public let contextWords: Int

  /// - Parameter token: ranks for the sentence of the claim that holds this token; a claim may have several.
  public init(claim: AnalysedClaim, around token: Int, source: Document) {
    let document = claim.document
    let part = document.sentences.isEmpty ? 0..<document.tokens.count : document.sentences[document.sentence(of: token)]
    let extractor = FeatureExtractor(document: document)
    var totals = [Double](repeating: 0, count: source.sentences.count)
    var possible = 0.0
    var words = 0
    let scorer = Scorer(index: source.evidence)
    let mentions = document.mentions.filter { part.contains($0.tokens.lowerBound) }
    let inMentions = mentions.filter { $0.thing == nil }.map(\.tokens)
    for token in part where !inMentions.contains(where: { $0.contains(token) }) {
      let features = extractor.features(of: token)
      guard !features.isEmpty else { continue }
      words += 1
      possible += scorer.add(features, to: &totals)
    }
    for mention in mentions {
      let features = extractor.features(of: mention)
      if !features.isEmpty { possible += scorer.add(features, to: &totals) }
    }
    // Long sentences share more by chance.
    let ranked = totals.indices.filter { totals[$0] > 0 }.map { i in
      Candidate(sentence: i, score: totals[i] / (1 + 0.008 * Double(source.sentences[i].count)))
    }
    candidates = ranked.sorted { ($0.score, $1.sentence) > ($1.score, $0.sentence) }
    coverage = candidates.first.map { possible > 0 ? totals[$0.sentence] / possible : 0 } ?? 0
    contextWords = words
  }

  /// The sentences that may be the evidence: the best and those close behind it.
  public func best(within share: Double) -> [Int] {
    guard let first = candidates.first else { return [] }
    return candidates.prefix { $0.score >= first.score * share }.map(\.sentence)
  }

  /// The score of a sentence, as a share of the best.
  public func share(of sentence: Int) -> Double {
    guard let first = candidates.first, let own = candidates.first(where: { $0.sentence == sentence }) else { return 0 }
    return own.score / first.score
  }

  /// How far the second sentence lies behind the first: 0 as good, 1 shares nothing.
  public var margin: Double {
    guard let first = candidates.first else { return 0 }
    guard candidates.count > 1 else { return 1 }
    return 1 - candidates[1].score / first.score
  }
}

/// Adds what one word of the claim says for each sentence.
private struct Scorer {
  let index: EvidenceIndex

  /// For each sentence the best of the features counts once; gives back what the word could have scored at most.
  func add(_ features: [FeatureExtractor.Feature], to totals: inout [Double]) -> Double {
    var best: [UInt32: Double] = [:]
    var most = 0.0
    for feature in features {
      let sentences = index.sentences(with: feature.key)
      let rarity = idf(sentences.count)
      most = max(most, feature.weight * rarity)
      for sentence in sentences { best[sentence] = max(best[sentence] ?? 0, feature.weight * rarity) }
    }
    for (sentence, score) in best { totals[Int(sentence)] += score }
    return most
  }

  /// Inverse document frequency over the sentences of the source, smoothed so that a source of one sentence has rare words too. A word
  /// that the source lacks is as rare as one that it has once.
  private func idf(_ count: Int) -> Double {
    Logarithm.natural((Double(index.sentenceCount) + 20) / (Double(max(1, count)) + 0.5))
  }
}

/// The natural logarithm, without the C library.
enum Logarithm {
  /// By the series of the inverse hyperbolic tangent, after the exponent is taken out; exact to about 1e-9 for what is ranked with it.
  static func natural(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    let y = (value.significand - 1) / (value.significand + 1)
    let square = y * y
    var term = y
    var sum = 0.0
    for k in 0..<12 {
      sum += term / Double(2 * k + 1)
      term *= square
    }
    return 2 * sum + Double(value.exponent) * 0.693147180559945309
  }
}
