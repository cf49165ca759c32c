internal import FactCheckKit

/// Two bounds that make one figure, and words of age before a number.
extension FigureReader {
  /// "more than 10 but less than 20": joins the bound that was read with the one that follows it.
  func readOtherBound(of mention: Mention) -> Mention? {
    guard let figure = mention.figure, (figure.low == nil) != (figure.high == nil), !figure.approximate else {
      return nil
    }
    var next = mention.tokens.upperBound
    if view.sign(next) == 0x2C { next += 1 }
    next = view.match(.linker, at: next)?.next ?? view.match(.but, at: next)?.next ?? next
    guard next > mention.tokens.upperBound, view.match(.before, at: next) != nil, let other = readOne(at: next),
      let bound = other.figure, (bound.low == nil) != (bound.high == nil),
      (bound.low == nil) != (figure.low == nil), mention.unit == nil || other.unit == nil || mention.unit == other.unit,
      mention.thing == nil || other.thing == nil
    else { return nil }
    var joined = mention
    joined.figure = figure.closed(by: bound)
    guard let both = joined.figure, let low = both.low, let high = both.high, low < high else { return nil }
    joined.tokens = mention.tokens.lowerBound..<other.tokens.upperBound
    joined.span = view.span(joined.tokens)
    joined.unit = mention.unit ?? other.unit
    joined.thing = mention.thing ?? other.thing
    if other.unit != nil || other.thing != nil { joined.kind = other.kind }
    return joined
  }

  /// "aged 52", "aged between 18 and 25", "een man van 37": an age without its unit, or with it.
  func readAge(at i: Int) -> Mention? {
    guard let word = view.match(.ageBefore, at: i) else { return nil }
    let isNoun = word.sense.flags.contains(.weak)
    let hedged = readHedges(at: word.next)
    let start = isNoun ? word.next : i
    guard
      var draft = readOpened(at: hedged.next, hedges: hedged.hedges, start: start)
        ?? readNumbers(at: hedged.next, hedges: hedged.hedges, start: start, opener: false, false),
      !draft.first.isOrdinal, !draft.first.isWeak, !draft.first.isPortion, draft.first.high <= 120,
      (draft.second ?? draft.first).high <= 120
    else { return nil }
    if let unit = draft.unit {
      guard view.units[unit].dimension == "duration" else { return nil }
    } else if isNoun, isContent(draft.next) {
      return nil
    }
    draft.unit = draft.unit ?? view.units.id(named: "year")
    draft.isAge = true
    return finish(draft)
  }
}

extension Interval {
  /// The interval with its open end taken from another.
  fileprivate func closed(by other: Interval) -> Interval {
    var result = self
    if low == nil {
      result.low = other.low
      result.lowIncluded = other.lowIncluded
    } else {
      result.high = other.high
      result.highIncluded = other.highIncluded
    }
    result.grain = min(grain, other.grain)
    return result
  }
}
