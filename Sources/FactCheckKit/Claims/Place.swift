/// Where something stands in an input file.
public struct Place: Hashable, Sendable {
  public var file: String
  public var location: Location

  public init(file: String, location: Location) {
    self.file = file
    self.location = location
  }
}
