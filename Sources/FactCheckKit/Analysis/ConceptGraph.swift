/// Position of a concept in the concept graph.
public struct ConceptID: Hashable, Sendable {
  public var index: Int32

  public init(index: Int32) { self.index = index }
}

/// Language-independent meanings with their is-a links.
public struct ConceptGraph: Sendable {
  /// Parent of each concept, −1 for none.
  private let parents: [Int32]
  private let names: [String]

  public init(names: [String], parents: [Int32]) {
    self.names = names
    self.parents = parents
  }

  public static let empty = ConceptGraph(names: [], parents: [])

  public var count: Int { parents.count }

  public func name(of concept: ConceptID) -> String { names[Int(concept.index)] }

  public func parent(of concept: ConceptID) -> ConceptID? {
    let parent = parents[Int(concept.index)]
    return parent < 0 ? nil : ConceptID(index: parent)
  }

  /// Whether `concept` is `other` or a kind of it.
  public func isA(_ concept: ConceptID, _ other: ConceptID) -> Bool {
    var current: ConceptID? = concept
    var steps = 0
    while let here = current, steps < 64 {
      if here == other { return true }
      current = parent(of: here)
      steps += 1
    }
    return false
  }
}
