public import FactCheckKit

/// Judges figures of a claim that stand nowhere in the source but follow from its figures.
public struct ArithmeticJudge {
  let checker: String
  let claim: AnalysedClaim
  let view: SourceView

  public init(checker: String, claim: AnalysedClaim, source: SourceView) {
    self.checker = checker
    self.claim = claim
    view = source
  }

  private var source: Document { view.document }

  private static let kinds: Set<Mention.Kind> = [.count, .number, .percent, .money, .measure, .duration, .age]
  /// Share of the claim's words that its sentence of the source must have.
  private static let coverageNeeded = 0.2
  /// A text with no more figures than this is there to be reckoned with.
  private static let problemFigures = 4
  /// Below this a whole number comes about by chance.
  private static let chance = 10.0
  /// The same for figures with a unit.
  private static let chanceWithUnit = 5.0
  private static let sentencesLooked = 4
  /// Smaller numbers without a unit may be anything.
  private static let leastBare = 1000.0

  public static func assertions(in claim: AnalysedClaim) -> [Assertion] {
    let document = claim.document
    let compared = document.sentences.filter { claim.hasContext && ComparedFigures.isComparison($0, of: document) }
      .map { tokens in
        let span = document.tokens[tokens.lowerBound].span.union(document.tokens[tokens.upperBound - 1].span)
        return Assertion(span: span, text: document.text(span), isWhole: true)
      }
    return compared
      + document.mentions.indices.compactMap { i in
        let mention = claim.document.mentions[i]
        guard kinds.contains(mention.kind), mention.figure != nil, saysMore(claim.document, mention) else { return nil }
        return Assertion(span: mention.span, text: claim.document.text(mention.span), mention: i)
      }
  }

  /// A figure alone is no statement that anything could follow for.
  private static func saysMore(_ document: Document, _ mention: Mention) -> Bool {
    document.tokens.indices.contains { i in
      document.tokens[i].kind == .word && !mention.tokens.contains(i) && !(mention.thing?.tokens.contains(i) ?? false)
    }
  }

  public func judge(_ assertion: Assertion) -> Finding {
    var aside = Finding(
      checker: checker, verdict: .unverified, assertion: assertion, reason: "it follows from no figures of the source")
    aside.isAside = true
    guard let index = assertion.mention, claim.document.mentions.indices.contains(index) else {
      return compared(assertion) ?? aside
    }
    let mention = claim.document.mentions[index]
    guard let target = target(mention) else { return aside }
    if let finding = named(assertion, mention) { return finding }
    let ranking = view.passages(for: claim, around: mention.tokens.lowerBound).ranking
    let all = operands(in: Array(source.sentences.indices.prefix(8)))
    let isProblem =
      source.sentences.count <= 3 && all.count <= ArithmeticJudge.problemFigures
      && claim.document.source.language == source.source.language
    guard isProblem || ranking.coverage >= ArithmeticJudge.coverageNeeded, isProblem || !isByChance(target, mention)
    else {
      return aside
    }
    let sentences = sentences(ranking)
    let operands = isProblem ? all : operands(in: sentences)
    guard operands.count >= 1, operands.count <= 24, let wanted = wanted(mention) else { return aside }
    let usable = operands.compactMap { operand -> Operand? in
      var operand = operand
      operand.isOfSameThing = operand.mention.thing == nil || mention.thing == nil || isSame(mention, operand.mention)
      return isProblem || operand.kind == Operand.share || isAlike(mention, operand.mention) ? operand : nil
    }
    // What the source says outright need not be reckoned.
    guard !usable.contains(where: { $0.kind == target.kind && $0.value == target.value }) else { return aside }
    let derivation = Derivation(
      target: target, wanted: wanted, operands: usable, units: source.units, isProblem: isProblem)
    guard let result = derivation.find() else { return exceeded(assertion, mention, target, usable) ?? aside }
    var finding = Finding(
      checker: checker, verdict: .supported, assertion: assertion,
      reason: "\(result.text) = \(FigureText.text(mention, units: source.units))",
      notes: result.isApproximate ? ["reckoned from approximate figures"] : [],
      evidence: result.operands.map { Evidence(source: view.index, span: $0.mention.span) })
    finding.isDerived = true
    finding.isFaint = !isProblem
    return finding
  }

  /// "Turnout was higher than at the last election."
  private func compared(_ assertion: Assertion) -> Finding? {
    let document = claim.document
    guard let token = document.tokens.firstIndex(where: { Int($0.start) == assertion.span.start }) else { return nil }
    let figures = ComparedFigures(claim: document, source: source, part: document.sentenceRange(around: token))
    let sentences = view.passages(for: claim, around: token).ranking.candidates
      .prefix(ArithmeticJudge.sentencesLooked).map(\.sentence)
    guard let result = figures.result(in: sentences) else { return nil }
    let (a, b) = (
      FigureText.text(result.first, units: source.units), FigureText.text(result.second, units: source.units)
    )
    return Finding(
      checker: checker, verdict: result.isTrue ? .supported : .contradicted, assertion: assertion,
      reason: "\(a) against \(b)",
      evidence: [result.first, result.second].map { Evidence(source: view.index, span: $0.span) })
  }

  /// "The CDA and the VVD together hold eleven seats": settled by what the source gives for each.
  private func named(_ assertion: Assertion, _ mention: Mention) -> Finding? {
    guard let figure = mention.figure,
      let parts = NamedSum(claim: claim.document, source: source).parts(of: mention)
    else { return nil }
    let sum = Interval(parts.reduce(0) { $0 + $1.value })
    let outcome = FigureComparison().compare(claim: figure, source: sum)
    guard outcome.verdict != .unverified else { return nil }
    let terms = parts.map { FigureText.number($0.value) }.joined(separator: " + ")
    var finding = Finding(
      checker: checker, verdict: outcome.verdict, assertion: assertion,
      reason: "\(terms) = \(FigureText.number(sum.low ?? 0))", notes: outcome.note.map { [$0] } ?? [],
      evidence: parts.map { Evidence(source: view.index, span: $0.mention.span) })
    finding.isDerived = true
    return finding
  }

  /// The claim's figure; a bound stands for its end.
  private func target(_ mention: Mention) -> Operand? {
    var mention = mention
    if let figure = mention.figure, !figure.isClosed, let bound = figure.low ?? figure.high {
      mention.figure = Interval(bound, grain: figure.grain)
    }
    return Operand(mention, units: claim.document.units, sentence: 0)
  }

  private func wanted(_ mention: Mention) -> Interval? {
    guard let figure = mention.figure else { return nil }
    guard let unit = mention.unit.map({ claim.document.units[$0] }), unit.dimension != "money" else { return figure }
    return figure.scaled(
      by: Operand.factor(of: unit, claim.document.units) / (unit.dimension == Operand.share ? 100 : 1))
  }

  private func isByChance(_ target: Operand, _ mention: Mention) -> Bool {
    guard let value = mention.figure?.low ?? mention.figure?.high, value == value.rounded() else { return false }
    if target.kind == Operand.share { return false }
    return value < (target.kind == Operand.counted ? ArithmeticJudge.chance : ArithmeticJudge.chanceWithUnit)
  }

  private func sentences(_ ranking: EvidenceRanking) -> [Int] {
    if source.sentences.count <= ArithmeticJudge.sentencesLooked { return Array(source.sentences.indices) }
    return ranking.candidates.prefix(ArithmeticJudge.sentencesLooked).map(\.sentence).sorted()
  }

  private func operands(in sentences: [Int]) -> [Operand] {
    let wanted = Set(sentences)
    return source.mentions.flatMap { mention -> [Operand] in
      guard ArithmeticJudge.kinds.contains(mention.kind) else { return [] }
      let sentence = source.sentence(of: mention.tokens.lowerBound)
      guard wanted.contains(sentence) else { return [] }
      return Operand.all(withUnit(mention, sentence), units: source.units, sentence: sentence)
    }
  }

  /// "17.5 million euros, two million more than planned", "2,800 m² against 1,900", "from 500 to 600 euros": a bare number has the unit of
  /// the one beside it.
  private func withUnit(_ mention: Mention, _ sentence: Int) -> Mention {
    guard mention.unit == nil, mention.thing == nil, mention.kind == .number || mention.kind == .count else {
      return mention
    }
    let beside = source.mentions[source.mentionPositions(in: sentence)]
    let isStart = source.features.starts.contains(Int32(mention.tokens.lowerBound))
    guard isStart || mention.figure?.low ?? 0 >= ArithmeticJudge.leastBare,
      let other = isStart
        ? beside.first(where: { $0.tokens.lowerBound >= mention.tokens.upperBound })
        : beside.last(where: { $0.tokens.upperBound <= mention.tokens.lowerBound }),
      let unit = other.unit, other.kind == .money || other.kind == .measure
    else { return mention }
    var copy = mention
    copy.unit = unit
    copy.kind = other.kind
    return copy
  }

  /// "In all 50", where the source has 35 and 12 of the same: more than the two together.
  private func exceeded(_ assertion: Assertion, _ mention: Mention, _ target: Operand, _ usable: [Operand]) -> Finding?
  {
    let sentence = ClaimSentence(claim: claim, around: mention.tokens.lowerBound).tokens
    guard mention.figure?.isExact ?? false, target.kind != Operand.share,
      claim.document.features.marks(in: sentence).contains(where: { $0.kind == .total })
    else { return nil }
    let parts = usable.filter { $0.kind == target.kind && isSame(mention, $0.mention) }
    guard (2...4).contains(parts.count), Set(parts.map(\.sentence)).count == 1,
      parts.allSatisfy({ $0.mention.figure?.isExact ?? false })
    else { return nil }
    let sum = parts.reduce(0) { $0 + $1.value }
    guard target.value > sum else { return nil }
    let terms = parts.map { FigureText.text($0.mention, units: source.units) }.joined(separator: " + ")
    return Finding(
      checker: checker, verdict: .contradicted, assertion: assertion,
      reason: "\(terms) is less than \(FigureText.text(mention, units: source.units))",
      evidence: parts.map { Evidence(source: view.index, span: $0.mention.span) })
  }

  private func isSame(_ wanted: Mention, _ mention: Mention) -> Bool {
    if wanted.unit != nil { return true }
    guard
      case .same = ThingComparison(claim: claim.document, source: source).compare(wanted.thing, mention.thing).relation
    else { return false }
    return true
  }

  /// Not of a thing that is known to be another.
  private func isAlike(_ wanted: Mention, _ mention: Mention) -> Bool {
    guard wanted.thing != nil, mention.thing != nil else { return true }
    let relation = ThingComparison(claim: claim.document, source: source).compare(wanted.thing, mention.thing)
    return relation.relation != .different && relation.conflict == nil
  }
}
