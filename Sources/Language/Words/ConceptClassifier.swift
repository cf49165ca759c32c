internal import FactCheckKit

/// Tells what concepts are from how the tables name them: to-fall, country-jordan, jordan-adjective, city-amman.
struct ConceptClassifier {
  let graph: ConceptGraph

  private static let verb = Array("to-".utf8)
  private static let country = Array("country-".utf8)
  private static let suffixes: [(name: [UInt8], trait: ConceptTraits)] = [
    (Array("-adjective".utf8), .nationality), (Array("-people".utf8), .people), (Array("-related".utf8), .related),
  ]
  private static let city = Array("city-".utf8)
  private static let prefixes = [
    "city-", "area-", "continent-", "river-", "sea-", "ocean-", "island-", "lake-", "mountain-", "gulf-", "strait-",
    "desert-",
  ].map { Array($0.utf8) }
  private static let person = Array("person".utf8)

  func classified() -> ConceptGraph {
    var traits: [ConceptTraits] = []
    traits.reserveCapacity(graph.count)
    var places = [UInt32](repeating: 0, count: graph.count)
    var person: Int32 = -1
    for i in 0..<graph.count {
      let name = graph.nameSlice(of: ConceptID(index: Int32(i)))
      let (trait, place) = ConceptClassifier.classify(name)
      traits.append(trait)
      places[i] = place
      if name.elementsEqual(ConceptClassifier.person) { person = Int32(i) }
    }
    for i in traits.indices where person >= 0 {
      if graph.isA(ConceptID(index: Int32(i)), ConceptID(index: person)) { traits[i].insert(.person) }
    }
    return graph.classified(traits: traits, places: places)
  }

  /// - Returns: what the concept is, and what a country, its adjective and its people have in common: a hash of what their names share.
  ///   Cities and regions stand for themselves; 0 for what is no place.
  private static func classify(_ name: ArraySlice<UInt8>) -> (ConceptTraits, place: UInt32) {
    guard let first = name.first, let last = name.last else { return ([], 0) }
    var traits: ConceptTraits = []
    if first == 0x74, name.starts(with: verb) { traits.insert(.verb) }
    if first == 0x63, name.starts(with: city) { traits.insert(.city) }
    if first == 0x63, name.starts(with: country) {
      traits.insert(.country)
      return (traits, hash(name.dropFirst(country.count)))
    }
    if last == 0x65 || last == 0x64,
      let suffix = suffixes.first(where: { name.count > $0.name.count && name.suffix($0.name.count) == $0.name[...] })
    {
      traits.insert(suffix.trait)
      return (traits, hash(name.dropLast(suffix.name.count)))
    }
    return (traits, prefixes.contains { $0[0] == first && name.starts(with: $0) } ? hash(name) : 0)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let hash = bytes.reduce(Fold.seed) { Fold.mix($0, $1) }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32) | 1
  }
}

extension ConceptGraph {
  /// The bytes of a concept's name; no string is made.
  func nameSlice(of concept: ConceptID) -> ArraySlice<UInt8> {
    let i = Int(concept.index)
    guard nameEnds.indices.contains(i) else { return [] }
    return nameBytes[(i == 0 ? 0 : Int(nameEnds[i - 1]))..<Int(nameEnds[i])]
  }
}
