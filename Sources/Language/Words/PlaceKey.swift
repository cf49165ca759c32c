internal import FactCheckKit

/// What a country, its adjective and its people have in common: Jordan, Jordanian, Jordaniër. Cities and regions stand for themselves.
struct PlaceKey: Hashable {
  /// A hash of what their concepts' names share.
  private var stem: UInt64

  /// Nil for a concept that is no place.
  init?(of concept: ConceptID, in graph: ConceptGraph) {
    let name = graph.nameSlice(of: concept)
    if name.starts(with: PlaceKey.country) {
      stem = PlaceKey.hash(name.dropFirst(PlaceKey.country.count))
    } else if let suffix = PlaceKey.suffixes.first(where: { name.count > $0.count && name.suffix($0.count) == $0[...] })
    {
      stem = PlaceKey.hash(name.dropLast(suffix.count))
    } else if PlaceKey.prefixes.contains(where: { name.starts(with: $0) }) {
      stem = PlaceKey.hash(name)
    } else {
      return nil
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(Fold.seed) { Fold.mix($0, $1) } }

  /// How the names of the concepts of places begin and end; the tables are written that way.
  private static let country = Array("country-".utf8)
  private static let suffixes = ["-adjective", "-people", "-related"].map { Array($0.utf8) }
  private static let prefixes = [
    "city-", "area-", "continent-", "river-", "sea-", "ocean-", "island-", "lake-", "mountain-", "gulf-", "strait-",
    "desert-",
  ].map { Array($0.utf8) }
}

extension ConceptGraph {
  /// The bytes of a concept's name; no string is made.
  func nameSlice(of concept: ConceptID) -> ArraySlice<UInt8> {
    let i = Int(concept.index)
    guard nameEnds.indices.contains(i) else { return [] }
    return nameBytes[(i == 0 ? 0 : Int(nameEnds[i - 1]))..<Int(nameEnds[i])]
  }
}
