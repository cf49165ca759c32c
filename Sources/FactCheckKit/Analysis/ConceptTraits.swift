/// What is known of a concept beside its parent.
public struct ConceptTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Something that happens or is done: to fall.
  public static let verb = ConceptTraits(rawValue: 1)
  public static let country = ConceptTraits(rawValue: 2)
  public static let city = ConceptTraits(rawValue: 4)
  /// Of a country: Dutch.
  public static let nationality = ConceptTraits(rawValue: 8)
  /// Those of a country: the Dutch.
  public static let people = ConceptTraits(rawValue: 16)
  /// Of a continent or a region: European.
  public static let related = ConceptTraits(rawValue: 32)
  /// A kind of person: minister, neighbour.
  public static let person = ConceptTraits(rawValue: 64)
}
