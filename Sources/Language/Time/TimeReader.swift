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
    var parts = TimeParts()
    walk(TimeGrammar.root, Place(start: i, next: i, depth: depth), &parts, &best)
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

  /// - Parameter parts: what the places held on the way to the node; the same again afterwards.
  private func walk(_ node: Int, _ place: Place, _ parts: inout TimeParts, _ best: inout Reading?) {
    for row in grammar.endings(of: node) { settle(grammar.ending(row), place, parts, &best) }
    guard place.next < view.tokens.count else { return }
    let word = word(at: place.next)
    if grammar.openings(of: node).words.mayContain(word), let next = grammar.node(after: node, word: word) {
      walk(next, Place(start: place.start, next: place.next + 1, depth: place.depth), &parts, &best)
    }
    let captures = grammar.captures(of: node)
    guard !captures.isEmpty else { return }
    let roles = roles(at: place.next)
    let number = roles & NumberReader.starts != 0 ? ahead(ofNumberAt: place.next) : nil
    for row in captures {
      let (capture, target) = grammar.capture(row)
      // A date at the beginning is read by `extend`.
      guard node != TimeGrammar.root || capture != .date, capture.mayBegin(with: roles) else { continue }
      if capture.isNumber { guard let number, !number.isSure || mayGoOn(target, with: number.ahead) else { continue } }
      let before = parts
      if let next = read(capture, at: place.next, &parts, place.depth), mayGoOn(target, with: ahead(next)) {
        walk(target, Place(start: place.start, next: next, depth: place.depth), &parts, &best)
      }
      parts = before
    }
  }

  /// What decides whether a pattern goes on with a token.
  private struct Ahead {
    var word: UInt64 = 0
    var roles: UInt64 = 0
    var isEnd = true
  }

  @inline(__always)
  private func ahead(_ i: Int) -> Ahead {
    i < view.tokens.count ? Ahead(word: word(at: i), roles: roles(at: i), isEnd: false) : Ahead()
  }

  /// The token behind a number, which is the same for all places that the number can fill unless a full stop may belong to it; nil where
  /// there is no number.
  private func ahead(ofNumberAt i: Int) -> (ahead: Ahead, isSure: Bool)? {
    guard let next = numbers.read(at: i)?.next else { return nil }
    return (ahead(next), next == i + 1 && view.sign(next) != 0x2E)
  }

  /// Whether a pattern ends at a node or may go on with the token.
  private func mayGoOn(_ node: Int, with ahead: Ahead) -> Bool {
    if !grammar.endings(of: node).isEmpty { return true }
    if ahead.isEnd { return false }
    let opening = grammar.openings(of: node)
    if opening.takesDate || ahead.roles & opening.roles != 0
      || opening.takesNumber && ahead.roles & NumberReader.starts != 0
    {
      return true
    }
    return opening.words.mayContain(ahead.word) && grammar.node(after: node, word: ahead.word) != nil
  }

  private func settle(_ ending: TimeGrammar.Ending, _ place: Place, _ parts: TimeParts, _ best: inout Reading?) {
    if let best, place.next < best.next || place.next == best.next && ending.order >= best.order { return }
    guard isMeant(parts, place), let value = resolver.resolve(parts, ending.action) else { return }
    best = Reading(value: value, next: place.next, isSure: parts.isSure, order: ending.order)
  }

  @inline(__always)
  private func word(at i: Int) -> UInt64 {
    let token = view.tokens[i]
    if token.kind == .word { return token.hash }
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
    let isBare = view.tokens.count == 1 && parts.weekday != nil && !view.vocabulary.settings.dotOrdinals
    return view.tokens.count <= 4 && !isBare && (place.start == 0 || place.depth > 0)
      && (place.next == view.tokens.count
        || place.next == view.tokens.count - 1 && view.tokens[place.next].kind == .sign)
  }

  /// Roles of a token and of the phrases that begin with it; all of those of numbers for figures and joined words.
  @inline(__always)
  private func roles(at i: Int) -> UInt64 {
    let token = view.tokens[i]
    if token.kind == .digits || token.entry == Vocabulary.joinedCandidate { return NumberReader.starts }
    return view.roles[i]
  }

  /// Patterns that begin with a date go on from one that was read: "1 May – 3 May", "Monday next week".
  private func extend(_ reading: inout Reading, from start: Int, _ depth: Int) {
    guard let afterDate else { return }
    for _ in 0..<3 {
      var parts = TimeParts()
      parts.dates = [reading.value]
      var longer: Reading? = Reading(value: reading.value, next: reading.next, order: Int.max)
      walk(afterDate, Place(start: start, next: reading.next, depth: depth + 1), &parts, &longer)
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
    return readYear(at: i, as: .loneyear)
  }

  /// Four digits as the number of a year.
  func readYear(at i: Int, as capture: TimePattern.Capture = .year) -> Reading? {
    var parts = TimeParts()
    guard let next = read(capture, at: i, &parts, 0), let year = parts.year else { return nil }
    return Reading(value: resolver.year(year), next: next)
  }
}

extension Role {
  /// Words that join the members of a list.
  static let linking = Role.to.bit | Role.or.bit | Role.linker.bit | Role.but.bit | Role.negation.bit
}

extension TimePattern.Capture {
  /// Whether a number fills the place.
  @inline(__always)
  fileprivate var isNumber: Bool {
    switch self {
    case .day, .monthday, .year, .loneyear, .yy, .loneyy, .bareyear, .n, .ord, .hour, .minute, .less, .decade: true
    default: false
    }
  }

  /// A quick look whether a token with these roles can begin what the place holds.
  @inline(__always)
  fileprivate func mayBegin(with roles: UInt64) -> Bool {
    switch self {
    case .month: roles & Role.month.bit != 0
    case .weekday: roles & Role.weekday.bit != 0
    case .season: roles & Role.season.bit != 0
    case .holiday: roles & Role.holiday.bit != 0
    case .part: roles & Role.dayPart.bit != 0
    case .relative: roles & Role.relativeDay.bit != 0
    case .unit: roles & Role.unit.bit != 0
    case .date: true
    case .day, .monthday, .daymonth, .year, .loneyear, .yy, .loneyy, .bareyear, .n, .ord, .hour, .minute, .less,
      .decade:
      roles & NumberReader.starts != 0
    }
  }
}
