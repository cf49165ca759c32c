internal import FactCheckKit

/// Reads a date or time that begins at a token, by the patterns of the language.
struct TimeReader {
  let view: TextView
  let numbers: NumberReader
  let grammar: TimeGrammar
  let resolver: TimeResolver

  init(view: TextView, grammar: TimeGrammar, published: CalendarDate?) {
    self.view = view
    self.grammar = grammar
    numbers = NumberReader(view: view)
    resolver = TimeResolver(reference: published, holidays: view.vocabulary.holidays)
  }

  static let starts: UInt64 =
    Role.month.bit | Role.weekday.bit | Role.season.bit | Role.holiday.bit | Role.relativeDay.bit | Role.pattern.bit
    | Role.dayPart.bit

  struct Reading {
    var value: TimeValue
    var next: Int
  }

  /// The longest reading at a token; nil where no pattern fits or none makes a time.
  func read(at i: Int, depth: Int = 0) -> Reading? {
    guard i < view.tokens.count, depth < 3 else { return nil }
    var best = NumericDateReader(view: view).read(at: i).flatMap { date in
      resolver.resolve(date.parts).map { Reading(value: $0, next: date.next) }
    }
    if let clock = ClockReader(view: view, numbers: numbers).read(at: i), clock.next > best?.next ?? 0 { best = clock }
    for candidate in candidates(at: i) {
      let pattern = grammar.patterns[candidate]
      guard let found = match(pattern, from: 0, at: i, TimeParts(), depth), found.next > best?.next ?? 0,
        let value = resolver.resolve(found.parts, pattern.action)
      else { continue }
      best = Reading(value: value, next: found.next)
    }
    guard var reading = best else { return nil }
    extend(&reading, depth)
    return reading
  }

  private func candidates(at i: Int) -> [Int] {
    let token = view.tokens[i]
    var found: [Int] = []
    if token.entry >= 0, view.vocabulary.entries[Int(token.entry)].reach & Role.pattern.bit != 0 {
      found += grammar.byLiteral[token.hash] ?? []
    }
    for (capture, patterns) in grammar.byCapture where capture != .date && mayHold(capture, at: i) { found += patterns }
    return found.sorted()
  }

  /// A quick look whether a capture can begin here.
  private func mayHold(_ capture: TimePattern.Capture, at i: Int) -> Bool {
    let token = view.tokens[i]
    let reach = token.entry >= 0 ? view.vocabulary.entries[Int(token.entry)].reach : 0
    let isNumber = token.kind == .digits || token.entry == Vocabulary.joinedCandidate
      || reach & (NumberReader.starts) != 0
    switch capture {
    case .month: return reach & Role.month.bit != 0
    case .weekday: return reach & Role.weekday.bit != 0
    case .season: return reach & Role.season.bit != 0
    case .holiday: return reach & Role.holiday.bit != 0
    case .part: return reach & Role.dayPart.bit != 0
    case .relative: return reach & Role.relativeDay.bit != 0
    case .unit: return reach & Role.unit.bit != 0
    case .day, .year, .yy, .n, .ord, .hour, .minute, .decade: return isNumber
    case .date: return true
    }
  }

  /// Patterns that begin with a date go on from one that was read: "1 May – 3 May", "Monday next week".
  private func extend(_ reading: inout Reading, _ depth: Int) {
    for _ in 0..<3 {
      var longest: Reading?
      for index in grammar.byCapture[.date] ?? [] {
        let pattern = grammar.patterns[index]
        var parts = TimeParts()
        parts.dates = [reading.value]
        guard let found = match(pattern, from: 1, at: reading.next, parts, depth + 1), found.next > longest?.next ?? 0,
          found.next > reading.next, let value = resolver.resolve(found.parts, pattern.action)
        else { continue }
        longest = Reading(value: value, next: found.next)
      }
      guard let longest else { return }
      reading = longest
    }
  }

  private func match(_ pattern: TimePattern, from first: Int, at start: Int, _ parts: TimeParts, _ depth: Int) -> (
    parts: TimeParts, next: Int
  )? {
    var parts = parts
    var i = start
    for element in pattern.elements[first...] {
      guard i <= view.tokens.count else { return nil }
      switch element {
      case .literal(let hash):
        guard i < view.tokens.count, view.tokens[i].hash == hash else { return nil }
        i += 1
      case .capture(let capture):
        guard let next = read(capture, at: i, &parts, depth) else { return nil }
        i = next
      }
    }
    return i > start || first > 0 ? (parts, i) : nil
  }
}
