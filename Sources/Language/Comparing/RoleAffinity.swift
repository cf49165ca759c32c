internal import FactCheckKit

/// How much the words around a figure of the claim and around one of the source have in common: which figure plays which part.
struct RoleAffinity {
  private let claim: [Int: Surroundings]
  private let source: [Int: Surroundings]

  /// What stands around a mention, made once however many others it is held against.
  private struct Surroundings {
    /// 0 at the beginning of its sentence, 1 at the end.
    var position: Double
    var words: [Word]
  }

  private struct Word {
    var features: [FeatureExtractor.Feature]
    /// Nearer words count more; the thing counted counts most.
    var nearness: Double
  }

  /// Words looked at on either side.
  private static let reach = 4

  /// - Parameters:
  ///   - wanted: positions of the claim's mentions.
  ///   - offered: positions of the source's.
  init(claim: Document, wanted: [Int], source: Document, offered: [Int]) {
    self.claim = RoleAffinity.surroundings(wanted, in: claim)
    self.source = RoleAffinity.surroundings(offered, in: source)
  }

  /// - Parameters:
  ///   - a: position of a mention of the claim.
  ///   - b: of one of the source.
  func affinity(_ a: Int, _ b: Int) -> Double {
    guard let left = claim[a], let right = source[b] else { return 0 }
    var total = 0.0
    for word in left.words {
      var best = 0.0
      for other in right.words {
        for feature in word.features where other.features.contains(where: { $0.key == feature.key }) {
          best = max(best, feature.weight * other.nearness * word.nearness)
        }
      }
      total += best
    }
    return total
  }

  /// How near the two stand to the same place in their sentences: 1 at the same, 0 at opposite ends.
  func nearness(_ a: Int, _ b: Int) -> Double {
    guard let left = claim[a], let right = source[b] else { return 0 }
    return 1 - abs(left.position - right.position)
  }

  private static func surroundings(_ positions: [Int], in document: Document) -> [Int: Surroundings] {
    let extractor = FeatureExtractor(document: document)
    var result: [Int: Surroundings] = [:]
    for position in positions {
      let mention = document.mentions[position]
      let sentence = document.sentenceRange(around: mention.tokens.lowerBound)
      let place = Double(mention.tokens.lowerBound - sentence.lowerBound) / Double(max(1, sentence.count))
      let words = tokens(around: mention, sentence, document)
        .map { Word(features: extractor.features(of: $0.token), nearness: $0.nearness) }
      result[position] = Surroundings(position: place, words: words.filter { !$0.features.isEmpty })
    }
    return result
  }

  /// The words near a mention within its sentence.
  private static func tokens(
    around mention: Mention, _ sentence: Range<Int>, _ document: Document
  ) -> [(token: Int, nearness: Double)] {
    var words: [(token: Int, nearness: Double)] = []
    if let thing = mention.thing { for token in thing.tokens { words.append((token, 1.5)) } }
    var seen = 0
    for token in mention.tokens.upperBound..<max(mention.tokens.upperBound, sentence.upperBound)
    where document.tokens[token].kind == .word {
      seen += 1
      guard seen <= reach else { break }
      words.append((token, 1 / Double(seen).squareRoot()))
    }
    seen = 0
    for token in (min(sentence.lowerBound, mention.tokens.lowerBound)..<mention.tokens.lowerBound).reversed()
    where document.tokens[token].kind == .word {
      seen += 1
      guard seen <= reach else { break }
      words.append((token, 0.9 / Double(seen).squareRoot()))
    }
    return words
  }
}
