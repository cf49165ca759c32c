internal import FactCheckKit

/// Turns what was read into a mention: hedges after it, its interval, its kind, the thing counted.
extension FigureReader {
  func finish(_ draft: Draft) -> Mention? {
    var draft = draft
    if draft.first.isOrdinal { return ordinal(draft) }
    readHedgesAfter(&draft)
    let dimension = draft.unit.map { view.units[$0].dimension }
    if draft.first.isWeak, draft.unit == nil, draft.second == nil { return nil }
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
    default: kind = .measure
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
      kind: .date, span: view.span(draft.start..<end), tokens: draft.start..<end, figure: figure, unit: unit, time: time)
  }

  private func ordinal(_ draft: Draft) -> Mention {
    Mention(
      kind: .ordinal, span: view.span(draft.start..<draft.next), tokens: draft.start..<draft.next,
      figure: Interval(draft.first.low))
  }

  private func readHedgesAfter(_ draft: inout Draft) {
    guard let after = hedgeAfter(draft.next) else { return }
    draft.hedges.append(after.hedge)
    draft.next = after.next
    if draft.unit == nil { readUnit(&draft, of: draft.second ?? draft.first) }
  }

  private func hedgeAfter(_ i: Int) -> (hedge: Hedge, next: Int)? {
    guard let match = view.match(.after, at: i), !match.sense.flags.contains(.weak),
      let hedge = Hedge(code: match.sense.value)
    else { return nil }
    return (hedge, match.next)
  }

  private func interval(_ draft: Draft) -> Interval {
    let first = draft.first
    let last = draft.second ?? first
    var result = Interval(
      low: first.low + draft.extra, high: last.high + draft.extra, approximate: first.isApproximate || last.isApproximate,
      vague: first.isVague || last.isVague, grain: max(min(first.grain, last.grain), 1e-9))
    if draft.extra != 0 { result.grain = min(result.grain, 0.01) }
    for hedge in draft.hedges { result.apply(hedge) }
    return result
  }

  private func readThing(_ draft: Draft) -> (thing: Thing, next: Int)? {
    if isLabelled(draft) { return nil }
    let number = draft.second ?? draft.first
    let takesOf = number.isVague || number.scale > 1 || number.isPortion || number.mantissa != number.low
    return things.read(at: draft.next, count: number.high, afterOf: takesOf)
  }

  /// Page 5, No. 10: the number names, it does not count.
  private func isLabelled(_ draft: Draft) -> Bool {
    guard draft.start > 0, draft.first.isDigits, draft.hedges.isEmpty else { return false }
    let before = view.sign(draft.start - 1) == 0x2E ? draft.start - 2 : draft.start - 1
    guard before >= 0 else { return false }
    return view.mask(before) & Role.label.bit != 0
  }

  /// "40 percent of the voters": what the share is of.
  private func readPartitive(_ draft: Draft) -> Thing? {
    guard view.match(.of, at: draft.next) != nil else { return nil }
    return things.read(at: draft.next, count: 2, afterOf: true)?.thing
  }

  private func readAge(_ draft: Draft) -> Int? {
    guard let unit = draft.unit, ["year", "month", "week", "day"].contains(view.units[unit].name) else { return nil }
    if draft.first.suffix == .age { return draft.next }
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
    case .atMost: low = nil
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
