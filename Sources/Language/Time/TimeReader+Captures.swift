internal import FactCheckKit

/// Fills the places of a pattern.
extension TimeReader {
  func read(_ capture: TimePattern.Capture, at i: Int, _ parts: inout TimeParts, _ depth: Int) -> Int? {
    guard i < view.tokens.count else { return nil }
    switch capture {
    case .month: return word(.month, at: i) { parts.month = Int($0.value) }
    case .weekday: return word(.weekday, at: i) { parts.weekday = Int($0.value) }
    case .season: return word(.season, at: i) { parts.season = Int($0.value) }
    case .holiday: return word(.holiday, at: i) { parts.holiday = Int($0.reference) }
    case .part: return word(.dayPart, at: i) { parts.dayPart = Int($0.value) }
    case .relative: return word(.relativeDay, at: i) { parts.relative = Int($0.value) }
    case .unit: return readUnit(at: i, &parts)
    case .day: return readDay(at: i, &parts)
    case .year: return readYear(at: i, &parts)
    case .yy: return readTwoDigits(at: i, &parts)
    case .decade: return readDecade(at: i, &parts)
    case .n: return readCount(at: i, &parts)
    case .ord: return readOrdinal(at: i, &parts)
    case .hour: return readSmall(at: i, 0...24) { parts.hour = $0 }
    case .minute: return readSmall(at: i, 0...59) { parts.minute = $0 }
    case .date:
      guard let inner = read(at: i, depth: depth + 1) else { return nil }
      parts.dates.append(inner.value)
      return inner.next
    }
  }

  /// A word of the calendar; one that is also something else ("may", "sun") counts with a capital only.
  private func word(_ role: Role, at i: Int, _ store: (Sense) -> Void) -> Int? {
    guard let match = view.match(role, at: i) else { return nil }
    if match.sense.flags.contains(.weak) {
      let token = view.tokens[i]
      let hasCapital = token.flags.contains(.capital) && !token.flags.contains(.sentenceStart)
      guard hasCapital || view.tokens.count <= 4 && view.tokens.count > 1 else { return nil }
    }
    store(match.sense)
    if view.sign(match.next) == 0x2E, view.adjoins(match.next), match.next + 1 < view.tokens.count,
      view.tokens[match.next - 1].end - view.tokens[match.next - 1].start <= 5,
      !view.tokens[match.next + 1].flags.contains(.sentenceStart)
    {
      return match.next + 1  // the full stop of an abbreviation
    }
    return match.next
  }

  private func readUnit(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let match = view.match(.unit, at: i) else { return nil }
    let unit = view.units[UnitID(index: Int(match.sense.reference))]
    guard unit.dimension == "duration", let grain = TimeReference.Grain(rawValue: unit.name) else { return nil }
    parts.unit = grain
    return match.next
  }

  private func number(at i: Int) -> NumberReading? {
    guard let number = numbers.read(at: i), number.low == number.high else { return nil }
    return number
  }

  private func readDay(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let number = number(at: i), (1...31).contains(number.low), number.low == number.low.rounded(), !number.isWeak,
      number.scale == 1, number.suffix == nil
    else { return nil }
    if view.tokens[i].kind == .digits, view.text(i).count > 2 { return nil }
    parts.day = Int(number.low)
    // "3. Oktober": the full stop of a German ordinal.
    if view.tokens[i].kind == .digits, view.sign(number.next) == 0x2E, view.adjoins(number.next),
      view.vocabulary.settings.dotOrdinals
    {
      return number.next + 1
    }
    return number.next
  }

  private func readYear(at i: Int, _ parts: inout TimeParts) -> Int? {
    let token = view.tokens[i]
    if token.kind == .digits {
      let text = view.text(i)
      guard text.count == 4, text.allSatisfy({ $0 &- 0x30 < 10 }), text.first == 0x31 || text.first == 0x32,
        !view.isJoiningHyphen(i + 1) || !isDigits(i + 2)
      else { return nil }
      parts.year = text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if let last = parts.year, last > 2199 { return nil }
      return i + 1
    }
    guard let number = number(at: i), number.isYearLike, (1100...2199).contains(number.low), !number.isOrdinal else { return nil }
    parts.year = Int(number.low)
    return number.next
  }

  private func isDigits(_ i: Int) -> Bool { i < view.tokens.count && view.tokens[i].kind == .digits }

  private func readTwoDigits(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard isDigits(i), view.text(i).count == 2, view.text(i).allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let value = view.text(i).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    parts.year = value < 50 ? 2000 + value : 1900 + value
    return i + 1
  }

  /// "1980s", "eighties", "tachtig", "80": the first year of a decade.
  private func readDecade(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let number = number(at: i), number.low >= 10, number.low < 2100, number.low.remainder(dividingBy: 10) == 0,
      !number.isOrdinal || number.low < 100
    else { return nil }
    parts.year = number.low < 100 ? 1900 + Int(number.low) : Int(number.low)
    return number.next
  }

  private func readCount(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let number = numbers.read(at: i), !number.isOrdinal, !number.isPortion || number.low == 0.5,
      number.low <= 100_000, number.suffix == nil
    else { return nil }
    parts.n = number.isVague ? nil : number.low
    parts.isVague = number.isVague
    if number.isVague { parts.n = number.low }
    return number.next
  }

  private func readOrdinal(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let number = number(at: i), number.low >= 1, number.low < 100 else { return nil }
    let dotted = view.vocabulary.settings.dotOrdinals && view.tokens[i].kind == .digits && view.sign(number.next) == 0x2E
    guard number.isOrdinal || dotted else { return nil }
    parts.n = number.low
    return dotted ? number.next + 1 : number.next
  }

  private func readSmall(at i: Int, _ range: ClosedRange<Int>, _ store: (Int) -> Void) -> Int? {
    guard let number = number(at: i), number.low == number.low.rounded(), range.contains(Int(number.low)), !number.isOrdinal,
      number.scale == 1, !number.isWeak
    else { return nil }
    store(Int(number.low))
    return number.next
  }
}
