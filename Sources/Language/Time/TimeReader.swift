internal import FactCheckKit

/// Reads a date or time that begins at a token, by the patterns of the language.
struct TimeReader {
  let view: TextView
  let numbers: NumberReader
  let grammar: TimeGrammar
  let resolver: TimeResolver
  private let gate: MentionGate
  /// Where patterns go on that begin with a date.
  private let afterDate: Int?

  /// - Parameter numbers: shared with the reader of figures, so that a number is read once.
  init(view: TextView, numbers: NumberReader, published: CalendarDate?) {
    self.view = view
    self.numbers = numbers
    gate = MentionGate(view: view)
    grammar = view.vocabulary.grammar
    resolver = TimeResolver(reference: published, holidays: view.vocabulary.holidays)
    afterDate = grammar.afterDate
  }

  static let starts: UInt64 =
    Role.month.bit | Role.weekday.bit | Role.season.bit | Role.holiday.bit | Role.relativeDay.bit | Role.pattern.bit
    | Role.dayPart.bit

  struct Reading {
    var value: TimeValue
    var next: Int
    /// A date whatever follows: "2018-2019" before a noun is no number of things.
    var isSure = false
    /// Position of its pattern in the pack.
    var order = -1
  }

  /// The longest reading at a token; nil where no pattern fits or none makes a time.
  func read(at i: Int, depth: Int = 0) -> Reading? {
    guard i < view.tokens.count, depth < 3, gate.mayBeginTime(at: i) else { return nil }
    var best: Reading?
    if view.tokens[i].kind == .digits { best = readDigits(at: i) }
    walk(TimeGrammar.root, Place(start: i, next: i, depth: depth), TimeParts(), &best)
    guard var reading = best else { return nil }
    extend(&reading, from: i, depth)
    return reading
  }

  private func readDigits(at i: Int) -> Reading? {
    var best = NumericDateReader(view: view).read(at: i).flatMap { date in
      resolver.resolve(date.parts, date.action).map { Reading(value: $0, next: date.next, isSure: date.isSure) }
    }
    if let clock = ClockReader(view: view).read(at: i), clock.next > best?.next ?? 0 { best = clock }
    return best
  }

  // MARK: Walking along the patterns

  /// Where a walk stands.
  private struct Place {
    var start: Int
    var next: Int
    var depth: Int
  }

  private func walk(_ node: Int, _ place: Place, _ parts: TimeParts, _ best: inout Reading?) {
    for ending in grammar.endings(of: node) { settle(ending, place, parts, &best) }
    guard place.next < view.tokens.count else { return }
    if let next = grammar.node(after: node, word: word(at: place.next)) {
      walk(next, Place(start: place.start, next: place.next + 1, depth: place.depth), parts, &best)
    }
    for row in grammar.captures(of: node) {
      let (capture, target) = grammar.capture(row)
      // A date at the beginning is read by `extend`.
      guard node != TimeGrammar.root || capture != .date, mayHold(capture, at: place.next) else { continue }
      var filled = parts
      guard let next = read(capture, at: place.next, &filled, place.depth) else { continue }
      walk(target, Place(start: place.start, next: next, depth: place.depth), filled, &best)
    }
  }

  private func settle(_ ending: TimeGrammar.Ending, _ place: Place, _ parts: TimeParts, _ best: inout Reading?) {
    if let best, place.next < best.next || place.next == best.next && ending.order >= best.order { return }
    guard isMeant(parts, place), let value = resolver.resolve(parts, ending.action) else { return }
    best = Reading(value: value, next: place.next, isSure: parts.isSure, order: ending.order)
  }

  private func word(at i: Int) -> UInt64 {
    let token = view.tokens[i]
    return TimePattern.word(token, token.kind == .digits ? view.text(i) : [])
  }

  /// Words that are also something else ("may", "sun") count where another part of a date stands by them, as names of months with a
  /// capital that no name precedes ("Theresa May"), or where they are all that is asked.
  private func isMeant(_ parts: TimeParts, _ place: Place) -> Bool {
    guard let doubt = parts.doubt, parts.count < 2 else { return true }
    if doubt == .capital {
      guard place.next == place.start + 1, place.depth == 0, place.start > 0 else { return true }
      return !view.tokens[place.start - 1].flags.contains(.capital)
    }
    return view.tokens.count <= 4 && (view.tokens.count > 1 || parts.weekday == nil)
      && (place.start == 0 || place.depth > 0)
      && (place.next == view.tokens.count
        || place.next == view.tokens.count - 1 && view.tokens[place.next].kind == .sign)
  }

  /// A quick look whether a capture can begin here.
  private func mayHold(_ capture: TimePattern.Capture, at i: Int) -> Bool {
    let token = view.tokens[i]
    let reach = token.entry >= 0 ? view.vocabulary.entries[Int(token.entry)].reach : 0
    switch capture {
    case .month: return reach & Role.month.bit != 0
    case .weekday: return reach & Role.weekday.bit != 0
    case .season: return reach & Role.season.bit != 0
    case .holiday: return reach & Role.holiday.bit != 0
    case .part: return reach & Role.dayPart.bit != 0
    case .relative: return reach & Role.relativeDay.bit != 0
    case .unit: return reach & Role.unit.bit != 0
    case .date: return true
    case .day, .monthday, .year, .loneyear, .yy, .n, .ord, .hour, .minute, .less, .decade,
      .daymonth, .loneyy:
      return token.kind == .digits || token.entry == Vocabulary.joinedCandidate || reach & NumberReader.starts != 0
    }
  }

  /// Patterns that begin with a date go on from one that was read: "1 May – 3 May", "Monday next week".
  private func extend(_ reading: inout Reading, from start: Int, _ depth: Int) {
    guard let afterDate else { return }
    for _ in 0..<3 {
      var parts = TimeParts()
      parts.dates = [reading.value]
      var longer: Reading? = Reading(value: reading.value, next: reading.next, order: Int.max)
      walk(afterDate, Place(start: start, next: reading.next, depth: depth + 1), parts, &longer)
      guard let longer, longer.next > reading.next else { return }
      reading = Reading(value: longer.value, next: longer.next, isSure: reading.isSure, order: longer.order)
    }
  }

  // MARK: Lists

  /// A bare year that goes on a list: the 2019 of "in 2018 and 2019".
  /// - Parameter end: where the year before it ends.
  func readListedYear(at i: Int, after end: Int) -> Reading? {
    guard (1...3).contains(i - end),
      (end..<i).allSatisfy({ view.sign($0) == 0x2C || view.mask($0) & Role.linking != 0 }),
      view.tokens[i].kind == .digits
    else { return nil }
    var parts = TimeParts()
    guard let next = read(.loneyear, at: i, &parts, 0), let year = parts.year else { return nil }
    return Reading(value: resolver.year(year), next: next)
  }
}

extension Role {
  /// Words that join the members of a list.
  static let linking = Role.to.bit | Role.or.bit | Role.linker.bit | Role.but.bit | Role.negation.bit
}
