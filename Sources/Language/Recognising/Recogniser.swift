internal import FactCheckKit

/// Finds the mentions of a tokenised text, left to right, the longest at each place.
struct Recogniser {
  private let view: TextView
  private let figures: FigureReader
  private let times: TimeReader
  private let names: NameReader
  private let gate: MentionGate
  private let classes: WordClasses

  init(view: TextView, lexicon: Lexicon?, published: CalendarDate?) {
    self.view = view
    names = NameReader(view: view)
    gate = MentionGate(view: view)
    classes = WordClasses(tokens: view.tokens, bytes: view.bytes, lexicon: lexicon)
    figures = FigureReader(view: view, things: ThingReader(view: view, lexicon: classes))
    times = TimeReader(view: view, numbers: figures.numbers, published: published)
  }

  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var lastYear: Int?
    var isHedged = false
    var i = 0
    while i < view.tokens.count {
      if let end = names.end(at: i) {
        i = end
        continue
      }
      let mayBeFigure = gate.mayBeginFigure(at: i)
      let mayBeTime = gate.mayBeginTime(at: i)
      guard mayBeFigure || mayBeTime else {
        i += 1
        continue
      }
      let time =
        yearBeforeVerb(at: i)
        ?? ((mayBeTime ? times.read(at: i) : nil) ?? lastYear.flatMap { times.readListedYear(at: i, after: $0) })
        .flatMap { isRatio(from: i, to: $0.next) ? nil : $0 }
      let figure = mayBeFigure ? figures.read(at: i) : nil
      if time == nil, let figure, let start = figures.numberStart(at: i), start > i, let clock = times.read(at: start),
        clock.next >= figure.tokens.upperBound
      {
        isHedged = figure.figure?.isExact == false
        i = start  // "at about 19:30"
        continue
      }
      if let figure, figure.kind == .frequency, figure.tokens.upperBound >= time?.next ?? 0 {
        mentions.append(figure)
        i = figure.tokens.upperBound
      } else if let time, time.value.reference.mayBeLength, let length = longer(than: time, from: i) {
        mentions.append(length)
        i = length.tokens.upperBound
      } else if let time, time.isSure || time.next >= figure?.tokens.upperBound ?? 0 {
        if !time.value.isIgnored { mentions.append(mention(time, from: i, isHedged: isHedged)) }
        if time.value.reference.year != nil { lastYear = time.next }
        i = time.next
      } else if let end = nameEnd(at: i, figure) {
        i = end
      } else if var figure {
        let rate = rate(at: figure.tokens.upperBound)
        figure.rate = rate?.period
        mentions.append(figure)
        i = max(i + 1, rate?.next ?? figure.tokens.upperBound)
      } else {
        i += 1
      }
      isHedged = false
    }
    return AgeLists(view: view).completed(mentions)
  }

  /// "In five hours, two minutes and 37 seconds": no time from now but a length, of which the time has only the beginning.
  private func longer(than time: TimeReader.Reading, from start: Int) -> Mention? {
    for i in start + 1..<max(start + 1, time.next) where gate.mayBeginFigure(at: i) {
      guard let figure = figures.read(at: i), figure.kind == .duration else { continue }
      return figure.tokens.upperBound > time.next ? figure : nil
    }
    return nil
  }

  /// Joined digits that are no range, unless a figure begins with them that has taken them in.
  private func nameEnd(at i: Int, _ figure: Mention?) -> Int? {
    guard let end = names.joinedDigitsEnd(at: i),
      (figure?.tokens.upperBound ?? 0) < end || figure?.unit == nil && names.isName(i, end)
    else { return nil }
    return end
  }

  /// "2012 starb ein Pilot": four digits at the beginning, and no noun for them to count; where nouns have capitals also "die 1971 eröffnete
  /// Bahn".
  private func yearBeforeVerb(at i: Int) -> TimeReader.Reading? {
    let next = i + 1
    guard view.tokens[i].kind == .digits, next < view.tokens.count, view.tokens[next].kind == .word,
      !view.tokens[next].flags.contains(.capital),
      view.tokens[i].flags.contains(.sentenceStart)
        ? classes.isOnlyVerb(next) : view.vocabulary.settings.capitalNouns && isArticle(i - 1)
    else { return nil }
    var reading = times.readYear(at: i)
    reading?.isSure = true
    return reading
  }

  private func isArticle(_ i: Int) -> Bool {
    i >= 0 && view.vocabulary.isFunction(view.tokens[i], [.article])
  }

  /// "40 hours a week": what a figure is counted by. "Every week" stands for itself.
  private func rate(at i: Int) -> (period: Period?, next: Int)? {
    guard let each = view.match(.each, at: i), !each.sense.flags.contains(.weak), view.match(.every, at: i) == nil,
      let unit = view.match(.unit, at: each.next)
    else { return nil }
    let found = view.units[UnitID(index: Int(unit.sense.reference))]
    guard found.dimension == "duration" else { return nil }
    return (Period.Unit(rawValue: found.name).map { Period(1, $0) }, unit.next)
  }

  /// "3 to 5": in figures no time of day ("ten to five" is one).
  private func isRatio(from i: Int, to next: Int) -> Bool {
    next == i + 3 && view.tokens[i].kind == .digits && view.tokens[i + 2].kind == .digits && view.isWord(i + 1)
      && view.match(.to, at: i + 1) != nil
  }

  private func mention(_ reading: TimeReader.Reading, from start: Int, isHedged: Bool) -> Mention {
    let tokens = start..<reading.next
    var time = reading.value.reference
    time.isHedged = isHedged
    time.isOpenBefore = reading.value.openBefore
    time.isOpenAfter = reading.value.openAfter
    return Mention(
      kind: reading.value.isClock ? .time : .date, span: view.span(tokens), tokens: tokens, time: time)
  }
}
