internal import FactCheckKit

/// A figure or time of the source, seen in the light of the claim's.
struct FigureCandidate {
  var mention: Mention
  var outcome: FigureComparison.Outcome
  var thing: ThingComparison.Result?
  /// Speaks of the same thing, so that another value contradicts.
  var isAnchored: Bool
  /// Equal values may mean the same, other values say nothing: one of the two figures has a unit and the other none.
  var isLoose = false
  /// The two are of such different size in different units that one does not stand for the other: five hours and 37 seconds.
  var isFarApart = false
  /// A day of the claim beside its month, against a date of the source that the month has found already.
  var isPartOfDate = false
  /// Claim and source are in one language, where another word is another thing more often than not.
  var sharesLanguage = false
  /// The claim's figure or the source's names no exact bounds.
  var isVague = false

  var verdict: Verdict {
    if outcome.verdict == .supported { return thing.map { $0.canSupport } ?? true ? .supported : .unverified }
    if outcome.verdict == .contradicted { return isAnchored ? .contradicted : .unverified }
    return .unverified
  }

  /// An ordinal against a number, or a whole number against one with decimals where nothing says what they count.
  var isOtherKind = false
  /// Both name bounds of one kind, and not the same.
  var hasOtherEnds = false

  /// Whether the words say that the two count different things.
  var isOfOtherThing: Bool { thing.map { $0.relation == .different || $0.conflict != nil } ?? false }

  /// Whether another value here may contradict: not a figure of something narrower or wider, and not a bare "one".
  var canBeRival: Bool {
    guard outcome.verdict == .contradicted || hasOtherEnds, !isLoose, thing?.conflict == nil, !isFarApart else {
      return false
    }
    if mention.unit == nil, mention.figure?.value == 1, !isOfSameThing { return false }
    if isOtherKind { return false }
    return !isVague || isOfSameThing
  }

  /// Whether the words say that both count the same thing, or neither says what it counts.
  var isLinked: Bool {
    guard let thing else { return true }
    switch thing.relation {
    case .different, .narrower, .broader: return false
    case .unknown: return thing.conflict == nil && (!sharesLanguage || thing.path.isEmpty)
    case .same: return thing.conflict == nil
    }
  }

  /// Neither borne out nor contradicted, but plainly the figure that the claim means: "30" and "at least 30".
  func isTied(to wanted: Mention) -> Bool {
    guard outcome.verdict == .unverified, !isLoose, !isOfOtherThing, !hasOtherEnds else { return false }
    if outcome.note == FigureComparison.morePrecise, mention.figure?.approximate ?? false { return true }
    guard let a = wanted.figure, let b = mention.figure, wanted.unit == mention.unit else {
      return wanted.time != nil && outcome.note == TimeComparison.lessPrecise
    }
    return [a.low, a.high].contains { end in end != nil && (end == b.low || end == b.high) }
  }

  var isOfSameThing: Bool {
    guard let thing, thing.conflict == nil, case .same = thing.relation else { return false }
    return true
  }
}

/// Makes candidates of the mentions of a source.
struct FigureCandidates {
  let claim: AnalysedClaim
  let source: Document
  /// Whether the sentences of the two speak of the same.
  var isInContext = true

  /// nil where the two cannot be compared.
  func candidate(_ mention: Mention, for wanted: Mention) -> FigureCandidate? {
    if wanted.time != nil || mention.time != nil { return timed(mention, for: wanted) }
    guard FigureCandidates.areComparable(wanted.kind, mention.kind) else { return nil }
    let conversion = UnitConversion(
      source.units, isOneLanguage: claim.document.source.language == source.source.language)
    var pair = conversion.align(wanted, mention)
    let isLoose = pair == nil
    if pair == nil { pair = conversion.alignLoosely(wanted, mention) }
    guard var pair else { return nil }
    if let a = wanted.rate, let b = mention.rate, a != b {
      pair.claim = pair.claim.scaled(by: 1 / a.days)
      pair.source = pair.source.scaled(by: 1 / b.days)
      pair.isConverted = true
    }
    var comparison = FigureComparison(
      strict: claim.claim.strict, tolerance: claim.claim.tolerance, isConverted: pair.isConverted)
    if isInContext { comparison.approximateReach = FigureComparison.reachInContext }
    var found = FigureCandidate(
      mention: mention, outcome: comparison.compare(claim: pair.claim, source: pair.source), thing: nil,
      isAnchored: wanted.unit != nil && !isLoose, isLoose: isLoose && !isAge(wanted, mention))
    found.isFarApart = wanted.unit != mention.unit && wanted.kind != .money && isFar(pair.claim, pair.source)
    found.sharesLanguage = claim.document.source.language == source.source.language
    found.hasOtherEnds = !found.sharesLanguage && comparison.namesOtherEnds(pair.claim, pair.source)
    found.isOtherKind = isOther(wanted, mention)
    found.isVague = pair.claim.vague || pair.source.vague
    guard wanted.thing != nil, !isLoose else { return found }
    let comparer = ThingComparison(claim: claim.document, source: source)
    var thing = comparer.compare(wanted.thing, mention.thing)
    if let elided = elidedThing(of: mention) {
      let other = comparer.compare(wanted.thing, elided)
      if other.canSupport { thing = other }
    }
    // What is weighed need not be said.
    if wanted.kind == .measure, thing.conflict == nil, thing.relation == .unknown { return found }
    found.thing = thing
    found.isAnchored = thing.canContradict
    return found
  }

  /// "61,000 passengers, and in 2019 there were 148,000": a bare number counts what the figure before it counts.
  private func elidedThing(of mention: Mention) -> Thing? {
    guard isInContext, mention.kind == .number, mention.figure?.low ?? 0 >= FigureCandidates.leastElided else {
      return nil
    }
    let sentence = source.sentence(of: mention.tokens.lowerBound)
    return source.mentions[source.mentionPositions(in: sentence)]
      .last { $0.tokens.upperBound <= mention.tokens.lowerBound && $0.kind == .count && $0.thing != nil }?.thing
  }

  /// Smaller numbers stand for too many other things.
  private static let leastElided = 20.0

  private func isOther(_ a: Mention, _ b: Mention) -> Bool {
    if (a.kind == .ordinal) != (b.kind == .ordinal) { return true }
    guard a.unit == nil, b.unit == nil, a.thing == nil, let x = a.figure?.low, let y = b.figure?.low
    else { return false }
    return x >= 10 && x == x.rounded() && y != y.rounded()
  }

  private func isFar(_ a: Interval, _ b: Interval) -> Bool {
    guard let x = a.low ?? a.high, let y = b.low ?? b.high, min(x, y) > 0 else { return false }
    return max(x, y) / min(x, y) > 50
  }

  private static let countable: Set<Mention.Kind> = [.percent, .number, .count, .age, .ordinal]

  /// "One in five" and "20 %" say the same; the unit decides whether they can be compared.
  static func areComparable(_ claim: Mention.Kind, _ source: Mention.Kind) -> Bool {
    if claim == source { return true }
    if countable.contains(claim), countable.contains(source) { return true }
    switch (claim, source) {
    case (.age, .duration), (.duration, .age), (.money, .measure), (.measure, .money): return true
    case (.number, .money), (.number, .measure), (.number, .duration), (.money, .number), (.measure, .number):
      return true
    default: return false
    }
  }
}

extension FigureCandidates {
  /// "Simpson, 20," is an age without its unit.
  private func isAge(_ wanted: Mention, _ mention: Mention) -> Bool {
    guard wanted.kind == .number, wanted.thing == nil, let unit = mention.unit else { return false }
    return (mention.kind == .age || mention.kind == .duration && source.units[unit].name == "year")
      && isInApposition(wanted)
  }

  /// Whether the number stands between commas behind a name.
  private func isInApposition(_ mention: Mention) -> Bool {
    let tokens = claim.document.tokens
    var i = mention.tokens.lowerBound
    if i >= 3, tokens[i - 1].hash != 0x2C { i -= 1 }  // "Rose, also 31,"
    guard i >= 2, tokens[i - 1].hash == 0x2C, tokens[i - 2].kind == .word else { return false }
    let next = mention.tokens.upperBound
    return next >= tokens.count || tokens[next].kind == .sign
  }

  private func timed(_ mention: Mention, for wanted: Mention) -> FigureCandidate? {
    if let a = wanted.time, let b = mention.time {
      return TimeComparison().compare(claim: a, source: b).map {
        FigureCandidate(mention: mention, outcome: $0, thing: nil, isAnchored: true)
      }
    }
    if isInContext, let outcome = distance(mention, wanted) {
      return FigureCandidate(mention: mention, outcome: outcome, thing: nil, isAnchored: true)
    }
    if mention.kind == .date { return dayOfMonth(mention, for: wanted) ?? year(mention, for: wanted) }
    return bareYear(mention, for: wanted)
  }

  /// "100 years on" and "100 jaar later": a duration against a time that far away.
  private func distance(_ mention: Mention, _ wanted: Mention) -> FigureComparison.Outcome? {
    guard let time = wanted.time ?? mention.time, let shift = time.shift, time.weekday == nil, time.month == nil,
      wanted.kind == .duration || mention.kind == .duration,
      let figure = wanted.figure ?? mention.figure, let unit = wanted.unit ?? mention.unit
    else { return nil }
    guard source.units[unit].name == time.grain.rawValue, let value = figure.value else { return nil }
    return FigureComparison.Outcome(value == abs(shift) ? .supported : .contradicted)
  }

  /// "139 October" can be no date, so it was read as a number beside a month.
  private func dayOfMonth(_ mention: Mention, for wanted: Mention) -> FigureCandidate? {
    guard wanted.kind == .number, wanted.unit == nil, let value = wanted.figure?.value, let day = mention.time?.day,
      let month = mention.time?.month,
      claim.document.mentions.contains(where: { other in
        other.time?.month == month && other.time?.day == nil
          && (other.tokens.lowerBound == wanted.tokens.upperBound
            || other.tokens.upperBound == wanted.tokens.lowerBound)
      })
    else { return nil }
    var found = FigureCandidate(
      mention: mention, outcome: FigureComparison.Outcome(value == Double(day) ? .supported : .contradicted),
      thing: nil, isAnchored: true)
    found.isPartOfDate = true
    return found
  }

  /// A year of the claim against a bare number of the source that may be one.
  private func bareYear(_ mention: Mention, for wanted: Mention) -> FigureCandidate? {
    guard let time = wanted.time, let year = time.year, time.month == nil, mention.kind == .number, mention.unit == nil,
      let value = mention.figure?.value, value >= 1000, value < 2400, mention.span.count == 4
    else { return nil }
    return FigureCandidate(
      mention: mention, outcome: FigureComparison.Outcome(value == Double(year) ? .supported : .contradicted),
      thing: nil, isAnchored: false)
  }

  /// A bare number of the claim that may be a year, against a year of the source.
  private func year(_ mention: Mention, for wanted: Mention) -> FigureCandidate? {
    guard wanted.unit == nil, wanted.kind == .number || wanted.kind == .count, let year = mention.time?.year,
      let value = wanted.figure?.value, value >= 1000, value < 2400,
      claim.document.tokens[wanted.tokens.lowerBound].span.count == 4
    else { return nil }
    let isSame = value == Double(year)
    // "The 2004 Olympics" is a year too.
    let isName = wanted.thing.map { claim.document.tokens[$0.head].flags.contains(.capital) } ?? true
    guard isSame || isName && value >= 1700 else { return nil }
    return FigureCandidate(
      mention: mention, outcome: FigureComparison.Outcome(isSame ? .supported : .contradicted), thing: nil,
      isAnchored: false)
  }
}

extension UnitConversion {
  /// A figure without a unit against one with: "Simpson, 20," and "de 20-jarige". Equal values may be the same figure; others say nothing.
  func alignLoosely(_ claim: Mention, _ source: Mention) -> Pair? {
    guard claim.unit == nil || source.unit == nil, let left = claim.figure, let right = source.figure else {
      return nil
    }
    // What is measured on one side must not count a thing on the other.
    if claim.unit != nil, source.thing != nil { return nil }
    if source.unit != nil, claim.thing != nil { return nil }
    return Pair(claim: left, source: right, isConverted: false)
  }
}
