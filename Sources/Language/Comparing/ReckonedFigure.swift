internal import FactCheckKit

/// A figure of a claim that two figures of the source add up to: a sum, a difference, a share of an amount, a product. It is in no sentence,
/// but another figure there does not contradict it.
struct ReckonedFigure {
  let units: UnitTable

  /// How the claim's figure comes of two others, in words; nil where it does not.
  func reckoning(of wanted: Mention, from mentions: some Sequence<Mention>) -> String? {
    guard let figure = wanted.figure, let value = figure.value ?? figure.low, value > 2 else { return nil }
    let margin = figure.approximate || figure.grain >= 1000 ? max(value * 0.02, figure.grain / 2) : 1e-6 * value
    let operands = mentions.compactMap { operand($0, for: wanted) }
    for (position, a) in operands.enumerated() {
      for b in operands[(position + 1)...] {
        if let sign = sign(a, b, value, margin) {
          return "\(FigureText.number(a.value)) \(sign) \(FigureText.number(b.value))"
        }
      }
    }
    return nil
  }

  private struct Term {
    var value: Double
    var isShare: Bool
    var isPlain: Bool
  }

  private func operand(_ mention: Mention, for wanted: Mention) -> Term? {
    guard let value = mention.figure?.value, value > 0, mention.kind != .ordinal else { return nil }
    let unit = mention.unit.map { units[$0] }
    if unit?.name == "percent" { return Term(value: value / 100, isShare: true, isPlain: false) }
    if unit?.name == "portion" { return Term(value: value, isShare: true, isPlain: false) }
    if let unit, let other = wanted.unit.map({ units[$0] }), unit.dimension == other.dimension, unit.offset == 0,
      other.offset == 0, unit.dimension != "money"
    {
      let factor = Operand.factor(of: unit, units) / Language.Operand.factor(of: other, units)
      return Term(value: value * factor, isShare: false, isPlain: false)
    }
    if mention.unit == wanted.unit { return Term(value: value, isShare: false, isPlain: unit == nil) }
    return unit == nil ? Term(value: value, isShare: false, isPlain: true) : nil
  }

  private func sign(_ a: Term, _ b: Term, _ value: Double, _ margin: Double) -> String? {
    func near(_ result: Double) -> Bool { abs(result - value) <= margin }
    if a.isShare || b.isShare {
      guard a.isShare != b.isShare else { return nil }
      if near(a.value * b.value) || near(a.value * (1 - b.value)) && b.isShare { return "×" }
      // "20 tonnes, a third of what there was"; half of something comes to too many figures.
      let (share, amount) = a.isShare ? (a.value, b.value) : (b.value, a.value)
      let parts = (1 / share).rounded()
      return (3...10).contains(parts) && abs(parts * share - 1) < 1e-6 && near(amount * parts) ? "÷" : nil
    }
    if near(a.value + b.value) { return "+" }
    if near(abs(a.value - b.value)) { return "−" }
    guard a.isPlain != b.isPlain, a.value > 1, b.value > 1 else { return nil }
    if near(a.value * b.value) { return "×" }
    return near(a.value / b.value) || near(b.value / a.value) ? "÷" : nil
  }
}
