internal import FactCheckKit

/// How much the words around a figure of the claim and around one of the source have in common: which figure plays which part.
struct RoleAffinity {
  let claim: Document
  let source: Document

  /// Words looked at on either side.
  private static let reach = 4

  func affinity(_ a: Mention, _ b: Mention) -> Double {
    let right = surroundings(of: b, in: source).flatMap { item in
      FeatureExtractor(document: source).features(of: item.token).map { ($0.key, item.nearness) }
    }
    guard !right.isEmpty else { return 0 }
    var total = 0.0
    for item in surroundings(of: a, in: claim) {
      var best = 0.0
      for feature in FeatureExtractor(document: claim).features(of: item.token) {
        for (key, nearness) in right where key == feature.key {
          best = max(best, feature.weight * nearness * item.nearness)
        }
      }
      total += best
    }
    return total
  }

  /// How near the two stand to the same place in their sentences: 1 at the same, 0 at opposite ends.
  func nearness(_ a: Mention, _ b: Mention) -> Double {
    1 - abs(position(of: a, in: claim) - position(of: b, in: source))
  }

  private func position(of mention: Mention, in document: Document) -> Double {
    let sentence = document.sentenceRange(around: mention.tokens.lowerBound)
    guard !sentence.isEmpty else { return 0 }
    return Double(mention.tokens.lowerBound - sentence.lowerBound) / Double(sentence.count)
  }

  /// The content words near a mention within its sentence, nearer ones counting more; the thing counted counts most.
  private func surroundings(of mention: Mention, in document: Document) -> [(token: Int, nearness: Double)] {
    guard !document.sentences.isEmpty else { return [] }
    let sentence = document.sentences[document.sentence(of: mention.tokens.lowerBound)]
    var words: [(token: Int, nearness: Double)] = []
    if let thing = mention.thing { for token in thing.tokens { words.append((token, 1.5)) } }
    for (step, tokens) in [
      (1, Array(mention.tokens.upperBound..<max(mention.tokens.upperBound, sentence.upperBound))),
      (
        -1,
        sentence.lowerBound < mention.tokens.lowerBound
          ? Array((sentence.lowerBound..<mention.tokens.lowerBound).reversed()) : []
      ),
    ] {
      var seen = 0
      for token in tokens where document.tokens[token].kind == .word {
        seen += 1
        guard seen <= RoleAffinity.reach else { break }
        words.append((token, (step > 0 ? 1 : 0.9) / Double(seen).squareRoot()))
      }
    }
    return words
  }
}
