internal import FactCheckKit

/// A figure that can be reckoned with: its value in the base unit of its kind.
struct Operand {
  var mention: Mention
  var value: Double
  /// Half of the last digit that it is written with, in the base unit.
  var margin: Double
  /// What can be added to it: a dimension, a currency, or things that are counted.
  var kind: String
  var isApproximate: Bool
  var sentence: Int
  /// Of the things that the claim counts, or of none that are named.
  var isOfSameThing = true

  static let counted = "count"
  static let share = "percent"

  /// nil for ranges and bounds, and for what is no figure.
  init?(_ mention: Mention, units: UnitTable, sentence: Int) {
    guard let figure = mention.figure, let value = figure.value ?? Operand.middle(figure), value.isFinite else {
      return nil
    }
    self.mention = mention
    self.sentence = sentence
    isApproximate = figure.approximate || figure.value == nil
    var factor = 1.0
    if let unit = mention.unit.map({ units[$0] }) {
      guard unit.offset == 0 else { return nil }
      kind = unit.dimension == "money" ? "money " + unit.name : unit.dimension
      if unit.dimension != "money" { factor = Operand.factor(of: unit, units) }
      // Shares are reckoned as parts of one.
      if kind == Operand.share { factor /= 100 }
    } else {
      kind = Operand.counted
    }
    self.value = value * factor
    margin = figure.grain * factor / 2
  }

  /// In the base unit; twelve months make a year to the day.
  static func factor(of unit: Unit, _ units: UnitTable) -> Double {
    guard unit.name == "month", let year = units.id(named: "year").flatMap({ units[$0].factor }) else {
      return unit.factor ?? 1
    }
    return year / 12
  }

  /// What can be reckoned with of a figure: itself, or the two ends of "from 500 to 600".
  static func all(_ mention: Mention, units: UnitTable, sentence: Int) -> [Operand] {
    if let one = Operand(mention, units: units, sentence: sentence) { return [one] }
    guard let figure = mention.figure, !figure.vague, let low = figure.low, let high = figure.high else { return [] }
    return [low, high].compactMap { end in
      var copy = mention
      copy.figure = Interval(end, grain: figure.grain)
      return Operand(copy, units: units, sentence: sentence)
    }
  }

  /// "About 45–50 %": what an approximate figure lies around.
  private static func middle(_ figure: Interval) -> Double? {
    guard figure.approximate, let low = figure.low, let high = figure.high, high <= low * 1.25 else { return nil }
    return (low + high) / 2
  }
}
