internal import FactCheckKit

/// Finds names: runs of words with capitals that are not merely the beginning of a sentence, with the particles inside them.
struct NameFinder {
  let view: TextView
  let document: Document

  private var tokens: [Token] { document.tokens }

  func names() -> [NamedThing] {
    guard !isInCapitals else { return [] }
    let inMentions = blocked()
    var names: [NamedThing] = []
    var i = 0
    while i < tokens.count {
      guard begins(i), !inMentions[i] else {
        i += 1
        continue
      }
      let end = runEnd(from: i, inMentions)
      if let name = name(i..<end) { names.append(name) }
      i = end
    }
    return names
  }

  /// Months, weekdays, currencies and other words that figures and times have taken.
  private func blocked() -> [Bool] {
    var blocked = [Bool](repeating: false, count: tokens.count)
    for mention in document.mentions {
      if isFirstName(mention) { continue }
      for i in mention.tokens where !(mention.thing?.tokens.contains(i) ?? false) { blocked[i] = true }
    }
    // "oficiales de Estado Mayor": a word inside a known phrase is no name.
    for i in tokens.indices where !tokens[i].flags.contains(.capital) {
      for sense in document.senses(at: i) where sense.length > 1 && !sense.isWeak {
        for k in i..<min(tokens.count, i + Int(sense.length)) { blocked[k] = true }
      }
    }
    return blocked
  }

  /// "Jan Jansen": a month before another word with a capital, without a sign between.
  private func isFirstName(_ mention: Mention) -> Bool {
    guard mention.tokens.count == 1, let time = mention.time, time.month != nil, time.day == nil, time.year == nil
    else {
      return false
    }
    return isFirstName(mention.tokens.lowerBound)
  }

  private func isFirstName(_ i: Int) -> Bool {
    guard tokens[i].end - tokens[i].start == 3, view.mask(i) & Role.month.bit != 0, i + 1 < tokens.count,
      tokens[i + 1].kind == .word
    else { return false }
    return tokens[i + 1].flags.contains(.capital) && view.mask(i + 1) & NameFinder.roles == 0
  }

  /// Headlines and titles in which most words have capitals tell no names.
  private var isInCapitals: Bool {
    let words = tokens.indices.filter { tokens[$0].kind == .word }
    guard !view.vocabulary.settings.capitalNouns, words.count >= 6 else { return false }
    return words.count { tokens[$0].flags.contains(.capital) } * 10 >= words.count * 8
  }

  private func begins(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word || token.kind == .mixed, token.flags.contains(.capital) else { return false }
    return !isPlainWord(i)
  }

  private static let roles =
    Role.function.bit | Role.linker.bit | Role.negation.bit | Role.cardinal.bit
    | Role.month.bit | Role.weekday.bit | Role.of.bit

  /// A word of the closed classes; inside a sentence a capital makes a name of it unless it stands alone.
  private func isPlainWord(_ i: Int) -> Bool {
    if hasPhrase(i) || isFirstName(i) || isAbbreviatedPlace(i) { return false }
    if tokens[i].flags.contains(.allCapitals), tokens[i].end - tokens[i].start <= 5, !isPlace(i) {
      return tokens[i].flags.contains(.sentenceStart) && view.mask(i) & Role.function.bit != 0
    }
    if tokens[i].flags.contains(.sentenceStart), tokens[i].entry >= 0, !isPlace(i) { return true }
    return view.mask(i) & NameFinder.roles != 0
  }

  /// "The US", among words that are not all written so.
  private func isAbbreviatedPlace(_ i: Int) -> Bool {
    guard tokens[i].flags.contains(.allCapitals), tokens[i].end - tokens[i].start <= 5, isPlace(i) else { return false }
    return ![i - 1, i + 1].contains {
      tokens.indices.contains($0) && tokens[$0].kind == .word && tokens[$0].flags.contains(.allCapitals)
    }
  }

  /// A name of several words that the concept tables have: The Hague, Red Cross.
  private func hasPhrase(_ i: Int) -> Bool {
    document.senses(at: i).contains { sense in
      guard sense.length > 1, !sense.isWeak, i + Int(sense.length) <= tokens.count else { return false }
      let last = tokens[i + Int(sense.length) - 1]
      return last.flags.contains(.capital) && last.kind == .word
        && (!view.vocabulary.settings.capitalNouns || PlaceKey(of: sense.concept, in: document.concepts) != nil)
    }
  }

  private func runEnd(from start: Int, _ blocked: [Bool]) -> Int {
    var end = start + 1
    while end < tokens.count, !blocked[end] {
      if continues(end) {
        end += 1
      } else if let next = bridge(from: end), next < tokens.count, !blocked[next], continues(next) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// A word with a capital that belongs to what stands before it.
  private func continues(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word || token.kind == .mixed, token.flags.contains(.capital),
      !token.flags.contains(.sentenceStart)
    else { return false }
    return !isPlainWord(i) || view.mask(i) & Role.namePart.bit != 0
  }

  /// The token behind a hyphen, an initial's full stop, or up to two particles.
  private func bridge(from i: Int) -> Int? {
    if view.isJoiningHyphen(i) { return i + 1 }
    if view.sign(i) == 0x2E, view.adjoins(i), i >= 1, tokens[i - 1].end - tokens[i - 1].start <= 3,
      i + 1 < tokens.count, !tokens[i + 1].flags.contains(.sentenceStart)
    {
      return i + 1
    }
    if view.sign(i) == 0x26 { return i + 1 }
    var next = i
    while next < i + 3, isParticle(next) { next += 1 }
    if next > i, view.isJoiningHyphen(next) { next += 1 }
    return next > i ? next : nil
  }

  private func isParticle(_ i: Int) -> Bool {
    guard i < tokens.count, let match = view.match(.namePart, at: i), match.next == i + 1 else { return false }
    return NamePart(code: match.sense.value) == .particle && !isAnd(i)
  }

  /// "And" joins two names more often than it stands inside one.
  private func isAnd(_ i: Int) -> Bool { view.match(.linker, at: i) != nil || view.match(.to, at: i) != nil }

  private func isTitle(_ i: Int) -> Bool {
    guard let match = view.match(.namePart, at: i) else { return false }
    return NamePart(code: match.sense.value) == .title
  }

  private func isPlace(_ i: Int) -> Bool {
    document.senses(at: i).contains { !$0.isWeak && PlaceKey(of: $0.concept, in: document.concepts) != nil }
  }

  /// A common word of the lexicon, and not an abbreviation that happens to be spelled like one.
  private func isKnown(_ i: Int) -> Bool {
    guard !tokens[i].flags.contains(.allCapitals) else { return false }
    return document.senses(at: i).contains { !$0.isWeak && PlaceKey(of: $0.concept, in: document.concepts) == nil }
  }

  private func name(_ run: Range<Int>) -> NamedThing? {
    var run = run
    // "Minister Blok", "President Obama": the office is no part of the name.
    while run.count > 1, isOffice(run.lowerBound), let next = run.dropFirst().first(where: { isCapital($0) }) {
      run = next..<run.upperBound
    }
    run = withoutOffice(withoutNoun(run))
    let words = run.filter { isCapital($0) && !isTitle($0) }
    guard !words.isEmpty, words.contains(where: { !isParticle($0) || isPlace($0) }) else { return nil }
    if hasPhrase(run.lowerBound) {
      return NamedThing(tokens: run, words: words, isSure: true, isPlace: words.contains { isPlace($0) })
    }
    let unknown = words.filter { !isKnown($0) }
    let hasPlace = words.contains { isPlace($0) }
    let nounsHaveCapitals = view.vocabulary.settings.capitalNouns
    if unknown.isEmpty, !hasPlace {
      // "Apple", "Congress": a word with a meaning of its own, a name only by its capital.
      guard !nounsHaveCapitals, !tokens[words[0]].flags.contains(.sentenceStart), !followsOpening(words[0]) else {
        return nil
      }
      return NamedThing(tokens: run, words: words, isSure: false, isPlace: false)
    }
    if words.count == 1, nounsHaveCapitals, !hasPlace, document.senses(at: words[0]).contains(where: { !$0.isWeak }) {
      return nil
    }
    let startsSentence = tokens[words[0]].flags.contains(.sentenceStart) || followsOpening(words[0])
    let isSure =
      hasPlace || words.contains { tokens[$0].flags.contains(.allCapitals) || tokens[$0].kind == .mixed }
      || (nounsHaveCapitals
        ? words.count > 1 || !startsSentence && standsAsName(run.lowerBound) : words.count > 1 || !startsSentence)
    return NamedThing(tokens: run, words: words, isSure: isSure, isPlace: hasPlace)
  }

  /// "Blok of Foreign Affairs": behind a name that is no common word, common words say of what he is in charge.
  private func withoutOffice(_ run: Range<Int>) -> Range<Int> {
    guard let particle = run.first(where: { !isCapital($0) && tokens[$0].kind == .word }), particle > run.lowerBound
    else {
      return run
    }
    let (before, behind) = (run.lowerBound..<particle, particle..<run.upperBound)
    guard before.allSatisfy({ !isCapital($0) || !isKnown($0) }),
      before.contains(where: { isCapital($0) && !isPlace($0) }),
      behind.allSatisfy({ !isCapital($0) || isWord($0) })
    else { return run }
    return before
  }

  /// "Netzbetreiber Tennet", "Gründung von Ulm": where nouns have capitals, a noun says what the name behind it is.
  private func withoutNoun(_ run: Range<Int>) -> Range<Int> {
    guard view.vocabulary.settings.capitalNouns, !hasPhrase(run.lowerBound), isKnown(run.lowerBound),
      !isPlace(run.lowerBound), !view.isJoiningHyphen(run.lowerBound + 1),
      let next = run.dropFirst().first(where: { isCapital($0) }), isPlace(next) || document.senses(at: next).isEmpty
    else { return run }
    return next..<run.upperBound
  }

  private func isWord(_ i: Int) -> Bool { !document.senses(at: i).isEmpty && !isPlace(i) }

  /// Where nouns have capitals, one unknown word is a name if it stands behind a noun or an auxiliary, where a noun would need an article:
  /// "der Netzbetreiber Tennet", "hatte Werth".
  private func standsAsName(_ i: Int) -> Bool {
    guard i > 0, tokens[i - 1].kind == .word else { return false }
    if isCapital(i - 1) { return !tokens[i - 1].flags.contains(.sentenceStart) && !document.senses(at: i - 1).isEmpty }
    guard let match = view.match(.function, at: i - 1) else { return false }
    return FunctionWord(code: match.sense.value) == .auxiliary
  }

  private func isCapital(_ i: Int) -> Bool {
    (tokens[i].kind == .word || tokens[i].kind == .mixed) && tokens[i].flags.contains(.capital)
  }

  /// The first word of a quotation or behind a colon has its capital from its place.
  private func followsOpening(_ i: Int) -> Bool {
    guard i > 0, tokens[i - 1].kind == .sign else { return false }
    return tokens[i - 1].hash != 0x2C && tokens[i - 1].hash != 0x2D && tokens[i - 1].hash != 0x28
  }

  private func isOffice(_ i: Int) -> Bool {
    if isTitle(i) { return true }
    return document.senses(at: i).contains { !$0.isWeak && RoleWord.isPerson($0.concept, document.concepts) }
      && !isPlace(i)
  }
}
