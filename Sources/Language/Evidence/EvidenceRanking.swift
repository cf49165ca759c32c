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
  /// Share of the claim's words, by weight, that the best sentence has too. Figures do not count: they may be what is wrong.
  public let coverage: Double
  /// How many words of the claim could be looked for.
  public let contextWords: Int
  /// How many words of the claim the best sentence has.
  public let sharedWords: Int
  /// How many figures of the claim, but for the one in question, the best sentence has.
  public let sharedFigures: Int
  /// What each word of the claim has in common with each sentence.
  private let hits: [Hit]
  private let possible: Double

  private struct Hit {
    var word: Int32
    var sentence: UInt32
    var score: Double
    var isFigure: Bool
  }

  /// - Parameters:
  ///   - token: ranks for the sentence of the claim that holds this token; a claim may have several.
  ///   - except: the claim's figure that is in question, which shall not choose its own evidence.
  public init(claim: AnalysedClaim, around token: Int, except: Mention? = nil, source: Document) {
    let document = claim.document
    let part = document.sentenceRange(around: token)
    let extractor = FeatureExtractor(document: document)
    var scorer = Scorer(index: source.evidence)
    var possible = 0.0
    var words = 0
    let mentions = document.mentions.filter { part.contains($0.tokens.lowerBound) }
    let inMentions = mentions.filter { $0.thing == nil }.map(\.tokens)
    for token in part where !inMentions.contains(where: { $0.contains(token) }) {
      let features = extractor.features(of: token)
      guard !features.isEmpty else { continue }
      words += 1
      possible += scorer.add(features, word: words)
    }
    for mention in mentions {
      let features = extractor.features(of: mention)
      let share = mention.span == except?.span ? 0.25 : 1
      if !features.isEmpty { _ = scorer.add(features, word: share < 1 ? -3 : -1, share: share) }
      if let kind = extractor.kind(of: mention) { _ = scorer.add([kind], word: -2) }
    }
    hits = scorer.hits.map { Hit(word: $0.word, sentence: $0.sentence, score: $0.score, isFigure: $0.word < 0) }
    var totals = [Double](repeating: 0, count: source.sentences.count)
    for hit in hits { totals[Int(hit.sentence)] += hit.score }
    // Long sentences share more by chance.
    let ranked = totals.indices.filter { totals[$0] > 0 }.map { i in
      Candidate(sentence: i, score: totals[i] / (1 + 0.008 * Double(source.sentences[i].count)))
    }
    candidates = ranked.sorted { ($0.score, $1.sentence) > ($1.score, $0.sentence) }
    let best = candidates.first.map { UInt32($0.sentence) }
    let shared = hits.filter { !$0.isFigure && $0.sentence == best }
    coverage = possible > 0 ? shared.reduce(0) { $0 + $1.score } / possible : 0
    sharedWords = shared.count
    sharedFigures = hits.count { $0.word == -1 && $0.sentence == best }
    contextWords = words
    self.possible = possible
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
  public var margin: Double { margin(except: []) }

  /// The same, where some sentences count as one with the best.
  func margin(except passage: [Int]) -> Double {
    guard let first = candidates.first else { return 0 }
    guard let second = candidates.dropFirst().first(where: { !passage.contains($0.sentence) }) else { return 1 }
    return 1 - second.score / first.score
  }

  /// How much of the claim's words and figures a sentence has that `others` have not, as a share of all words.
  func gain(of sentence: Int, over others: [Int]) -> Double {
    guard possible > 0 else { return 0 }
    let known = hits.filter { others.contains(Int($0.sentence)) }
    return hits.filter { $0.sentence == UInt32(sentence) }.reduce(0) { total, hit in
      let had = known.filter { $0.word == hit.word }.map(\.score).max() ?? 0
      return total + max(0, hit.score - had)
    } / possible
  }
}

/// Adds what one word of the claim says for each sentence.
private struct Scorer {
  let index: EvidenceIndex
  var hits: [(word: Int32, sentence: UInt32, score: Double)] = []

  init(index: EvidenceIndex) { self.index = index }

  /// For each sentence the best of the features counts once; gives back what the word could have scored at most.
  mutating func add(_ features: [FeatureExtractor.Feature], word: Int, share: Double = 1) -> Double {
    let first = hits.count
    var most = 0.0
    for feature in features {
      let sentences = index.sentences(with: feature.key)
      let score = feature.weight * share * rarity(sentences.count)
      most = max(most, score)
      for sentence in sentences {
        if let known = hits[first...].firstIndex(where: { $0.sentence == sentence }) {
          hits[known].score = max(hits[known].score, score)
        } else {
          hits.append((Int32(word), sentence, score))
        }
      }
    }
    return most
  }

  /// Inverse document frequency over the sentences of the source, smoothed so that a source of one sentence has rare words too. A word
  /// that the source lacks is as rare as one that it has once.
  private func rarity(_ count: Int) -> Double {
    Logarithm.natural((Double(index.sentenceCount) + 20) / (Double(max(1, count)) + 0.5))
  }
}

extension Document {
  /// The tokens of the sentence that holds a token.
  func sentenceRange(around token: Int) -> Range<Int> {
    sentences.isEmpty ? 0..<tokens.count : sentences[sentence(of: token)]
  }
}
