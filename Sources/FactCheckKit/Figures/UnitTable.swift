/// Position of a unit in the table of units.
public struct UnitID: Hashable, Sendable {
  public var index: Int

  public init(index: Int) { self.index = index }
}

/// A unit of measurement, of time or of money.
public struct Unit: Hashable, Sendable {
  /// One vocabulary for all languages: `kilometre`, `year`, `EUR` (ISO 4217).
  public var name: String
  /// `length`, `mass`, `duration`, `money`, …
  public var dimension: String
  /// Value of one unit in the dimension's SI base unit; seconds for durations; nil where none is defined (currencies).
  public var factor: Double?
  /// Added before the factor is applied (degree Celsius: 273.15).
  public var offset: Double

  public init(name: String, dimension: String, factor: Double?, offset: Double = 0) {
    self.name = name
    self.dimension = dimension
    self.factor = factor
    self.offset = offset
  }
}

/// The units that mentions refer to.
public struct UnitTable: Sendable {
  public private(set) var units: [Unit]
  private var positions: [String: Int]

  public init(_ units: [Unit]) {
    self.units = units
    positions = [:]
    positions.reserveCapacity(units.count)
    for (i, unit) in units.enumerated() { positions[unit.name] = i }
  }

  @inlinable
  public subscript(id: UnitID) -> Unit { units[id.index] }

  public func id(named name: String) -> UnitID? { positions[name].map(UnitID.init) }
}
