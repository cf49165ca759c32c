internal import FactCheckKit

/// Finds the noun phrase that a number counts: "35 Nederlandse militairen", "600 Dutch people", "35 militaires néerlandais".
struct ThingReader {
  let view: TextView
  let lexicon: WordClasses

  /// Longer runs of words than this are not looked at.
  private static let reach = 5

  /// - Parameters:
  ///   - count: the number; above one, English nouns stand in the plural.
  ///   - afterOf: a partitive may come first ("dozens of attacks", "2 millions de personnes").
  func read(at i: Int, count: Double, afterOf: Bool) -> (thing: Thing, next: Int)? {
    var start = i
    if afterOf, let of = view.match(.of, at: i) { start = of.next }
    if view.isJoiningHyphen(start) { start += 1 }
    if afterOf, let article = view.match(.function, at: start), FunctionWord(code: article.sense.value) == .article {
      start = article.next
    }
    let words = run(from: start)
    guard let head = head(of: words, count: count) else { return nil }
    let tokens = start..<(head + 1)
    return (Thing(span: view.span(tokens), tokens: tokens, head: head), head + 1)
  }

  /// Content words in a row; hyphens inside words keep it going.
  private func run(from start: Int) -> [Int] {
    var words: [Int] = []
    var i = start
    while i < view.tokens.count, words.count < ThingReader.reach {
      let token = view.tokens[i]
      guard token.kind == .word || token.kind == .mixed, !isFunction(i) || view.isJoiningHyphen(i + 1) else { break }
      if !words.isEmpty, token.flags.contains(.lineStart), i != start, !words.isEmpty,
        view.tokens[i].flags.contains(.capital)
      {
        break
      }
      i = typeNumber(after: i) ?? i
      words.append(i)
      i += 1
      if view.isJoiningHyphen(i) { i += 1 }
    }
    return words
  }

  /// The last token of a name such as F-16 or F-16's.
  private func typeNumber(after i: Int) -> Int? {
    guard view.isJoiningHyphen(i + 1), view.tokens[i + 2].kind == .digits else { return nil }
    let apostrophe = view.sign(i + 3) == 0x27 || i + 3 < view.tokens.count && view.tokens[i + 3].hash == 0xE28099
    return apostrophe && view.adjoins(i + 3) && view.adjoins(i + 4) && view.isWord(i + 4) ? i + 4 : i + 2
  }

  private func isFunction(_ i: Int) -> Bool {
    let mask = view.mask(i)
    let isNumber = mask & (Role.cardinal.bit | Role.month.bit | Role.weekday.bit) != 0 && mask & Role.function.bit == 0
    return isNumber || mask & (Role.function.bit | Role.linker.bit | Role.negation.bit) != 0
  }

  private func head(of words: [Int], count: Double) -> Int? {
    guard let first = words.first else { return nil }
    let settings = view.vocabulary.settings
    if settings.nounFirst { return romanceHead(words) }
    if settings.capitalNouns {
      guard let noun = words.first(where: { isGermanNoun($0, after: first) }) else { return nil }
      return noun
    }
    if settings.pluralHead { return englishHead(words, count: count) }
    return dutchHead(words)
  }

  /// The first noun; before it may stand an adjective that could be one ("nouvelles écoles", "presuntos contrabandistas"). A noun written
  /// with hyphens goes to its end.
  private func romanceHead(_ words: [Int]) -> Int? {
    guard var position = words.indices.first(where: { !lexicon.isOnlyAdjective(words[$0]) }) else { return words.first }
    if position + 1 < words.count, !view.isJoiningHyphen(words[position] + 1), lexicon.isNoun(words[position + 1]),
      !lexicon.isAdjective(words[position + 1]),
      lexicon.isAdjective(words[position]) || !lexicon.isNoun(words[position])
    {
      position += 1
    }
    while position + 1 < words.count, view.isJoiningHyphen(words[position] + 1) { position += 1 }
    return words[position]
  }

  /// The first capitalised word that is not an adjective of a place ("Berliner").
  private func isGermanNoun(_ i: Int, after first: Int) -> Bool {
    // "EU-Gipfel": the last part is the noun.
    view.tokens[i].flags.contains(.capital) && !lexicon.isOnlyAdjective(i)
      && !(view.isJoiningHyphen(i + 1) && view.isWord(i + 2))
  }

  /// The first word that is no attributive adjective: those end in -e, unless the lexicon knows the word as a noun.
  private func dutchHead(_ words: [Int]) -> Int? {
    for (position, i) in words.enumerated() {
      if isAttributive(words, position) { continue }
      // "EU-toppen": the last part is the noun.
      if view.isJoiningHyphen(i + 1), words.dropFirst(position + 1).first == i + 2 { continue }
      if lexicon.isNoun(i) { return i }
      // "Gestolen schilderijen": a participle before a noun.
      if isParticiple(words, position) { continue }
      if lexicon.isOnlyVerb(i) { return nil }
      let isLast = position == words.count - 1
      if isLast || !(view.text(i).last == 0x65 || lexicon.isOnlyAdjective(i)) { return i }
    }
    return nil
  }

  /// A verb or an unknown word in -en right before a noun.
  private func isParticiple(_ words: [Int], _ position: Int) -> Bool {
    let text = view.text(words[position])
    guard text.suffix(2).elementsEqual([0x65, 0x6E]), position + 1 < words.count else { return false }
    return lexicon.isNoun(words[position + 1]) && !lexicon.isOnlyVerb(words[position + 1])
  }

  /// "12 gewonde burgers": a word in -e before what looks like a plural is an adjective, though it can be a noun.
  private func isAttributive(_ words: [Int], _ position: Int) -> Bool {
    guard view.text(words[position]).last == 0x65, position + 1 < words.count else { return false }
    let next = words[position + 1]
    if lexicon.isOnlyVerb(next) { return false }
    let text = view.text(next)
    return lexicon.isNoun(next) || text.suffix(2).elementsEqual([0x65, 0x6E]) || text.last == 0x73
      || isAttributive(words, position + 1)
  }

  /// The last noun of the first noun group: "staff officers", "Dutch sports cars"; a verb or participle ends the group.
  private func englishHead(_ words: [Int], count: Double) -> Int? {
    var best: Int?
    for i in words {
      // "Oil rigs": the lexicon has the phrase.
      if let start = best, lexicon.phrase(at: start).contains(i) {
        best = i
        continue
      }
      if lexicon.isOnlyVerb(i), best != nil { break }
      let isNoun = lexicon.isNoun(i)
      let isPlural = looksPlural(i) || lexicon.isPlural(i)
      if best != nil, !isNoun, !isPlural { break }
      if let best, looksPlural(best), !isPlural { break }
      if isNoun || isPlural { best = i }
    }
    return best ?? unknownHead(words)
  }

  /// No word is known as a noun: the last word before anything that looks like a verb form.
  private func unknownHead(_ words: [Int]) -> Int? {
    words.prefix { !lexicon.isOnlyVerb($0) }.last
  }

  func looksPlural(_ i: Int) -> Bool {
    let text = view.text(i)
    guard text.count > 3, text.last == 0x73, !lexicon.isOnlyVerb(i) else { return false }
    let before = text[text.endIndex - 2]
    return before != 0x73 && before != 0x75  // -ss, -us
  }
}
