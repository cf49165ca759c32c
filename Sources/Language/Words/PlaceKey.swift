internal import FactCheckKit

/// What a country, its adjective and its people have in common: Jordan, Jordanian, Jordaniër. Cities and regions stand for themselves.
struct PlaceKey: Hashable {
  private var key: UInt32

  /// Nil for a concept that is no place.
  init?(of concept: ConceptID, in graph: ConceptGraph) {
    key = graph.place(of: concept)
    if key == 0 { return nil }
  }
}
