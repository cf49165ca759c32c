internal import FactCheckKit

/// Fills the places of a pattern.
extension TimeReader {
  func read(_ capture: TimePattern.Capture, at i: Int, _ parts: inout TimeParts, _ depth: Int) -> Int? {
    parts.count += 1
    switch capture {
    case .month: return word(.month, at: i, &parts) { $0.month = $1 }
    case .weekday: return word(.weekday, at: i, &parts) { $0.weekday = $1 }
    case .season: return word(.season, at: i, &parts) { $0.season = $1 }
    case .holiday: return word(.holiday, at: i, &parts) { $0.holiday = $1 }
    case .part: return word(.dayPart, at: i, &parts) { $0.dayPart = $1 }
    case .relative: return word(.relativeDay, at: i, &parts) { $0.relative = $1 }
    case .unit: return readUnit(at: i, &parts)
    case .day: return readDay(at: i, &parts)
    case .monthday: return readMonthday(at: i, &parts)
    case .year: return readYear(at: i, &parts)
    case .loneyear: return readYear(at: i, &parts).flatMap { isBeforeNoun($0) ? nil : $0 }
    case .bareyear: return readBareYear(at: i, &parts)
    case .yy: return readTwoDigits(at: i, &parts)
    case .loneyy: return readTwoDigits(at: i, &parts).flatMap { endsPhrase($0) ? $0 : nil }
    case .daymonth: return readDayMonth(at: i, &parts)
    case .decade: return readDecade(at: i, &parts)
    case .n: return readCount(at: i, &parts)
    case .ord: return readOrdinal(at: i, &parts)
    case .hour: return readHour(at: i) { parts.hour = $0 }
    case .minute: return readSmall(at: i, 0...59) { parts.minute = $0 }
    case .less: return readSmall(at: i, 0...59) { parts.minute = -$0 }
    case .date:
      guard let inner = read(at: i, depth: depth + 1), !inner.value.isIgnored else { return nil }
      parts.dates.append(inner.value)
      return inner.next
    }
  }

  /// A word of the calendar.
  @inline(__always)
  private func word(_ role: Role, at i: Int, _ parts: inout TimeParts, _ store: (inout TimeParts, Int) -> Void) -> Int?
  {
    guard let match = view.match(role, at: i) else { return nil }
    if match.sense.flags.contains(.weak) {
      if role == .month, view.mask(i) & Role.cardinal.bit != 0, !isAfterDay(i, parts) { return nil }
      let flags = view.tokens[i].flags
      let hasCapital = flags.contains(.capital) && !flags.contains(.sentenceStart) && role != .weekday
      parts.doubt = hasCapital ? .capital : .word
    }
    store(&parts, role == .holiday ? Int(match.sense.reference) : Int(match.sense.value))
    if view.sign(match.next) == 0x2E, view.adjoins(match.next), match.next + 1 < view.tokens.count,
      view.tokens[match.next - 1].end - view.tokens[match.next - 1].start <= 5,
      !view.tokens[match.next + 1].flags.contains(.sentenceStart)
    {
      return match.next + 1  // the full stop of an abbreviation
    }
    return match.next
  }

  /// "12 sept": an abbreviation that is also a number word is a month only behind a day in figures.
  private func isAfterDay(_ i: Int, _ parts: TimeParts) -> Bool {
    parts.day != nil && i > 0 && view.mask(i - 1) & Role.cardinal.bit == 0
  }

  private func readUnit(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let match = view.match(.unit, at: i) else { return nil }
    let unit = view.units[UnitID(index: Int(match.sense.reference))]
    guard unit.dimension == "duration", let grain = TimeReference.Grain(rawValue: unit.name) else { return nil }
    parts.unit = grain
    if let n = parts.n { parts.amounts.append(TimeParts.Amount(n: n, unit: grain)) }
    return match.next
  }

  private func number(at i: Int) -> NumberReading? {
    guard let number = numbers.read(at: i), number.low == number.high else { return nil }
    return number
  }

  /// Digits only, as a number; nil where there are separators or too many of them.
  private func plainDigits(at i: Int, _ length: ClosedRange<Int>) -> Int? {
    guard isDigits(i) else { return nil }
    let text = view.text(i)
    guard length.contains(text.count), text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func isDigits(_ i: Int) -> Bool { i < view.tokens.count && view.tokens[i].kind == .digits }

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

  /// The day of a month that is not named, in figures: nothing may follow that it could count or be the beginning of.
  private func readMonthday(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard isDigits(i) || i < view.tokens.count && view.tokens[i].kind == .mixed, let next = readDay(at: i, &parts),
      !isBeforeNoun(next), !isDigits(next), !isListed(next),
      view.mask(next) & (Role.month.bit | Role.weekday.bit) == 0, !isDigits(next + 1) || !view.adjoins(next + 1)
    else { return nil }
    return next
  }

  /// Whether another figure goes on from here: the month of "on 15 and 16 May" is still to come.
  private func isListed(_ i: Int) -> Bool {
    isDigits(i + 1) && (view.mask(i) & Role.linking != 0 || view.sign(i) == 0x2C)
  }

  private func readYear(at i: Int, _ parts: inout TimeParts) -> Int? {
    if view.tokens[i].kind == .digits {
      guard let year = plainDigits(at: i, 4...4), (1000...2199).contains(year),
        !view.isJoiningHyphen(i + 1) || !isDigits(i + 2)
      else { return nil }
      if parts.day == nil, parts.month == nil, parts.dates.isEmpty, isQuantity(year, at: i) { return nil }
      parts.year = year
      return i + 1
    }
    guard let number = number(at: i), number.isYearLike, (1100...2199).contains(number.low), !number.isOrdinal else {
      return nil
    }
    parts.year = Int(number.low)
    return number.next
  }

  private func readBareYear(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard isDigits(i), let next = readYear(at: i, &parts), !isBeforeNoun(next), let year = parts.year,
      (1850...2050).contains(year), year % 100 != 0, i == 0 || view.mask(i - 1) & Role.label.bit == 0,
      !view.isDash(next) || !isDigits(next + 1)
    else { return nil }
    return next
  }

  /// Whether four digits are rather a number of something: a unit or percent sign follows, or a noun a round number.
  private func isQuantity(_ year: Int, at i: Int) -> Bool {
    let quantity = Role.unit.bit | Role.symbol.bit | Role.magnitude.bit
    if view.mask(i + 1) & quantity != 0, view.mask(i + 1) & (Role.function.bit | Role.to.bit) == 0 { return true }
    return (year % 100 == 0 || year < 1400) && isBeforeNoun(i + 1)
  }

  /// Whether a word follows that a number before it would count.
  private func isBeforeNoun(_ i: Int) -> Bool {
    if view.mask(i) & Role.symbol.bit != 0, i < view.tokens.count, view.tokens[i].kind == .sign { return true }
    guard i < view.tokens.count, view.tokens[i].kind == .word, !view.tokens[i].flags.contains(.sentenceStart) else {
      return false
    }
    guard view.mask(i) & TimeReader.noNoun == 0 else { return false }
    return !view.vocabulary.settings.capitalNouns || view.tokens[i].flags.contains(.capital) || isAdjective(i)
  }

  /// Where nouns have capitals, a small word counts for one only before another with a capital, "2012 tote Vögel", and not behind an
  /// article: "die 1971 eröffnete Bahn".
  private func isAdjective(_ i: Int) -> Bool {
    let noun = i + 1
    guard noun < view.tokens.count, view.tokens[noun].kind == .word, view.tokens[noun].flags.contains(.capital),
      !view.tokens[noun].flags.contains(.sentenceStart)
    else { return false }
    return i < 2 || !view.vocabulary.isFunction(view.tokens[i - 2], [.article])
  }

  private static let noNoun =
    Role.function.bit | Role.linker.bit | Role.negation.bit | Role.to.bit | Role.or.bit | Role.from.bit
    | Role.between.bit
    | Role.before.bit | Role.pattern.bit | Role.dayPart.bit | Role.relativeDay.bit | Role.weekday.bit | Role.month.bit

  private func readTwoDigits(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let value = plainDigits(at: i, 2...2) else { return nil }
    parts.year = value < 50 ? 2000 + value : 1900 + value
    return i + 1
  }

  /// Whether no word or figure follows in the same phrase.
  private func endsPhrase(_ i: Int) -> Bool {
    guard i < view.tokens.count, view.tokens[i].kind != .paragraph else { return true }
    return view.tokens[i].kind == .sign && !view.isJoiningHyphen(i) && view.mask(i) & Role.symbol.bit == 0
      || view.tokens[i].flags.contains(.sentenceStart)
  }

  private func readDayMonth(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let found = NumericDateReader(view: view).dayMonth(at: i), view.match(.clock, at: found.next) == nil,
      !isBeforeNoun(found.next) || view.mask(found.next) & Role.to.bit != 0
    else { return nil }
    parts.day = found.day
    parts.month = found.month
    return found.next
  }

  /// "1980s", "eighties", "tachtig", "80": the first year of a decade.
  private func readDecade(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let number = number(at: i), number.low >= 10, number.low < 2100, number.low.remainder(dividingBy: 10) == 0,
      number.low < 100 || !number.isOrdinal && number.low >= 1000
    else { return nil }
    // German writes an ending: "die 80er Jahre" are a decade, 80 Jahre and a 20er-Pack are none.
    if view.vocabulary.settings.dotOrdinals {
      let isUnit = view.match(.unit, at: number.next) != nil || view.match(.unit, at: number.next + 1) != nil
      guard number.suffix == .decade, isUnit || !isBeforeNoun(number.next) && !view.isJoiningHyphen(number.next) else {
        return nil
      }
    }
    parts.year = number.low < 100 ? 1900 + Int(number.low) : Int(number.low)
    return number.next
  }

  private func readCount(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let number = numbers.read(at: i), !number.isOrdinal, !number.isPortion || number.low == 0.5,
      number.low <= 100_000, number.suffix == nil
    else { return nil }
    parts.n = number.low
    parts.isVague = number.isVague
    return number.next
  }

  private func readOrdinal(at i: Int, _ parts: inout TimeParts) -> Int? {
    guard let number = number(at: i), number.low >= 1, number.low < 100 else { return nil }
    let dotted =
      view.vocabulary.settings.dotOrdinals && view.tokens[i].kind == .digits && view.sign(number.next) == 0x2E
    guard number.isOrdinal || dotted else { return nil }
    parts.n = number.low
    return dotted ? number.next + 1 : number.next
  }

  /// "Las tres y media", "la una": here the half belongs to the hour, and an article is a number.
  private func readHour(at i: Int, _ store: (Int) -> Void) -> Int? {
    if let next = readSmall(at: i, 0...24, store) { return next }
    guard view.vocabulary.settings.joinsOne, i < view.tokens.count, view.tokens[i].kind == .word,
      let number = numbers.readWords(at: i), (1...24).contains(number.low), !number.isOrdinal
    else { return nil }
    store(Int(number.low))
    return number.next
  }

  private func readSmall(at i: Int, _ range: ClosedRange<Int>, _ store: (Int) -> Void) -> Int? {
    guard let number = number(at: i), (0...100).contains(number.low), number.low == number.low.rounded(),
      range.contains(Int(number.low)), !number.isOrdinal, number.scale == 1, !number.isWeak
    else { return nil }
    store(Int(number.low))
    return number.next
  }
}
