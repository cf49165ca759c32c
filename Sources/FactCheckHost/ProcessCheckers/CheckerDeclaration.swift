public import FactCheckKit

/// A checker in a process of its own, as a rule file or the configuration names it:
///
/// ```yaml
/// checkers:
///   house: {path: checkers/house, timeout: 5s, config: {region: north}}
/// ```
public struct CheckerDeclaration: Hashable, Sendable {
  public var name: String
  /// A folder with a manifest, the manifest itself, or a program, seen from the working directory; nil: it is looked for by its name.
  public var path: String?
  /// Added to those of its manifest.
  public var arguments: [String] = []
  /// How long a batch of claims may take, in seconds; nil: what the manifest says.
  public var timeout: Double?
  /// What the checker is told of its settings; an object.
  public var config = JSONValue.object([])
  public var place: Place?

  public init(name: String) { self.name = name }

  /// Without its place: two files that name the same checker in the same words share one process.
  var identity: CheckerDeclaration {
    var identity = self
    identity.place = nil
    return identity
  }
}
