internal import FactCheckKit

/// Finds the name that stands in a sentence of the source where the claim has another.
struct RivalName {
  let claim: AnalysedClaim
  let source: Document
  let search: NameSearch
  let alignment: SentenceAlignment

  /// What of the claim's other words the sentence must bear out.
  private static let coverageNeeded = 0.5
  /// The same where the source is but a sentence or two.
  private static let coverageShort = 0.4
  /// The same where the claim's name is elsewhere in the source.
  private static let coverageElsewhere = 0.65

  /// The same where the claim tells the sentence again.
  private static let coverageRetold = 0.65
  /// How many words of the source may be left for each that is met.
  private static let mostLeft = 0.8
  /// The same where more hangs on it.
  private static let mostLeftOfBrief = 0.6
  /// How far apart two names may stand among the words that the sentences share.
  private static let nearRank = 0.34

  func rival(of name: NamedThing, standsElsewhere: Bool, near sentences: [Int]) -> NamedThing? {
    let own = Set(name.words)
    let others = alignment.words.filter { !own.contains($0) }
    guard others.count >= 2, !isNegated else { return nil }
    let borne = alignment.pairs.filter { !own.contains($0.claim) }.reduce(0) { $0 + $1.strength }
    let coverage = borne / Double(others.count)
    let isShort = source.sentences.count <= 2
    guard coverage >= (isShort ? RivalName.coverageShort : RivalName.coverageNeeded) else { return nil }
    let free = freeNames().filter {
      !isLongForm(name, $0) && isOfKind(name, $0) && isAtRank(name, $0)
    }
    guard !free.isEmpty else { return standsElsewhere ? nil : onlyOther(than: name, coverage) }
    if standsElsewhere {
      guard coverage >= RivalName.coverageElsewhere, name.isSure,
        !sentences.contains(where: { abs($0 - alignment.sentence) <= 1 })
      else { return nil }
      return free.first { $0.isSure && hasSamePlace(name, $0) }
    }
    let same = free.filter { hasSamePlace(name, $0) }
    if !same.isEmpty { return same.first { isSureEnough(name, $0, coverage) } }
    guard name.isSure, free.count == 1, isShort || coverage >= 0.75 else { return nil }
    return free.first {
      $0.isSure && abs(rank(of: name, isOwn: true) - rank(of: $0, isOwn: false)) <= RivalName.nearRank
    }
  }

  /// Where a sentence is told again, and each side has but one name that the other lacks, one stands for the other, whatever
  /// the two are.
  private func onlyOther(than name: NamedThing, _ coverage: Double) -> NamedThing? {
    let document = claim.document
    guard name.isSure, source.sentences.count <= 2, coverage >= RivalName.coverageRetold,
      Double(alignment.left.count) <= Double(alignment.pairs.count) * RivalName.mostLeft
    else { return nil }
    let sentence = document.sentence(of: name.words[0])
    let isAlone = document.features.names.allSatisfy { other in
      other.tokens.overlaps(name.tokens) || document.sentence(of: other.words[0]) != sentence
        || search.hit(other, in: alignment.sentence) != nil
    }
    let free = freeNames().filter(\.isSure)
    guard isAlone, free.count == 1, !isLongForm(name, free[0]), !kinds(of: name, document).contains(.people),
      !kinds(of: free[0], source).contains(.people)
    else { return nil }
    let isNear = abs(rank(of: name, isOwn: true) - rank(of: free[0], isOwn: false)) <= RivalName.nearRank
    return isNear || hasSamePlace(name, free[0]) ? free[0] : nil
  }

  /// "Is not American" says nothing against another name.
  private var isNegated: Bool {
    let document = claim.document
    guard let word = alignment.words.first else { return false }
    let own = Polarity(document, document.sentences[document.sentence(of: word)])
    return own.hasAny(.negation) && !Polarity(source, source.sentences[alignment.sentence]).hasAny(.negation)
  }

  /// Of a word that is a name only by its place at the beginning, more is asked.
  private func isSureEnough(_ name: NamedThing, _ rival: NamedThing, _ coverage: Double) -> Bool {
    if name.isSure, rival.isSure { return true }
    // "Portrayed by …": one word at the beginning is not the name of two words.
    if name.isSure, name.words.count > 1, beginsSentence(rival, source),
      !(standsAsSubject(rival, source)
        && (hasSameNext(name, rival) || claim.document.source.language != source.source.language))
    {
      return false
    }
    guard coverage >= RivalName.coverageElsewhere,
      claim.document.source.language == source.source.language || standsAsSubject(rival, source)
    else { return false }
    if !beginsSentence(name, claim.document) { return name.isSure || rival.isSure }
    return beginsSentence(rival, source)
      ? isSubject(name, claim.document) && isSubject(rival, source)
      : rival.isSure && standsAsSubject(name, claim.document)
  }

  /// A word that no table knows before a sign or a small word, where one sentence is told again: "Rakfisk is",
  /// "Kyushu, the top seed".
  private func standsAsSubject(_ name: NamedThing, _ document: Document) -> Bool {
    let next = name.tokens.upperBound
    guard isToldAgain, name.words.allSatisfy({ document.senses(at: $0).isEmpty }) else { return false }
    return document.tokens.indices.contains(next)
      && (document.tokens[next].kind == .sign || document.features.isFunction[next])
  }

  /// Nearly all of a short text is met, and little of it is left.
  private var isToldAgain: Bool {
    source.sentences.count <= 2
      && Double(alignment.left.count) <= Double(alignment.pairs.count) * RivalName.mostLeftOfBrief
  }

  private func beginsSentence(_ name: NamedThing, _ document: Document) -> Bool {
    document.tokens[name.words[0]].flags.contains(.sentenceStart)
  }

  /// A sign or an auxiliary behind it: "Rakfisk is …", "Kyushu, the …".
  private func isSubject(_ name: NamedThing, _ document: Document) -> Bool {
    let next = name.tokens.upperBound
    guard name.isSure || document.tokens.indices.contains(next) else { return name.isSure }
    if name.isSure { return true }
    return document.tokens[next].kind == .sign || document.features.isFunction[next]
  }

  /// Both come first, or stand at about the same place: what comes first in the claim may be "he" in the source.
  private func isAtRank(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    let (own, other) = (rank(of: name, isOwn: true), rank(of: rival, isOwn: false))
    guard own == 0, other > 0 else { return abs(own - other) <= 0.5 }
    let first = source.sentences[alignment.sentence].lowerBound
    return other <= 0.5 && !(source.features.isFunction.indices.contains(first) && source.features.isFunction[first])
  }

  /// Where among the words that the two sentences share a name stands: 0 before all, 1 behind all.
  private func rank(of name: NamedThing, isOwn: Bool) -> Double {
    guard !alignment.pairs.isEmpty else { return 0 }
    let before = alignment.pairs.count { isOwn ? $0.claim < name.words[0] : $0.source < name.words[0] }
    return Double(before) / Double(alignment.pairs.count)
  }

  /// A country is exchanged for a country, a city for a city; an unknown name may be of anything but a people.
  private func isOfKind(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    let (a, b) = (kinds(of: name, claim.document), kinds(of: rival, source))
    if !a.isDisjoint(with: b) { return true }
    if a.contains(.people) || b.contains(.people) { return a.contains(.country) || b.contains(.country) }
    return a.isEmpty || b.isEmpty
  }

  private enum Kind { case country, people, city, area }

  private func kinds(of name: NamedThing, _ document: Document) -> Set<Kind> {
    guard name.isPlace else { return [] }
    var kinds: Set<Kind> = []
    for word in name.words {
      for sense in document.senses(at: word) where !sense.isWeak {
        let traits = document.concepts.traits(of: sense.concept)
        if traits.contains(.country) { kinds.insert(.country) }
        if !traits.isDisjoint(with: [.nationality, .people]) { kinds.insert(.people) }
        if traits.contains(.city) { kinds.insert(.city) }
      }
    }
    return kinds.isEmpty ? [.area] : kinds
  }

  /// An abbreviation and several words may be one name in two languages.
  private func isLongForm(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    if isToldAgain { return isSpelledOut(name, rival) }
    func isShort(_ name: NamedThing, _ document: Document) -> Bool {
      name.words.count == 1 && document.tokens[name.words[0]].flags.contains(.allCapitals)
    }
    // TV and Willoughby, LGBT and LGTB: letters are no name of a person, and turn round in other languages.
    if isShort(name, claim.document) != isShort(rival, source), !name.isPlace, !rival.isPlace { return true }
    if isShort(name, claim.document), isShort(rival, source), hasSameLetters(name, rival) { return true }
    return isShort(name, claim.document) && rival.words.count > 1 && !rival.isPlace
      || isShort(rival, source) && name.words.count > 1 && !name.isPlace
  }

  /// In one language the long form begins with a letter of the short one: "CTMO" is no Tinkoff.
  private func isSpelledOut(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    func letters(_ name: NamedThing, _ document: Document) -> (first: [UInt8], all: [UInt8], isShort: Bool) {
      let words = name.words.map { Fold.bytes(document.text($0).utf8) }
      let isShort = name.words.count == 1 && document.tokens[name.words[0]].flags.contains(.allCapitals)
      return (words.compactMap(\.first), words.flatMap { $0 }.sorted(), isShort)
    }
    let (own, other) = (letters(name, claim.document), letters(rival, source))
    if own.isShort, other.isShort { return own.all == other.all }
    guard own.isShort != other.isShort, !name.isPlace, !rival.isPlace else { return false }
    let (short, long) = own.isShort ? (own, other) : (other, own)
    return long.first.contains(where: short.all.contains)
  }

  private func hasSameLetters(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    func letters(_ word: Int, _ document: Document) -> [UInt8] {
      let span = document.tokens[word].span
      return document.source.readable[span.start..<span.end].sorted()
    }
    return letters(name.words[0], claim.document) == letters(rival.words[0], source)
  }

  /// Names of the sentence that the claim does not have. A word of the claim's own names is met where the whole name is: "Fleetwood
  /// Mac" leaves Mick Fleetwood free.
  private func freeNames() -> [NamedThing] {
    let range = source.sentences[alignment.sentence]
    let hits = claim.document.features.names.compactMap { name in
      search.hit(name, in: alignment.sentence).map { (name, $0) }
    }
    let found = Set(hits.flatMap(\.0.words))
    let met = Set(alignment.pairs.filter { !found.contains($0.claim) }.map(\.source))
      .union(hits.flatMap(\.1.tokens))
    let names = source.features.names.filter { range.contains($0.tokens.lowerBound) }
    return names.flatMap { $0.parts(in: source) }.filter { other in
      !other.words.contains { met.contains($0) } && !isClaimed(other)
    }
  }

  /// "Pennsylvania" said twice is no other name than the "Pennsylvania" that the claim has once.
  private func isClaimed(_ name: NamedThing) -> Bool {
    let words = claim.document.features.names.flatMap(\.words)
    return name.words.allSatisfy { word in words.contains { search.matcher.strength($0, word) >= .variant } }
  }

  /// Whether a word next to the claim's name meets one next to the other.
  private func hasSamePlace(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    let own = neighbours(of: name, claim.document, alignment.words)
    let words = WordList(source, in: source.sentences[alignment.sentence]).words
    let others = neighbours(of: rival, source, words)
    return own.contains { word in alignment.source(of: word).map { others.contains($0) } ?? false }
  }

  /// Whether the first word behind the one meets the first behind the other.
  private func hasSameNext(_ name: NamedThing, _ rival: NamedThing) -> Bool {
    let words = WordList(source, in: source.sentences[alignment.sentence]).words
    guard let next = alignment.words.first(where: { $0 >= name.tokens.upperBound }) else { return false }
    return alignment.source(of: next) == words.first { $0 >= rival.tokens.upperBound }
  }

  /// The two content words on either side.
  private func neighbours(of name: NamedThing, _ document: Document, _ words: [Int]) -> [Int] {
    let before = words.filter { $0 < name.tokens.lowerBound }.suffix(2)
    let after = words.filter { $0 >= name.tokens.upperBound }.prefix(2)
    return Array(before) + Array(after)
  }
}
