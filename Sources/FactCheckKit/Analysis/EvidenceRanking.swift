/// The sentences of a source, ranked by how much of a sentence of a claim they speak of.
public struct EvidenceRanking: Sendable {
  public struct Candidate: Hashable, Sendable {
    /// Position of the sentence in the source.
    public var sentence: Int
    public var score: Double

    public init(sentence: Int, score: Double) {
      self.sentence = sentence
      self.score = score
    }
  }

  /// What a word or figure of the claim has in common with a sentence.
  public struct Hit: Sendable {
    public enum Part: Hashable, Sendable {
      case word
      /// A figure or time, by its position among the claim's mentions.
      case figure(Int)
      /// That a figure of its kind stands here, whatever its value.
      case kind
    }

    public var part: Part
    /// Counts the words and figures of the claim.
    public var number: Int32
    public var sentence: UInt32
    public var score: Double

    public init(part: Part, number: Int32, sentence: UInt32, score: Double) {
      self.part = part
      self.number = number
      self.sentence = sentence
      self.score = score
    }
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
  private let hits: [Hit]
  private let possible: Double
  private let lengths: [Int]
  private let question: Int?
  private let expected: Int?

  /// How much a figure in question counts: it shall not choose its own evidence. Where the place of the claim helps, nothing.
  private static let shareInQuestion = 0.25

  /// - Parameters:
  ///   - hits: in the order of the claim's words and figures.
  ///   - possible: what all words of the claim could have scored.
  ///   - words: how many words of the claim could be looked for.
  ///   - lengths: tokens of each sentence of the source.
  ///   - expected: the sentence at the claim's place, where both texts tell the same in the same order.
  ///   - question: the claim's figure that is in question.
  public init(
    hits: [Hit], possible: Double, words: Int, lengths: [Int], expected: Int? = nil, question: Int? = nil
  ) {
    var totals = [Double](repeating: 0, count: lengths.count)
    var found: [Int] = []
    let share = expected == nil ? Self.shareInQuestion : 0
    for hit in hits {
      let sentence = Int(hit.sentence)
      if totals[sentence] == 0 { found.append(sentence) }
      totals[sentence] += hit.part == question.map { .figure($0) } ? hit.score * share : hit.score
    }
    // Long sentences share more by chance.
    let ranked = found.map { sentence in
      let nearness = EvidenceRanking.nearness(of: sentence, to: expected, of: lengths.count)
      return Candidate(sentence: sentence, score: totals[sentence] * nearness / (1 + 0.008 * Double(lengths[sentence])))
    }
    candidates = ranked.sorted { ($0.score, $1.sentence) > ($1.score, $0.sentence) }
    var covered = 0.0
    var (sharedWords, sharedFigures) = (0, 0)
    if let best = candidates.first.map({ UInt32($0.sentence) }) {
      for hit in hits where hit.sentence == best {
        switch hit.part {
        case .word:
          covered += hit.score
          sharedWords += 1
        case .figure(let position): if position != question { sharedFigures += 1 }
        case .kind: break
        }
      }
    }
    coverage = possible > 0 ? covered / possible : 0
    self.sharedWords = sharedWords
    self.sharedFigures = sharedFigures
    contextWords = words
    self.hits = hits
    self.possible = possible
    self.lengths = lengths
    self.question = question
    self.expected = expected
  }

  /// 1, and a little more near the place where the sentence is expected: enough to decide between two that are alike.
  private static func nearness(of sentence: Int, to expected: Int?, of count: Int) -> Double {
    guard let expected else { return 1 }
    let reach = max(3, Double(count) * 0.1)
    return 1 + 0.15 * max(0, 1 - Double(abs(sentence - expected)) / reach)
  }

  /// Whether the place of the claim in its text helped to choose.
  public var isOrdered: Bool { expected != nil }

  /// The same where a figure of the claim is in question.
  public func questioning(_ mention: Int) -> EvidenceRanking {
    EvidenceRanking(
      hits: hits, possible: possible, words: contextWords, lengths: lengths, expected: expected, question: mention)
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
  ///
  /// - Parameter passage: sentences that count as one with the best.
  public func margin(except passage: [Int] = []) -> Double {
    guard let first = candidates.first else { return 0 }
    guard let second = candidates.dropFirst().first(where: { !passage.contains($0.sentence) }) else { return 1 }
    return 1 - second.score / first.score
  }

  private func score(_ hit: Hit) -> Double {
    hit.part == question.map { .figure($0) } ? hit.score * Self.shareInQuestion : hit.score
  }

  /// A word is held against itself; of figures one is as good as another, but for the one in question.
  private func isAlike(_ a: Hit, _ b: Hit) -> Bool {
    switch (a.part, b.part) {
    case (.word, .word): a.number == b.number
    case (.kind, .kind): true
    case (.figure(let x), .figure(let y)): (x == question) == (y == question)
    default: false
    }
  }

  /// How much of the claim's words and figures a sentence has that `others` have not, as a share of all words.
  public func gain(of sentence: Int, over others: [Int]) -> Double {
    guard possible > 0 else { return 0 }
    var total = 0.0
    for hit in hits where hit.sentence == UInt32(sentence) {
      var had = 0.0
      for other in hits where others.contains(Int(other.sentence)) && isAlike(hit, other) {
        had = max(had, score(other))
      }
      total += max(0, score(hit) - had)
    }
    return total / possible
  }
}
