/// How often something happens: the time from one occasion to the next, as ISO 8601 writes it (P1M, P2W, PT6H).
public struct Period: Hashable, Sendable, CustomStringConvertible {
  public enum Unit: String, CaseIterable, Sendable {
    case second, minute, hour, day, week, month, quarter, year, decade, century
  }

  public var count: Int
  public var unit: Unit

  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  public var description: String {
    switch unit {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .quarter: "P\(count * 3)M"
    case .year: "P\(count)Y"
    case .decade: "P\(count * 10)Y"
    case .century: "P\(count * 100)Y"
    }
  }

  /// Reads what `description` writes, with one part.
  public init?(_ text: String) {
    var rest = Substring(text)
    guard rest.first == "P", let letter = rest.last else { return nil }
    rest = rest.dropFirst().dropLast()
    let isTime = rest.first == "T"
    if isTime { rest = rest.dropFirst() }
    guard let count = Int(rest), (1...1000).contains(count) else { return nil }
    switch (letter, isTime) {
    case ("S", true): self.init(count, .second)
    case ("M", true): self.init(count, .minute)
    case ("H", true): self.init(count, .hour)
    case ("D", false): self.init(count, .day)
    case ("W", false): self.init(count, .week)
    case ("M", false): self.init(count, .month)
    case ("Y", false): self.init(count, .year)
    default: return nil
    }
  }
}
