internal import FactCheckKit

/// Says how well a word of a claim is met by a word of a source, across languages.
struct WordMatcher {
  let claim: Document
  let source: Document

  /// How two words meet; the raw values are how much of the word that bears out.
  enum Strength: Double, Comparable {
    case none = 0
    /// The source's word is wider: "vehicle" for "lorry".
    case wider = 0.4
    /// Both have the meaning only among others.
    case perhaps = 0.5
    /// A probable spelling of the same name.
    case variant = 0.75
    /// The same beginning: cognates and inflected forms.
    case stem = 0.8
    /// The same meaning or a narrower one.
    case meaning = 0.95
    case same = 1

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  func strength(_ i: Int, _ j: Int) -> Strength {
    let (a, b) = (claim.tokens[i], source.tokens[j])
    guard b.kind == .word || b.kind == .mixed else { return .none }
    if a.hash == b.hash { return .same }
    let meaning = meaning(i, j)
    if meaning >= .meaning { return meaning }
    return max(meaning, spelling(i, j))
  }

  private func meaning(_ i: Int, _ j: Int) -> Strength {
    var best = Strength.none
    let (own, other) = (claim.senseRange(at: i), source.senseRange(at: j))
    guard !own.isEmpty, !other.isEmpty else { return .none }
    for k in own {
      let x = claim.senses[k]
      for m in other {
        let y = source.senses[m]
        if x.concept == y.concept {
          best = max(best, x.isWeak && y.isWeak ? .perhaps : .meaning)
        } else if !x.isWeak, !y.isWeak {
          if source.concepts.isA(y.concept, x.concept) {
            best = max(best, .meaning)
          } else if source.concepts.isA(x.concept, y.concept) {
            best = max(best, .wider)
          } else if claim.tokens[i].flags.contains(.capital) || source.tokens[j].flags.contains(.capital),
            isSamePlace(x.concept, y.concept)
          {
            best = max(best, .meaning)
          }
        }
      }
    }
    return best
  }

  /// A country, its adjective and its people.
  private func isSamePlace(_ a: ConceptID, _ b: ConceptID) -> Bool {
    let place = source.concepts.place(of: a)
    return place != 0 && place == source.concepts.place(of: b)
  }

  /// The same first letters, or for names a like sound.
  private func spelling(_ i: Int, _ j: Int) -> Strength {
    let (a, b) = (claim.tokens[i], source.tokens[j])
    let isName = a.flags.contains(.capital) && b.flags.contains(.capital)
    if isName, a.flags.contains(.allCapitals), b.flags.contains(.allCapitals) { return abbreviation(i, j) }
    guard a.end - a.start >= 4, b.end - b.start >= 4 else { return .none }
    let (x, y) = (claim.folded.count(i), source.folded.count(j))
    let shared = claim.folded.shared(i, with: source.folded, j)
    guard shared > 0 || isName else { return .none }
    let shorter = min(x, y)
    if isGenitive(i, j, shared) { return .same }
    // Iraq and Iran, Niger and Nigeria: of two places the tables must know that they are one.
    if isName, isPlace(i, claim), isPlace(j, source), !isKindred(i, j) { return .none }
    if isName {
      if shared >= 5, shared == shorter, abs(x - y) <= 5 { return .variant }
      if isPlace(i, claim) || isPlace(j, source) { return .none }
      if shared == shorter, shared >= 4 { return .variant }
      return areVariants(i, j) ? .variant : .none
    }
    if shared >= 5, shared * 3 >= shorter * 2 { return .stem }
    if shared >= 4, shorter <= 5, abs(x - y) <= 3 { return .stem }
    return .none
  }

  /// "Wiens" and "Wien", "Merkels" and "Merkel": a genitive without an apostrophe.
  private func isGenitive(_ i: Int, _ j: Int, _ shared: Int) -> Bool {
    let (x, y) = (claim.folded.count(i), source.folded.count(j))
    return shared == x && x + 1 == y && source.folded.last(j) == 0x73
      || shared == y && y + 1 == x && claim.folded.last(i) == 0x73
  }

  private func areVariants(_ i: Int, _ j: Int) -> Bool {
    claim.folded.sound(i).meets(source.folded.sound(j))
      && Romanisation.areVariants(claim.folded[i], source.folded[j])
  }

  /// US and USA, BC and BCE.
  private func abbreviation(_ i: Int, _ j: Int) -> Strength {
    let (x, y) = (claim.folded.count(i), source.folded.count(j))
    let shared = claim.folded.shared(i, with: source.folded, j)
    return shared >= 2 && shared == min(x, y) && abs(x - y) == 1 ? .variant : .none
  }

  /// A continent or a region and what belongs to it, which have concepts of their own: Europe, European.
  private func isKindred(_ i: Int, _ j: Int) -> Bool {
    func isRelated(_ k: Int, _ document: Document) -> Bool {
      document.senses(at: k).contains { document.concepts.traits(of: $0.concept).contains(.related) }
    }
    return isRelated(i, claim) != isRelated(j, source)
  }

  func isPlace(_ i: Int, _ document: Document) -> Bool {
    document.senses(at: i).contains { !$0.isWeak && document.concepts.place(of: $0.concept) != 0 }
  }

  /// Whether the two words exclude each other.
  func areOpposites(_ i: Int, _ j: Int) -> Bool {
    // One of the two may have the meaning only among others: "fell" and "a augmenté".
    for x in claim.senses(at: i) {
      for y in source.senses(at: j) where !(x.isWeak && y.isWeak) && x.concept != y.concept {
        if source.concepts.areOpposites(x.concept, y.concept) { return true }
      }
    }
    return false
  }
}
