internal import FactCheckKit

/// Words for what somebody is: minister, director, epidemiologist.
enum RoleWord {
  /// Whether a concept is a kind of person.
  static func isPerson(_ concept: ConceptID, _ graph: ConceptGraph) -> Bool {
    var current: ConceptID? = concept
    var steps = 0
    while let here = current, steps < 32 {
      if graph.nameSlice(of: here).elementsEqual(person) { return true }
      current = graph.parent(of: here)
      steps += 1
    }
    return false
  }

  private static let person = Array("person".utf8)
}
