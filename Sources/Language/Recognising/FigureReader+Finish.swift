internal import FactCheckKit

/// Turns what was read into a mention: hedges after it, its interval, its kind, the thing counted.
extension FigureReader {
  func finish(_ draft: Draft) -> Mention? {
    var draft = draft
    if draft.first.isOrdinal { return isMoment(draft) ? nil : ordinal(draft) }
    readHedgesAfter(&draft)
    useCommonUnit(&draft)
    let dimension = draft.unit.map { view.units[$0].dimension }
    if draft.unit == nil {
      if draft.first.isWeak, draft.second == nil, view.tokens.count > 1 { return nil }
      if let frequency = frequencies.period(after: draft.second ?? draft.first) {
        return frequencies.mention(frequency, from: draft.start, times: interval(draft))
      }
      if isName(draft) { return nil }
    }
    var figure = interval(draft)
    var thing: Thing?
    var kind = Mention.Kind.number
    var end = draft.next
    switch dimension {
    case nil:
      if draft.first.suffix == nil, let found = readThing(draft) {
        thing = found.thing
        end = found.next
        kind = .count
        if let share = shareOfThing(draft, before: end) {
          draft.first = share
          figure = interval(draft)
          end = share.next
        }
      } else if isDottedOrdinal(draft) {
        draft.next += 1
        return ordinal(draft)
      } else if isLabelled(draft) || isPronoun(draft) {
        return nil
      }
    case "percent", "percentage point":
      kind = .percent
      thing = readPartitive(draft)
    case "money": kind = .money
    case "duration":
      if let ago = view.match(.ago, at: end) { return pointInTime(draft, figure, end: ago.next) }
      let age = readAge(draft)
      kind = age == nil ? .duration : .age
      end = age ?? end
    default:
      kind = .measure
      if dimension == "mass" || dimension == "volume" { thing = readSubstance(draft) }
    }
    if thing == nil, let after = hedgeAfter(end) {
      draft.hedges.append(after.hedge)
      draft.next = after.next
      end = max(end, after.next)
      figure = interval(draft)
    }
    let unit = draft.unit ?? (draft.first.isPortion && draft.second == nil ? view.units.id(named: "portion") : nil)
    return Mention(
      kind: kind, span: view.span(draft.start..<end), tokens: draft.start..<end, figure: figure, unit: unit,
      thing: thing)
  }

  /// "Two years ago": a point in time, not a duration.
  private func pointInTime(_ draft: Draft, _ figure: Interval, end: Int) -> Mention? {
    guard let unit = draft.unit, let grain = TimeReference.Grain(rawValue: view.units[unit].name) else { return nil }
    var time = TimeReference(grain: grain)
    time.shift = figure.value.map { -$0 }
    return Mention(
      kind: .date, span: view.span(draft.start..<end), tokens: draft.start..<end, figure: figure, unit: unit, time: time
    )
  }

  /// "Neuf élèves sur dix"; where adjectives stand before their nouns, the noun ends no such phrase.
  private func shareOfThing(_ draft: Draft, before i: Int) -> NumberReading? {
    guard view.vocabulary.settings.nounFirst, draft.second == nil, draft.hedges.isEmpty else { return nil }
    return numbers.readShare(draft.first, ofThingBefore: i)
  }

  private func ordinal(_ draft: Draft) -> Mention {
    Mention(
      kind: .ordinal, span: view.span(draft.start..<draft.next), tokens: draft.start..<draft.next,
      figure: Interval(draft.first.low))
  }

  /// "Give me a second": a unit, not a rank.
  private func isMoment(_ draft: Draft) -> Bool {
    guard draft.start > 0, view.match(.unit, at: draft.start) != nil, !isContent(draft.next),
      view.match(.each, at: draft.start - 1) != nil || view.match(.cardinal, at: draft.start - 1) != nil
    else { return false }
    return !view.isDash(draft.next)
  }

  private func readHedgesAfter(_ draft: inout Draft) {
    guard let after = hedgeAfter(draft.next) else { return }
    draft.hedges.append(after.hedge)
    draft.next = after.next
    if draft.unit == nil { readUnit(&draft, of: draft.second ?? draft.first) }
  }

  private func hedgeAfter(_ i: Int) -> (hedge: Hedge, next: Int)? {
    guard let match = view.match(.after, at: i), !match.sense.flags.contains(.weak),
      let hedge = Hedge(code: match.sense.value), !belongsToNext(match, from: i)
    else { return nil }
    return (hedge, match.next)
  }

  /// "above 1000 and below 1500", "200 or greater than 190": the qualifier is that of the next number.
  private func belongsToNext(_ match: TextView.Match, from i: Int) -> Bool {
    if match.next < view.tokens.count, view.tokens[match.next].kind == .digits { return true }
    guard match.next > i + 1, let before = view.match(.before, at: i + 1) else { return false }
    return numbers.mayBegin(at: before.next) || before.next > match.next
  }

  /// "95 tonnes of wheat", "95 ton tarwe": what is weighed, where it stands right behind.
  private func readSubstance(_ draft: Draft) -> Thing? {
    let settings = view.vocabulary.settings
    let isJoined = settings.joinsNumbers && !settings.nounFirst
    let isOf = view.match(.of, at: draft.next) != nil
    guard isOf || isJoined && view.isWord(draft.next) else { return nil }
    return things.read(at: draft.next, count: 1, afterOf: isOf)?.thing
  }

  private func interval(_ draft: Draft) -> Interval {
    let first = draft.first
    let last = draft.second ?? first
    var result = Interval(
      low: first.low + draft.extra, high: last.high + draft.extra,
      approximate: first.isApproximate || last.isApproximate,
      vague: first.isVague || last.isVague, grain: max(min(first.grain, last.grain), 1e-9))
    if draft.extra != 0 { result.grain = min(result.grain, 0.01) }
    let isLength = draft.unit.map { view.units[$0].dimension } == "duration"
    for hedge in draft.hedges where hedge != .within || isLength { result.apply(hedge) }
    return result
  }

  private func readThing(_ draft: Draft) -> (thing: Thing, next: Int)? {
    if isLabelled(draft) { return nil }
    let number = draft.second ?? draft.first
    let mayBeYear =
      number.isDigits && number.isYearLike && draft.second == nil && draft.hedges.isEmpty && number.scale == 1
    let takesOf =
      number.isVague || number.scale > 1 || number.isPortion || number.mantissa != number.low
      || isPartOfKnown(draft.next) && number.low > 1
    guard let found = things.read(at: draft.next, count: number.high, afterOf: takesOf) else { return nil }
    // "the 1997 match": a year, not so many of them.
    if mayBeYear, view.vocabulary.settings.pluralHead, !things.looksPlural(found.thing.head) { return nil }
    return found
  }

  /// Page 5, No. 10: the number names, it does not count.
  private func isLabelled(_ draft: Draft) -> Bool {
    guard draft.start > 0, draft.first.isDigits, draft.hedges.isEmpty else { return false }
    let hasStop = view.sign(draft.start - 1) == 0x2E
    let before = hasStop ? draft.start - 2 : draft.start - 1
    guard before >= 0 else { return false }
    return (hasStop ? view.reach(before) : view.mask(before)) & Role.label.bit != 0
  }

  /// "35 of the soldiers": an article or the like follows "of".
  private func isPartOfKnown(_ i: Int) -> Bool {
    guard let of = view.match(.of, at: i) else { return false }
    if of.next > i + 1 { return true }
    return view.mask(of.next) & Role.function.bit != 0
  }

  /// "im 3. Stock": the full stop of a German ordinal; before a word with a capital, as at the end of a sentence a number may stand too.
  private func isDottedOrdinal(_ draft: Draft) -> Bool {
    let i = draft.next
    guard view.vocabulary.settings.dotOrdinals, draft.second == nil, draft.hedges.isEmpty, draft.first.isDigits,
      draft.first.next == i, (1...3).contains(view.text(i - 1).count), view.sign(i) == 0x2E, view.adjoins(i),
      i + 1 < view.tokens.count, view.tokens[i + 1].kind == .word
    else { return false }
    return view.tokens[i + 1].flags.contains(.capital) && !view.tokens[i + 1].flags.contains(.sentenceStart)
  }

  /// 3D, 747s, 4x4: letters right behind digits that are neither unit nor magnitude; 06 and 007.
  private func isName(_ draft: Draft) -> Bool {
    guard draft.first.isDigits else { return false }
    let last = draft.second ?? draft.first
    if draft.hedges.isEmpty, view.adjoins(draft.next), draft.next < view.tokens.count,
      view.tokens[draft.next].kind != .sign,
      last.next == draft.next
    {
      return true
    }
    // The last group of "20 000" begins with a zero too.
    if last.next >= 2, view.tokens[last.next - 2].kind == .digits { return false }
    let digits = view.text(last.next - 1)
    return last.isDigits && digits.count > 1 && digits.first == 0x30 && digits.allSatisfy { $0 &- 0x30 < 10 }
      && last.low < Double.power(10, digits.count - 1)  // not the last group of "3 000"
  }

  /// "one of the men", "this one", "one can see": no number is meant.
  private func isPronoun(_ draft: Draft) -> Bool {
    let number = draft.first
    guard !number.isDigits, number.low == 1, number.high == 1, draft.second == nil, draft.hedges.isEmpty,
      number.scale == 1,
      draft.next == number.next
    else { return false }
    if view.match(.of, at: draft.next) != nil { return true }
    if let next = view.match(.function, at: draft.next), let kind = FunctionWord(code: next.sense.value) {
      if kind == .auxiliary || kind == .pronoun { return true }
    }
    guard draft.start > 0, let before = view.match(.function, at: draft.start - 1),
      let kind = FunctionWord(code: before.sense.value)
    else { return false }
    return kind == .article || kind == .determiner
  }

  /// Units that a language has a word for and others count in another: a quarter of an hour is 15 minutes, a fortnight two weeks.
  private func useCommonUnit(_ draft: inout Draft) {
    guard let unit = draft.unit, let common = FigureReader.commonUnits[view.units[unit].name],
      let id = view.units.id(named: common.unit)
    else { return }
    draft.unit = id
    draft.first.multiply(by: common.factor)
    draft.second?.multiply(by: common.factor)
    draft.extra *= common.factor
  }

  private static let commonUnits: [String: (unit: String, factor: Double)] = [
    "quarter hour": ("minute", 15), "three quarters hour": ("minute", 45),
    "half-year": ("year", 0.5), "three quarters year": ("year", 0.75),
    "fortnight": ("week", 2), "nickel": ("USD", 0.05), "dime": ("USD", 0.1),
  ]

  /// "40 percent of the voters": what the share is of.
  private func readPartitive(_ draft: Draft) -> Thing? {
    guard view.match(.of, at: draft.next) != nil else { return nil }
    return things.read(at: draft.next, count: 2, afterOf: true)?.thing
  }

  private func readAge(_ draft: Draft) -> Int? {
    guard let unit = draft.unit, ["year", "month", "week", "day"].contains(view.units[unit].name) else { return nil }
    if draft.isAge || draft.first.suffix == .age || draft.second?.suffix == .age { return draft.next }
    var next = draft.next
    if view.isJoiningHyphen(next) { next += 1 }
    return view.match(.ageAfter, at: next)?.next
  }
}

extension Interval {
  /// Applies a qualifier to what was said so far.
  mutating func apply(_ hedge: Hedge) {
    switch hedge {
    case .about: approximate = true
    case .atLeast: high = nil
    case .above:
      low = high ?? low
      lowIncluded = false
      high = nil
    case .atMost, .within: low = nil
    case .below:
      high = low ?? high
      highIncluded = false
      low = nil
    case .almost:
      approximate = true
      low = low.map { $0 - abs($0) * 0.1 }
      highIncluded = false
    case .over:
      approximate = true
      high = high.map { $0 + abs($0) * 0.1 }
      lowIncluded = false
    }
  }
}
