/// A place in a text as people count it: 1-based line and column, columns in Unicode scalars.
public struct Location: Hashable, Sendable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Location, b: Location) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
