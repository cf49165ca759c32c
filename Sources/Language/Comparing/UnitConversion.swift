public import FactCheckKit

/// Brings the figures of a claim and a source to one unit.
public struct UnitConversion: Sendable {
  let units: UnitTable
  /// Claim and source are in one language, whose speakers mean one scale by "degrees".
  let isOneLanguage: Bool

  public init(_ units: UnitTable, isOneLanguage: Bool = false) {
    self.units = units
    self.isOneLanguage = isOneLanguage
  }

  public struct Pair: Sendable {
    public var claim: Interval
    public var source: Interval
    /// Whether the two were written in different units.
    public var isConverted: Bool
  }

  /// Both figures in one unit; nil where the units measure different things, or one figure has none.
  public func align(_ claim: Mention, _ source: Mention) -> Pair? {
    guard let left = claim.figure, let right = source.figure else { return nil }
    if let pair = alignDegrees(claim, source, left, right) { return pair }
    if claim.unit == source.unit { return Pair(claim: left, source: right, isConverted: false) }
    guard let a = claim.unit.map({ units[$0] }), let b = source.unit.map({ units[$0] }) else { return nil }
    if a.dimension == "money" || b.dimension == "money" { return alignMoney(a, b, left, right) }
    guard a.dimension == b.dimension, let x = a.factor, let y = b.factor else { return nil }
    if a.dimension == "duration" { return alignDurations(a, b, left, right) }
    return Pair(
      claim: left.scaled(by: x, offset: a.offset), source: right.scaled(by: y, offset: b.offset), isConverted: true)
  }

  /// Degrees without their scale on one side or both, which agree if one side means Fahrenheit and the other Celsius; also as a difference
  /// ("10 degrees above average").
  private func alignDegrees(_ claim: Mention, _ source: Mention, _ left: Interval, _ right: Interval) -> Pair? {
    guard let x = claim.unit.map({ units[$0].name }), let y = source.unit.map({ units[$0].name }),
      UnitConversion.degrees.contains(x), UnitConversion.degrees.contains(y), x == "degree" || y == "degree",
      let a = left.value ?? left.low ?? left.high, let b = right.value ?? right.low ?? right.high
    else { return nil }
    if a == b { return Pair(claim: left, source: right, isConverted: false) }
    if isOneLanguage, x == y { return nil }
    for (fahrenheit, celsius) in [(a, b), (b, a)]
    where abs((fahrenheit - 32) / 1.8 - celsius) <= 1 || abs(fahrenheit / 1.8 - celsius) <= 0.6 {
      return Pair(claim: Interval(celsius, grain: 1), source: Interval(celsius, grain: 1), isConverted: true)
    }
    return x == y ? nil : Pair(claim: left, source: right, isConverted: false)
  }

  private static let degrees: Set<String> = ["degree", "degree celsius", "degree fahrenheit"]

  /// "dollar" may be any dollar, "pound" any pound; different currencies are never converted.
  private func alignMoney(_ a: Unit, _ b: Unit, _ left: Interval, _ right: Interval) -> Pair? {
    let families: [String: Set<String>] = [
      "dollar": ["USD", "CAD", "AUD", "NZD", "HKD", "SGD"], "pound": ["GBP", "EGP", "LBP"],
      // The Dutch pond and the German Pfund are money and weight.
      "metric pound": ["GBP", "pound"],
      "franc": ["CHF", "FRF", "BEF", "XOF", "XAF"], "crown": ["SEK", "NOK", "DKK", "CZK", "ISK"],
      "peso": ["MXN", "ARS", "CLP", "COP", "PHP", "UYU"], "dinar": ["JOD", "IQD", "KWD", "RSD", "TND", "DZD"],
      "rupee": ["INR", "PKR", "LKR", "NPR"], "dirham": ["AED", "MAD"], "riyal": ["SAR", "QAR", "OMR", "IRR"],
    ]
    let related = families[a.name]?.contains(b.name) == true || families[b.name]?.contains(a.name) == true
    return related ? Pair(claim: left, source: right, isConverted: false) : nil
  }

  /// Durations compare in calendar units: 12 months are a year, 7 days a week, exactly; 52 weeks about a year.
  private func alignDurations(_ a: Unit, _ b: Unit, _ left: Interval, _ right: Interval) -> Pair? {
    if let x = UnitConversion.months[a.name], let y = UnitConversion.months[b.name] {
      return Pair(claim: left.scaled(by: x), source: right.scaled(by: y), isConverted: false)
    }
    let isMixed = (UnitConversion.months[a.name] == nil) != (UnitConversion.months[b.name] == nil)
    guard let x = days(a), let y = days(b) else { return nil }
    return Pair(claim: left.scaled(by: x), source: right.scaled(by: y), isConverted: isMixed)
  }

  private static let months: [String: Double] = [
    "month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000,
  ]

  /// Mean length in days; a month is 30.44 days (the Gregorian year of 365.2425 days, divided by 12).
  private func days(_ unit: Unit) -> Double? {
    UnitConversion.months[unit.name].map { $0 * 365.2425 / 12 } ?? unit.factor.map { $0 / 86_400 }
  }
}
