internal import FactCheckKit

/// Words for what somebody is: minister, director, epidemiologist.
enum RoleWord {
  /// Whether a concept is a kind of person.
  static func isPerson(_ concept: ConceptID, _ graph: ConceptGraph) -> Bool {
    graph.traits(of: concept).contains(.person)
  }
}
