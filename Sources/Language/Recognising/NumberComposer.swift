/// One number word of a sequence that may make up a number.
struct NumberPiece {
  var sense: Sense
  /// The token after it.
  var next: Int
  /// Comes from inside a word; such a word is taken whole or not at all.
  var isInside = false
  /// A comma stands before it.
  var afterComma = false
}

/// Adds up number words: seven hundred thousand; vijf en dertig; quatre-vingt-dix-sept; nineteen eighty-four.
///
/// The words and what they are worth come from the pack; this is the arithmetic that all languages share, steered by `LanguageSettings`.
struct NumberComposer {
  let settings: LanguageSettings

  struct Sum {
    var value: Double
    /// How many pieces it used.
    var count: Int
    var isOrdinal = false
    var isYear = false
    /// The scale that the sum ends in ("two million"), else 1.
    var scale = 1.0
  }

  /// The longest sum that the pieces begin with; nil if they do not begin with a number.
  func sum(_ pieces: [NumberPiece]) -> Sum? {
    var state = State()
    var i = 0
    while i < pieces.count {
      let piece = pieces[i]
      if piece.sense.role == .linker {
        guard mayLink(state, pieces, i) else { break }
        i += 1
        continue
      }
      if piece.afterComma, !(settings.commaGroups && state.current == 0 && state.lastScale < .infinity) { break }
      if let skipped = takeUnitBeforeTen(pieces, i, &state) {
        i += skipped
      } else if state.take(piece, settings) {
        i += 1
      } else {
        break
      }
      state.used = i
      if state.isDone { break }
    }
    guard state.used > 0 else { return nil }
    return Sum(
      value: state.total + state.current, count: state.used, isOrdinal: state.isOrdinal, isYear: state.isYear,
      scale: state.current == 0 && state.lastScale < .infinity ? state.lastScale : 1)
  }

  /// vijf-en-dertig: unit, linker, ten.
  private func takeUnitBeforeTen(_ pieces: [NumberPiece], _ i: Int, _ state: inout State) -> Int? {
    guard settings.unitsFirst, i + 2 < pieces.count, (1..<10).contains(pieces[i].sense.value),
      pieces[i].sense.role == .cardinal, pieces[i + 1].sense.role == .linker,
      (20..<100).contains(pieces[i + 2].sense.value),
      state.current.truncatingRemainder(dividingBy: 100) == 0 || state.beginsYear(pieces[i], settings)
    else { return nil }
    let ten = pieces[i + 2].sense
    if state.current > 0, state.current < 100 {
      state.current *= 100
      state.isYear = true
    }
    state.current += pieces[i].sense.value + ten.value
    state.last = ten.value
    state.isOrdinal = ten.role == .ordinal
    state.isDone = state.isOrdinal
    return 3
  }

  /// A linker counts inside a number only: after hundreds and scales, and between tens and units where the language says so.
  private func mayLink(_ state: State, _ pieces: [NumberPiece], _ i: Int) -> Bool {
    guard state.used > 0, i + 1 < pieces.count else { return false }
    let next = pieces[i + 1].sense
    guard next.role == .cardinal || next.role == .ordinal, next.value > 0,
      !next.flags.contains(.weak) || settings.joinsOne && next.value == 1 && state.last < 1e6
    else { return false }
    if state.last >= 100 {
      if settings.joinsOne, next.value == 1 { return true }
      if settings.linksTens { return false }
      // "between one hundred and two hundred": what follows is a number of its own.
      if i + 2 < pieces.count, pieces[i + 2].sense.role == .cardinal, isRepeated(pieces[i + 2].sense.value, state.last)
      {
        return false
      }
      return next.value < state.last
    }
    return settings.linksTens && state.last >= 20 && (next.value < 10 || next.value == 11)
  }

  /// Whether a multiplier would begin a second number of the same size.
  private func isRepeated(_ value: Double, _ last: Double) -> Bool { value == last || last >= 1000 && value > last }

  struct State {
    /// What scales have already multiplied.
    var total = 0.0
    /// The group below the next scale.
    var current = 0.0
    var last = 0.0
    var lastScale = Double.infinity
    /// The part of the total that the last scale from a million on has closed, and that scale: what follows is below it.
    var closed = 0.0
    var closedScale = Double.infinity
    var used = 0
    var isOrdinal = false
    var isYear = false
    var isDone = false
    var lastTakesTeens = false

    mutating func take(_ piece: NumberPiece, _ settings: LanguageSettings) -> Bool {
      let sense = piece.sense
      guard sense.role == .cardinal || sense.role == .ordinal, !isOrdinal || sense.role == .ordinal else {
        return false
      }
      let taken: Bool
      switch sense.value {
      case ..<100: taken = takeSmall(sense, settings, pairsYears: beginsYear(piece, settings))
      case 100..<101: taken = takeHundred(sense)
      case ..<1000: taken = current == 0 ? add(sense.value) : false
      default: taken = takeScale(sense)
      }
      guard taken else { return false }
      last = sense.value
      lastTakesTeens = sense.flags.contains(.takesTeens)
      if sense.role == .ordinal { isOrdinal = true }
      return true
    }

    private mutating func add(_ value: Double) -> Bool {
      current += value
      return true
    }

    /// Whether what was read can be the century of a year: nineteen eighty-four, and in one word negentientachtig.
    func beginsYear(_ piece: NumberPiece, _ settings: LanguageSettings) -> Bool {
      guard total == 0, !isYear, settings.pairsYears || settings.unitsFirst && piece.isInside else { return false }
      return (settings.pairsYears ? 10.0...20.0 : 15.0...20.0).contains(current)
    }

    private mutating func takeSmall(_ sense: Sense, _ settings: LanguageSettings, pairsYears: Bool) -> Bool {
      let value = sense.value
      let rest = current.truncatingRemainder(dividingBy: 100)
      if rest == 0 {
        if value == 0 {
          guard used == 0 else { return false }
          isDone = true
        }
        if sense.flags.contains(.weak), used > 0, !settings.joinsOne || value != 1 { return false }
        return add(value)
      }
      if value < 10, value > 0, rest >= 20, rest.truncatingRemainder(dividingBy: 10) == 0, last == rest {
        return add(value)
      }
      if lastTakesTeens, (10..<20).contains(value) { return add(value) }
      if pairsYears, value >= 10 {
        current = current * 100 + value
        isYear = true
        return true
      }
      if isYear, value < 10, value > 0, current.truncatingRemainder(dividingBy: 10) == 0, last >= 20 {
        return add(value)
      }
      return false
    }

    private mutating func takeHundred(_ sense: Sense) -> Bool {
      if current == 0 {
        guard !sense.flags.contains(.needsNumber) else { return false }
        return add(100)
      }
      guard current < 100, !isYear else { return false }
      current *= 100
      return true
    }

    private mutating func takeScale(_ sense: Sense) -> Bool {
      let scale = sense.value
      if current == 0, total == 0 {
        guard !sense.flags.contains(.needsNumber) else { return false }
        current = 1
      }
      guard !isYear else { return false }
      if scale < lastScale {
        guard current > 0 else { return false }
        total += current * scale
      } else {
        // "Tres billones cuatrocientos mil millones": the millions count what follows the billions.
        let isInner = total + current > closed && scale < closedScale
        let base = isInner ? closed : 0
        guard total + current - base < scale, total + current > 0 else { return false }
        total = base + (total + current - base) * scale
      }
      if scale >= 1e6 {
        closed = total
        closedScale = scale
      }
      current = 0
      lastScale = scale
      return true
    }
  }
}
