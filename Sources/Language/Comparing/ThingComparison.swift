public import FactCheckKit

/// Compares the things that two figures count, across languages.
public struct ThingComparison: Sendable {
  public enum Relation: Hashable, Sendable {
    /// The same meaning; `isWeak` if a word has it only among others.
    case same(isWeak: Bool)
    /// The source's thing is a kind of the claim's: soldiers bear out people.
    case narrower
    /// The claim's thing is a kind of the source's.
    case broader
    case different
    /// A word is not in the lexicon.
    case unknown
  }

  public struct Result: Sendable {
    public var relation: Relation
    /// How the two words meet: `troops —soldier→ militairen`.
    public var path: String
    /// What the two words mean lies so far apart that they cannot name one thing: a person and a vehicle, two professions.
    public var isFar = false
    /// A modifier of one side that the other contradicts ("Dutch" against "Belgian").
    public var conflict: String?

    /// Whether a figure of the source's thing can bear out one of the claim's.
    public var canSupport: Bool {
      guard conflict == nil else { return false }
      switch relation {
      case .same, .narrower: return true
      default: return false
      }
    }

    /// Whether a different figure of the source's thing contradicts the claim's.
    public var canContradict: Bool { conflict == nil && relation == .same(isWeak: false) }
  }

  let claim: Document
  let source: Document

  public init(claim: Document, source: Document) {
    self.claim = claim
    self.source = source
  }

  public func compare(_ a: Thing?, _ b: Thing?) -> Result {
    guard let a, let b else {
      return Result(relation: a == nil && b == nil ? .same(isWeak: true) : .unknown, path: "", conflict: nil)
    }
    var result = compareHeads(a, b)
    result.conflict = conflict(a, b)
    return result
  }

  private func compareHeads(_ a: Thing, _ b: Thing) -> Result {
    let (left, right) = (word(a, claim), word(b, source))
    let claimSenses = headSenses(a, claim)
    let sourceSenses = headSenses(b, source)
    if claim.tokens[a.head].hash == source.tokens[b.head].hash, claim.source.language == source.source.language {
      return Result(relation: .same(isWeak: false), path: left == right ? left : "\(left) = \(right)", conflict: nil)
    }
    var weakMatch: Result?
    for x in claimSenses {
      for y in sourceSenses where x.concept == y.concept {
        let path = "\(left) —\(claim.concepts.name(of: x.concept))→ \(right)"
        if !x.isWeak, !y.isWeak { return Result(relation: .same(isWeak: false), path: path, conflict: nil) }
        weakMatch = weakMatch ?? Result(relation: .same(isWeak: true), path: path, conflict: nil)
      }
    }
    if let weakMatch { return weakMatch }
    for x in claimSenses where !x.isWeak {
      for y in sourceSenses where !y.isWeak {
        let name = "\(left) —\(claim.concepts.name(of: x.concept)), \(source.concepts.name(of: y.concept))→ \(right)"
        if source.concepts.isA(y.concept, x.concept) { return Result(relation: .narrower, path: name, conflict: nil) }
        if source.concepts.isA(x.concept, y.concept) { return Result(relation: .broader, path: name, conflict: nil) }
      }
    }
    if claim.tokens[a.head].hash == source.tokens[b.head].hash, left.utf8.count >= 4 {
      // One spelling in two languages: a loanword or a name, but perhaps a false friend.
      return Result(relation: .same(isWeak: true), path: "\(left) = \(right)", conflict: nil)
    }
    let known = claimSenses.contains { !$0.isWeak } && sourceSenses.contains { !$0.isWeak }
    var result = Result(relation: known ? .different : .unknown, path: "\(left) / \(right)", conflict: nil)
    result.isFar = known && areFar(claimSenses, sourceSenses)
    return result
  }

  /// Whether every meaning of one side lies in another branch than those of the other. Persons are told apart by their words alone: the
  /// tables know them well.
  private func areFar(_ a: some Sequence<WordSense>, _ b: some Sequence<WordSense>) -> Bool {
    let left = Set(a.map { root($0.concept) })
    let right = Set(b.map { root($0.concept) })
    if left.contains(ThingComparison.person), right.contains(ThingComparison.person) { return true }
    return left.isDisjoint(with: right) && left.isSubset(of: ThingComparison.branches)
      && right.isSubset(of: ThingComparison.branches)
  }

  private func root(_ concept: ConceptID) -> String {
    var here = concept
    var steps = 0
    while let parent = claim.concepts.parent(of: here), steps < 64 {
      here = parent
      steps += 1
    }
    return claim.concepts.name(of: here)
  }

  private static let person = "person"
  /// Roots of the concept tables that exclude each other.
  private static let branches: Set<String> = ["person", "object", "vehicle", "animal", "place", "plant", "substance"]

  /// The words of a thing's head, of several tokens where the lexicon has the phrase.
  private func word(_ thing: Thing, _ document: Document) -> String {
    document.text(document.tokens[headStart(thing, document)].span.union(document.tokens[thing.head].span))
  }

  private func headStart(_ thing: Thing, _ document: Document) -> Int {
    for i in thing.tokens where i <= thing.head {
      if document.senses(at: i).contains(where: { i + Int($0.length) - 1 == thing.head && $0.length > 1 }) { return i }
    }
    return thing.head
  }

  /// The senses of the longest phrase that ends in the head, else of the head itself.
  private func headSenses(_ thing: Thing, _ document: Document) -> [WordSense] {
    let start = headStart(thing, document)
    return document.senses(at: start).filter { start + Int($0.length) - 1 >= thing.head }
  }

  /// A nationality or the like on both sides, and not the same.
  private func conflict(_ a: Thing, _ b: Thing) -> String? {
    let left = modifiers(a, claim)
    let right = modifiers(b, source)
    for x in left {
      guard let kind = exclusiveKind(x.senses, claim) else { continue }
      let rivals = right.filter { exclusiveKind($0.senses, source) == kind }
      if rivals.isEmpty { continue }
      let agrees = rivals.contains { y in x.senses.contains { s in y.senses.contains { $0.concept == s.concept } } }
      if !agrees { return "\(x.text) is not \(rivals[0].text)" }
    }
    return nil
  }

  private func modifiers(_ thing: Thing, _ document: Document) -> [(text: String, senses: [WordSense])] {
    thing.tokens.filter { $0 != thing.head }.compactMap { i in
      let senses = document.senses(at: i).filter { !$0.isWeak }
      return senses.isEmpty ? nil : (document.text(i), Array(senses))
    }
  }

  /// Modifiers of which only one can hold: adjectives of countries.
  private func exclusiveKind(_ senses: [WordSense], _ document: Document) -> String? {
    senses.contains { document.concepts.traits(of: $0.concept).contains(.nationality) } ? "nationality" : nil
  }
}
