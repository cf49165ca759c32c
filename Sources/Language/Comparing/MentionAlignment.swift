internal import FactCheckKit

/// Pairs the figures and times of a sentence of a claim, one to one, with those of the passage that speaks of the same: equal values first,
/// then by the things counted, the words beside them and their order. What is left over on both sides shows where the two differ.
struct MentionAlignment {
  struct Pair {
    /// Position of the mention in the claim.
    var wanted: Int
    /// Position of the mention in the source.
    var offered: Int
    var candidate: FigureCandidate
    var score: Double
  }

  private let claim: AnalysedClaim
  private let source: Document
  private let roles: RoleAffinity
  private let pairs: [Pair]
  private let wanted: [Int]
  private let offered: [Int]
  /// The equal partner of a mention of the claim.
  private var partners: [Int: Pair] = [:]
  private var taken: Set<Int> = []

  init(claim: AnalysedClaim, sentence: Range<Int>, source: Document, passage: [Int]) {
    self.claim = claim
    self.source = source
    let make = FigureCandidates(claim: claim, source: source)
    wanted = claim.document.mentions.indices.filter { sentence.contains(claim.document.mentions[$0].tokens.lowerBound) }
    offered = passage.flatMap { source.mentionPositions(in: $0) }
    roles = RoleAffinity(claim: claim.document, wanted: wanted, source: source, offered: offered)
    var pairs: [Pair] = []
    for i in wanted {
      for j in offered {
        guard let candidate = make.candidate(source.mentions[j], for: claim.document.mentions[i]) else { continue }
        pairs.append(Pair(wanted: i, offered: j, candidate: candidate, score: 0))
      }
    }
    for k in pairs.indices { pairs[k].score = MentionAlignment.score(pairs[k], roles, claim.document, source) }
    self.pairs = pairs.sorted { ($0.score, $1.wanted, $1.offered) > ($1.score, $0.wanted, $0.offered) }
    for pair in self.pairs where MentionAlignment.isEqual(pair.candidate) {
      guard partners[pair.wanted] == nil, !taken.contains(pair.offered) else { continue }
      partners[pair.wanted] = pair
      taken.insert(pair.offered)
    }
    pairPortions()
  }

  /// "Eight of the ten" is read as one share in some languages and as two numbers in others.
  private mutating func pairPortions() {
    let free = pairsOfNumbers.filter { partners[$0.0] == nil && partners[$0.1] == nil }
    for (a, b) in free {
      guard let x = claim.document.mentions[a].figure?.value, let y = claim.document.mentions[b].figure?.value, y > x,
        let portion = offered.first(where: { isPortion($0, x / y) })
      else { continue }
      for wanted in [a, b] {
        partners[wanted] = Pair(
          wanted: wanted, offered: portion,
          candidate: FigureCandidate(
            mention: source.mentions[portion], outcome: FigureComparison.Outcome(.supported), thing: nil,
            isAnchored: true), score: 0)
      }
      taken.insert(portion)
    }
  }

  private func isPortion(_ position: Int, _ value: Double) -> Bool {
    let mention = source.mentions[position]
    guard !taken.contains(position), let unit = mention.unit, source.units[unit].name == "portion",
      let share = mention.figure?.value
    else { return false }
    return abs(share - value) < 1e-6
  }

  /// Neighbouring numbers without units.
  private var pairsOfNumbers: [(Int, Int)] {
    let numbers = wanted.filter { claim.document.mentions[$0].figure != nil && claim.document.mentions[$0].unit == nil }
    return Array(zip(numbers, numbers.dropFirst()))
  }

  /// Whether a candidate bears the claim's figure out.
  private static func isEqual(_ candidate: FigureCandidate) -> Bool {
    candidate.outcome.verdict == .supported && candidate.thing?.conflict == nil && !candidate.hasOtherEnds
  }

  private static func score(_ pair: Pair, _ roles: RoleAffinity, _ claim: Document, _ source: Document) -> Double {
    let (a, b) = (claim.mentions[pair.wanted], source.mentions[pair.offered])
    var score = roles.affinity(pair.wanted, pair.offered) + roles.nearness(pair.wanted, pair.offered) * 0.6
    switch pair.candidate.thing?.relation {
    case .same(let isWeak): score += isWeak ? 1.5 : 2
    case .narrower, .broader: score += 1
    case .different: score -= 1
    case .unknown, nil: break
    }
    if a.unit != nil, a.unit == b.unit { score += 1 }
    if a.kind == b.kind { score += 0.3 }
    if pair.candidate.isLoose { score -= 1.5 }
    if pair.candidate.outcome.note != nil { score -= 0.5 }
    if let x = a.figure, let y = b.figure, x.low == y.low, x.high == y.high { score += 2 }
    return score
  }

  /// The mention of the passage that bears the claim's out.
  func partner(of wanted: Int) -> FigureCandidate? {
    if let own = partners[wanted] { return own.candidate }
    // A figure that the claim repeats, or gives in a second unit, may stand in the source once.
    return pairs.first { pair in
      pair.wanted == wanted && MentionAlignment.isEqual(pair.candidate)
        && partners.values.contains { $0.offered == pair.offered && isRepeat(wanted, of: $0.wanted) }
    }?.candidate
  }

  private func isRepeat(_ a: Int, of b: Int) -> Bool {
    let (x, y) = (claim.document.mentions[a], claim.document.mentions[b])
    if x.figure != nil, x.figure == y.figure, x.unit == y.unit {
      // Twice the same where the source has another figure left: one of the two is wrong.
      return !pairs.contains { $0.wanted == a && $0.candidate.canBeRival && !taken.contains($0.offered) }
    }
    if x.time != nil, y.time != nil || isYear(y) { return true }
    if y.time != nil, isYear(x) { return true }
    return isTwin(x, of: y)
  }

  /// A bare year belongs to the date before it.
  private func isYear(_ mention: Mention) -> Bool {
    guard mention.kind == .number, mention.unit == nil, let value = mention.figure?.value else { return false }
    return value >= 1000 && value < 2200
  }

  /// "289 km (190 miles)": one quantity said twice.
  private func isTwin(_ other: Mention, of wanted: Mention) -> Bool {
    guard let a = other.unit, let b = wanted.unit, a != b else { return false }
    let gap =
      max(other.tokens.lowerBound, wanted.tokens.lowerBound) - min(other.tokens.upperBound, wanted.tokens.upperBound)
    return source.units[a].dimension == source.units[b].dimension && gap >= 0 && gap <= 2
  }

  /// A mention of the passage that plays the claim's part better than the one with its value, where the claim gives that one's value to
  /// another part: the two were exchanged.
  func exchanged(_ wanted: Int) -> FigureCandidate? {
    guard let own = partners[wanted] else { return nil }
    for other in partners.values.sorted(by: { $0.wanted < $1.wanted }) where other.wanted != wanted {
      guard let crossed = pair(wanted, other.offered), let back = pair(other.wanted, own.offered),
        crossed.candidate.canBeRival, back.candidate.canBeRival
      else { continue }
      let isReversed = (wanted < other.wanted) != (own.offered < other.offered)
      let gain = part(crossed) + part(back) - part(own) - part(other)
      if gain > (isReversed ? 0.15 : 1.5) { return crossed.candidate }
      if isReversed, gain >= 0, isPair(in: claim.document, wanted, other.wanted, within: 2),
        isPair(in: source, own.offered, other.offered, within: 4)
      {
        return crossed.candidate
      }
    }
    return nil
  }

  /// "2&1", "three of four": figures that stand beside each other and so have an order.
  private func isPair(in document: Document, _ a: Int, _ b: Int, within gap: Int) -> Bool {
    let (first, second) = (document.mentions[min(a, b)], document.mentions[max(a, b)])
    return second.tokens.lowerBound - first.tokens.upperBound <= gap
  }

  /// How well the words around the two agree, and what they count where both say it.
  private func part(_ pair: Pair) -> Double {
    let words = roles.affinity(pair.wanted, pair.offered)
    switch pair.candidate.thing?.relation {
    case .same(let isWeak): return words + (isWeak ? 0.3 : 0.5)
    case .different: return words - 0.5
    default: return words
    }
  }

  private func pair(_ wanted: Int, _ offered: Int) -> Pair? {
    pairs.first { $0.wanted == wanted && $0.offered == offered }
  }

  /// The mention of the passage that stands where the claim's should: left over on both sides, of the same kind, with another value.
  func rival(of wanted: Int) -> FigureCandidate? {
    var rivals: [Int: Pair] = [:]
    // What a figure of another kind may stand for is still free.
    var used = taken.subtracting(partners.values.filter(\.candidate.isLoose).map(\.offered))
    for pair in pairs where partners[pair.wanted] == nil {
      if pair.candidate.isTied(to: claim.document.mentions[pair.wanted]), !used.contains(pair.offered) {
        if pair.wanted == wanted { return nil }
        used.insert(pair.offered)
      }
    }
    for pair in pairs where partner(of: pair.wanted) == nil && pair.candidate.canBeRival {
      guard rivals[pair.wanted] == nil else { continue }
      if let first = twin(of: pair.wanted) {
        // The second unit of a quantity may be missing; but it must not disagree with the first.
        guard pair.offered == first.offered else { continue }
      } else if used.contains(pair.offered), !pair.candidate.isPartOfDate {
        continue
      }
      rivals[pair.wanted] = pair
      used.insert(pair.offered)
    }
    return rivals[wanted]?.candidate ?? otherPortion(wanted)
  }

  /// "Eleven of the ten" against "eight of the ten", which is read as one share.
  private func otherPortion(_ wanted: Int) -> FigureCandidate? {
    guard let pair = pairsOfNumbers.first(where: { $0.0 == wanted || $0.1 == wanted }), partners[pair.0] == nil,
      partners[pair.1] == nil, isPair(in: claim.document, pair.0, pair.1, within: 5),
      let portion = offered.first(where: { position in
        let mention = source.mentions[position]
        return !taken.contains(position) && mention.unit.map { source.units[$0].name } == "portion"
          && mention.tokens.count > 2
      })
    else { return nil }
    return FigureCandidate(
      mention: source.mentions[portion], outcome: FigureComparison.Outcome(.contradicted), thing: nil, isAnchored: true)
  }

  /// The pair of the other unit that the claim gives a quantity in.
  private func twin(of wanted: Int) -> Pair? {
    partners.values.first { isTwin(claim.document.mentions[wanted], of: claim.document.mentions[$0.wanted]) }
  }

  /// The mentions of the passage that no mention of the claim accounts for.
  var leftOver: [Mention] { offered.filter { !taken.contains($0) }.map { source.mentions[$0] } }

  /// Those that another value here may contradict and that no other mention of the claim accounts for.
  func rivals(of wanted: Int) -> [FigureCandidate] {
    pairs.filter { $0.wanted == wanted && $0.candidate.canBeRival && !taken.contains($0.offered) }.map(\.candidate)
  }

  /// All that can be compared with a mention of the claim.
  func candidates(of wanted: Int) -> [FigureCandidate] { pairs.filter { $0.wanted == wanted }.map(\.candidate) }
}

extension Document {
  /// Positions of the mentions that begin in a sentence.
  func mentionPositions(in sentence: Int) -> Range<Int> {
    guard sentences.indices.contains(sentence) else { return 0..<0 }
    let tokens = sentences[sentence]
    return firstMention(from: tokens.lowerBound)..<firstMention(from: tokens.upperBound)
  }

  private func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
