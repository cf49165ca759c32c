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

  /// The same with further concepts of no parent.
  public func adding(_ names: [String]) -> ConceptGraph {
    guard !names.isEmpty else { return self }
    return ConceptGraph(
      names: parents.indices.map { name(of: ConceptID(index: Int32($0))) } + names,
      parents: parents + names.map { _ in -1 })
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
