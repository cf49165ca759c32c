internal import FactCheckKit

extension EvidenceRanking {
  /// Ranks by overlap of names, figures, concepts and cognates, each weighted by how rare it is in the source.
  ///
  /// - Parameters:
  ///   - part: the tokens of the claim's sentence.
  ///   - expected: the sentence of the source where the claim's is expected.
  init(claim document: Document, sentence part: Range<Int>, source: Document, expected: Int? = nil) {
    let extractor = FeatureExtractor(document: document)
    var scorer = Scorer(index: source.evidence)
    var possible = 0.0
    var words = 0
    var isInMention = [Bool](repeating: false, count: part.count)
    let mentions = document.mentions.indices.filter { part.contains(document.mentions[$0].tokens.lowerBound) }
    for i in mentions where document.mentions[i].thing == nil {
      for token in document.mentions[i].tokens where part.contains(token) {
        isInMention[token - part.lowerBound] = true
      }
    }
    for token in part where !isInMention[token - part.lowerBound] {
      let features = extractor.features(of: token)
      guard !features.isEmpty else { continue }
      words += 1
      possible += scorer.add(features, as: .word)
    }
    for i in mentions {
      let features = extractor.features(of: document.mentions[i])
      if !features.isEmpty { _ = scorer.add(features, as: .figure(i)) }
      if let kind = extractor.kind(of: document.mentions[i]) { _ = scorer.add([kind], as: .kind) }
    }
    self.init(
      hits: scorer.hits, possible: possible, words: words, lengths: source.sentences.map(\.count), expected: expected)
  }
}

/// Adds what one word of the claim says for each sentence.
private struct Scorer {
  let index: EvidenceIndex
  var hits: [EvidenceRanking.Hit] = []
  private var number: Int32 = 0
  /// For each sentence, where its last hit stands.
  private var places: [Int32]

  init(index: EvidenceIndex) {
    self.index = index
    places = [Int32](repeating: 0, count: index.sentenceCount)
  }

  /// For each sentence the best of the features counts once; gives back what the word could have scored at most.
  mutating func add(_ features: [FeatureExtractor.Feature], as part: EvidenceRanking.Hit.Part) -> Double {
    let first = hits.count
    number += 1
    var most = 0.0
    for feature in features {
      let sentences = index.sentences(with: feature.key)
      let score = feature.weight * rarity(sentences.count)
      most = max(most, score)
      for sentence in sentences {
        let place = Int(places[Int(sentence)])
        if place >= first, place < hits.count, hits[place].sentence == sentence {
          hits[place].score = max(hits[place].score, score)
        } else {
          places[Int(sentence)] = Int32(hits.count)
          hits.append(EvidenceRanking.Hit(part: part, number: number, sentence: sentence, score: score))
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
