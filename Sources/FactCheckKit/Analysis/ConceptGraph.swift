/// Position of a concept in the concept graph.
public struct ConceptID: Hashable, Sendable {
  public var index: Int32

  public init(index: Int32) { self.index = index }
}

/// Language-independent meanings with their is-a links.
public struct ConceptGraph: Sendable {
  /// Parent of each concept, −1 for none.
  public let parents: [Int32]
  /// Where the name of each concept ends in `nameBytes`. Names are made only when asked for: there are thousands.
  public let nameEnds: [UInt32]
  public let nameBytes: [UInt8]

  /// Pairs of concepts that exclude each other, flattened: rise, fall, …; each pair once.
  public private(set) var opposites: [Int32] = []

  /// Empty until `classified`; then one for each concept.
  @usableFromInline private(set) var traits: [ConceptTraits] = []
  @usableFromInline private(set) var places: [UInt32] = []

  public static let empty = ConceptGraph(names: [], parents: [])

  public init(names: [String], parents: [Int32]) {
    self.parents = parents
    var ends: [UInt32] = []
    var bytes: [UInt8] = []
    for name in names {
      bytes += Array(name.utf8)
      ends.append(UInt32(bytes.count))
    }
    nameEnds = ends
    nameBytes = bytes
  }

  /// Nil where the tables do not fit each other.
  public init?(parents: [Int32], nameEnds: [UInt32], nameBytes: [UInt8]) {
    guard parents.count == nameEnds.count, nameEnds.last ?? 0 == UInt32(nameBytes.count),
      parents.allSatisfy({ $0 < parents.count }), zip(nameEnds, nameEnds.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.parents = parents
    self.nameEnds = nameEnds
    self.nameBytes = nameBytes
  }

  /// The same with pairs that exclude each other; nil where a pair is of no concept.
  public func opposing(_ pairs: [Int32]) -> ConceptGraph? {
    guard pairs.count.isMultiple(of: 2), pairs.allSatisfy({ parents.indices.contains(Int($0)) }) else { return nil }
    var copy = self
    copy.opposites = pairs
    return copy
  }

  /// The same with what is known of each concept.
  ///
  /// - Parameter places: what a country, its adjective and its people have in common; 0 for what is no place.
  public func classified(traits: [ConceptTraits], places: [UInt32]) -> ConceptGraph {
    var copy = self
    copy.traits = traits
    copy.places = places
    return copy
  }

  @inlinable
  public func traits(of concept: ConceptID) -> ConceptTraits {
    traits.indices.contains(Int(concept.index)) ? traits[Int(concept.index)] : []
  }

  /// The same number for a country, its adjective and its people; 0 for what is no place.
  @inlinable
  public func place(of concept: ConceptID) -> UInt32 {
    places.indices.contains(Int(concept.index)) ? places[Int(concept.index)] : 0
  }

  /// The same with further concepts of no parent.
  public func adding(_ names: [String]) -> ConceptGraph {
    guard !names.isEmpty else { return self }
    var copy = ConceptGraph(
      names: parents.indices.map { name(of: ConceptID(index: Int32($0))) } + names,
      parents: parents + names.map { _ in -1 })
    copy.opposites = opposites
    copy.traits = traits
    copy.places = places
    return copy
  }

  public var count: Int { parents.count }

  public func name(of concept: ConceptID) -> String {
    let i = Int(concept.index)
    guard nameEnds.indices.contains(i) else { return "" }
    let start = i == 0 ? 0 : Int(nameEnds[i - 1])
    return String(decoding: nameBytes[start..<Int(nameEnds[i])], as: UTF8.self)
  }

  public func parent(of concept: ConceptID) -> ConceptID? {
    guard parents.indices.contains(Int(concept.index)) else { return nil }
    let parent = parents[Int(concept.index)]
    return parent < 0 ? nil : ConceptID(index: parent)
  }

  /// Whether the two exclude each other: to rise, to fall.
  public func areOpposites(_ a: ConceptID, _ b: ConceptID) -> Bool {
    var i = 0
    while i + 1 < opposites.count {
      if opposites[i] == a.index && opposites[i + 1] == b.index
        || opposites[i] == b.index && opposites[i + 1] == a.index
      {
        return true
      }
      i += 2
    }
    return false
  }

  /// Whether `concept` is `other` or a kind of it.
  @inlinable
  public func isA(_ concept: ConceptID, _ other: ConceptID) -> Bool {
    var here = concept.index
    // A cycle in a broken table must not hang.
    for _ in 0..<64 {
      if here == other.index { return true }
      guard parents.indices.contains(Int(here)) else { return false }
      here = parents[Int(here)]
    }
    return false
  }
}
