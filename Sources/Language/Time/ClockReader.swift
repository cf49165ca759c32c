internal import FactCheckKit

/// Clock times in figures: 19:30, 19.30 uur, 7:30 p.m., 13 h, 13h30.
struct ClockReader {
  let view: TextView

  /// The value of the words that stand before clock times: "a las".
  private static let lead = 24.0

  func read(at i: Int) -> TimeReader.Reading? {
    guard i < view.tokens.count, view.tokens[i].kind == .digits else { return nil }
    guard let (hour, minute, end, isSure) = figures(at: i) ?? impossibleHour(at: i) else { return nil }
    var next = end
    var hours = hour
    var isClock = isSure
    if let suffix = view.match(.clock, at: next), suffix.sense.value != ClockReader.lead,
      !suffix.sense.flags.contains(.weak) || isSure || minute == nil && view.adjoins(next)
    {
      // 0: an hour word (uur, h), 12: p.m., -12: a.m.
      if suffix.sense.value == 12, hours < 12 { hours += 12 }
      if suffix.sense.value == -12, hours == 12 { hours = 0 }
      if suffix.sense.value == 0, hour > 24 { return nil }
      if suffix.sense.value == 0, minute == nil, !view.adjoins(next) || view.match(.unit, at: next) != nil {
        return nil
      }
      isClock = true
      next = suffix.next
      if suffix.sense.value == 0, let late = view.match(.clock, at: next), late.sense.value == 12, hours < 12 {
        hours += 12
        next = late.next
      }
    }
    guard isClock else { return nil }
    var value = TimeValue(.minute)
    value.isClock = true
    value.reference.minuteOfDay = hours * 60 + (minute ?? 0)
    return TimeReader.Reading(value: value, next: next)
  }

  /// "20 a.m.", "80 p.m.": no hour of any day, but said as one, and so no bare number either.
  private func impossibleHour(at i: Int) -> (hour: Int, minute: Int?, next: Int, isSure: Bool)? {
    let text = view.text(i)
    guard (2...3).contains(text.count), text.allSatisfy({ $0 &- 0x30 < 10 }),
      let suffix = view.match(.clock, at: i + 1),
      suffix.sense.value != 0, suffix.sense.value != ClockReader.lead, !suffix.sense.flags.contains(.weak)
    else { return nil }
    return (text.reduce(0) { $0 * 10 + Int($1 - 0x30) }, nil, i + 1, false)
  }

  /// Hour and minute; `isSure` where a colon leaves no doubt.
  private func figures(at i: Int) -> (hour: Int, minute: Int?, next: Int, isSure: Bool)? {
    let text = view.text(i)
    let pieces =
      text.count > 5 || !text.contains(0x2E) ? [] : text.split(separator: 0x2E, omittingEmptySubsequences: false)
    if pieces.count == 2, pieces[1].count == 2, let hour = small(pieces[0], 24), let minute = small(pieces[1], 59) {
      let after = view.match(.clock, at: i + 1)
      guard after.map({ $0.sense.value == 0 || $0.sense.value.magnitude == 12 && hour <= 12 }) ?? isLed(i) else {
        return nil
      }
      return (hour, minute, i + 1, true)
    }
    guard let hour = small(text, 24) else { return nil }
    if view.sign(i + 1) == 0x3A, view.adjoins(i + 1), view.adjoins(i + 2), i + 2 < view.tokens.count,
      view.tokens[i + 2].kind == .digits, view.text(i + 2).count == 2, let minute = small(view.text(i + 2), 59)
    {
      var next = i + 3
      if view.sign(next) == 0x3A, view.adjoins(next), next + 1 < view.tokens.count,
        view.tokens[next + 1].kind == .digits
      {
        next += 2  // seconds
      }
      return (hour, minute, next, true)
    }
    if view.adjoins(i + 1), let h = view.match(.clock, at: i + 1), h.sense.value == 0, view.adjoins(h.next),
      h.next < view.tokens.count, view.tokens[h.next].kind == .digits, view.text(h.next).count == 2,
      let minute = small(view.text(h.next), 59)
    {
      return (hour, minute, h.next + 1, true)  // 13 h30
    }
    if let minute = gluedMinutes(at: i + 1) { return (hour, minute, i + 2, true) }
    return (hour, nil, i + 1, false)
  }

  /// "A las 19.30": behind a word that only clock times follow, and before nothing that it could count.
  private func isLed(_ i: Int) -> Bool {
    guard view.match(.unit, at: i + 1) == nil, view.match(.symbol, at: i + 1) == nil, view.sign(i + 1) != 0x25 else {
      return false
    }
    return (1...2).contains { back in
      i >= back && view.match(.clock, at: i - back).map { $0.next == i && $0.sense.value == ClockReader.lead } ?? false
    }
  }

  /// The "h30" of 13h30, which is one token.
  private func gluedMinutes(at i: Int) -> Int? {
    guard i < view.tokens.count, view.tokens[i].kind == .mixed, view.adjoins(i) else { return nil }
    let text = view.text(i)
    guard text.count == 3, let first = text.first, first | 0x20 == 0x68 else { return nil }
    return small(text.dropFirst(), 59)
  }

  private func small(_ text: ArraySlice<UInt8>, _ limit: Int) -> Int? {
    guard (1...2).contains(text.count), text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let value = text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value <= limit ? value : nil
  }
}
