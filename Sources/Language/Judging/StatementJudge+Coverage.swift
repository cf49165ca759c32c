internal import FactCheckKit

/// How much of a sentence of a claim a sentence of the source bears out.
extension StatementJudge {
  /// Sentences with a word that are looked at for the noun it stands by.
  private static let sentencesLooked = 16
  /// Tokens on either side in which a noun and its adjectives stand.
  private static let reach = 4

  /// The coverage by a sentence, with what the sentences around it add: "he" is named before.
  func coverage(of alignment: SentenceAlignment) -> Double {
    guard !alignment.words.isEmpty else { return 0 }
    let nearby = alignment.missing.count { isMetNearby($0, alignment) }
    let borne = alignment.pairs.reduce(0) { $0 + $1.strength } + 0.75 * Double(nearby)
    let phrases = alignment.words.count - alignment.pairs.count - alignment.missing.count
    return (borne + Double(phrases)) / Double(alignment.words.count)
  }

  /// Whether one of the two sentences before or the one behind has a noun or name that the sentence itself lacks.
  func isMetNearby(_ word: Int, _ alignment: SentenceAlignment) -> Bool {
    guard !isVerb(word), isFirst(word) || !claim.document.tokens[word].flags.contains(.capital) else { return false }
    let matcher = WordMatcher(claim: claim.document, source: source)
    let sentence = alignment.sentence
    let near = max(0, sentence - 2)...min(source.sentences.count - 1, sentence + 1)
    return near.contains { other in
      other != sentence
        && source.sentences[other].contains {
          matcher.strength(word, $0) >= .variant && !isOfficeOfAnother(word, $0, matcher)
        }
    } || isMetWithNoun(word, alignment, matcher)
  }

  /// "The regional health agency" where the sentence has "the agency", and another has the whole: a text names a thing in full once.
  private func isMetWithNoun(_ word: Int, _ alignment: SentenceAlignment, _ matcher: WordMatcher) -> Bool {
    guard let place = alignment.words.firstIndex(of: word) else { return false }
    let beside = alignment.words[max(0, place - 2)...min(alignment.words.count - 1, place + 2)]
    let nouns = alignment.pairs.filter {
      beside.contains($0.claim) && $0.strength >= WordMatcher.Strength.meaning.rawValue && !isVerb($0.claim)
    }
    guard !nouns.isEmpty else { return false }
    let keys = FeatureExtractor(document: claim.document).features(of: word).map(\.key)
    let sentences = Set(keys.flatMap { source.evidence.sentences(with: $0).prefix(StatementJudge.sentencesLooked) })
    return sentences.contains { sentence in
      let tokens = source.sentences[Int(sentence)]
      return tokens.contains { token in
        guard matcher.strength(word, token) >= .variant else { return false }
        let around =
          max(
            tokens.lowerBound, token - StatementJudge.reach)..<min(tokens.upperBound, token + StatementJudge.reach + 1)
        return nouns.contains { noun in around.contains { matcher.strength(noun.claim, $0) >= .meaning } }
      }
    }
  }

  /// "The mayor, Hélène Garnier" says nothing of Karim Belhadj: an office stands beside the name of who holds it.
  private func isOfficeOfAnother(_ word: Int, _ token: Int, _ matcher: WordMatcher) -> Bool {
    guard isPerson(word, claim.document) else { return false }
    let names = claim.document.features.names.flatMap(\.words)
    let beside = source.features.names.filter { name in
      (0...1).contains(name.tokens.lowerBound - token - 1) || (0...1).contains(token - name.tokens.upperBound)
    }
    return !names.isEmpty && !beside.isEmpty
      && !beside.contains { name in
        name.words.contains { there in names.contains { matcher.strength($0, there) >= .variant } }
      }
  }

  /// The name of whom the claim speaks, which the source may give once and then call "he".
  private func isFirst(_ word: Int) -> Bool {
    guard let name = claim.document.features.names.first else { return true }
    return name.words.contains(word)
  }

  func missingVerb(_ alignment: SentenceAlignment) -> Int? { alignment.missing.first { isVerb($0) } }

  func isVerb(_ token: Int) -> Bool { isVerb(token, claim.document) }

  func isVerb(_ token: Int, _ document: Document) -> Bool {
    document.senses(at: token).contains {
      !$0.isWeak && document.concepts.traits(of: $0.concept).contains(.verb)
    }
  }
}
