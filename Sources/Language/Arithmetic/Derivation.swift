internal import FactCheckKit

/// Looks for figures of a source from which a figure of a claim follows: sums, differences, shares, rises and falls.
struct Derivation {
  struct Result {
    var operands: [Operand]
    /// "154 − 139".
    var text: String
    var value: Double
    var isApproximate: Bool
  }

  let target: Operand
  /// The claim's figure as said, in the base unit.
  let wanted: Interval
  let operands: [Operand]
  let units: UnitTable
  /// A text of a few figures that are all there to be reckoned with: products and longer sums are tried, too.
  let isProblem: Bool

  /// The first that fits, the shortest first.
  func find() -> Result? {
    for (i, a) in operands.enumerated() {
      if let whole = complement(a), fits(whole) { return whole }
      for b in operands[(i + 1)...] where abs(a.sentence - b.sentence) <= 1 {
        for result in combinations(a, b) where fits(result) { return result }
      }
    }
    return sums() ?? (isProblem ? chains() : nil)
  }

  private func fits(_ result: Result) -> Bool {
    let value = result.value
    guard value.isFinite, value > 0 else { return false }
    guard wanted.isClosed else {
      // A bound fits only where it lies near: else anything follows.
      guard let bound = wanted.low ?? wanted.high else { return false }
      return Interval(value).isWithin(wanted) && abs(value - bound) <= 0.25 * bound
    }
    let slack = result.isApproximate || target.isApproximate ? max(target.margin, 0.05 * value) : target.margin
    let isRounded = target.mention.figure.map { $0.grain != 1 || $0.approximate } ?? false
    let reach = isRounded || result.isApproximate ? slack : 1e-6 * max(1, value)
    return abs(value - target.value) <= max(reach, 1e-6 * value)
  }

  // MARK: Two figures

  private func combinations(_ a: Operand, _ b: Operand) -> [Result] {
    var results: [Result] = []
    if a.kind == b.kind, a.kind == target.kind, a.kind != Operand.share,
      !isProblem || a.isOfSameThing && b.isOfSameThing
    {
      results.append(result(a, "+", b, a.value + b.value))
      results.append(a.value >= b.value ? result(a, "−", b, a.value - b.value) : result(b, "−", a, b.value - a.value))
    }
    for (whole, part) in [(a, b), (b, a)] where part.kind == Operand.share && whole.kind == target.kind {
      guard part.value > 0, part.value < 1, part.mention.span != whole.mention.span else { continue }
      results.append(result(whole, "×", part, whole.value * part.value))
      var rest = result(whole, "× (1 −", part, whole.value * (1 - part.value))
      rest.text += ")"
      results.append(rest)
    }
    if target.kind == Operand.share, a.kind == b.kind, a.kind != Operand.share, a.value > 0, b.value > 0 {
      let (small, large) = a.value < b.value ? (a, b) : (b, a)
      results.append(result(small, "÷", large, small.value / large.value))
      for (first, second) in [(a, b), (b, a)] {
        results.append(result(second, "÷", first, abs(second.value - first.value) / first.value, note: " as a change"))
      }
    }
    if isProblem { results += products(a, b) }
    return results
  }

  private func products(_ a: Operand, _ b: Operand) -> [Result] {
    var results = [result(a, "×", b, a.value * b.value)]
    if b.value > 0 { results.append(result(a, "÷", b, a.value / b.value)) }
    if a.value > 0 { results.append(result(b, "÷", a, b.value / a.value)) }
    return results
  }

  /// What is left of the whole: 62 % of 38 %.
  private func complement(_ a: Operand) -> Result? {
    guard a.kind == Operand.share, target.kind == Operand.share, a.value > 0, a.value < 1, a.value != 0.5 else {
      return nil
    }
    return Result(operands: [a], text: "100 % − \(text(a))", value: 1 - a.value, isApproximate: a.isApproximate)
  }

  // MARK: More than two

  /// Sums of three or more figures of one kind in one sentence.
  private func sums() -> Result? {
    for sentence in Set(operands.map(\.sentence)).sorted() {
      let same = operands.filter { $0.sentence == sentence && $0.kind == target.kind && $0.kind != Operand.share }
      guard (3...6).contains(same.count) else { continue }
      if let all = sum(same) { return all }
      for left in same.indices {
        if let most = sum(same.indices.filter { $0 != left }.map { same[$0] }) { return most }
      }
    }
    return nil
  }

  private func sum(_ parts: [Operand]) -> Result? {
    guard parts.count >= 3 else { return nil }
    let result = Result(
      operands: parts, text: parts.map { text($0) }.joined(separator: " + "), value: parts.reduce(0) { $0 + $1.value },
      isApproximate: parts.contains { $0.isApproximate })
    return fits(result) ? result : nil
  }

  /// (a ∘ b) ∘ c over all figures of a short text.
  private func chains() -> Result? {
    guard operands.count == 3 else { return nil }
    for order in [[0, 1, 2], [0, 2, 1], [1, 2, 0]] {
      let (a, b, c) = (operands[order[0]], operands[order[1]], operands[order[2]])
      for first in combinations(a, b) where first.value > 0 {
        for (sign, value) in [
          ("+", c.isOfSameThing ? first.value + c.value : 0), ("−", c.isOfSameThing ? first.value - c.value : 0),
          ("×", first.value * c.value), ("÷", first.value / c.value), ("÷", c.value / first.value),
        ] {
          let result = Result(
            operands: [a, b, c], text: "(\(first.text)) \(sign) \(text(c))", value: value, isApproximate: false)
          if fits(result) { return result }
        }
      }
    }
    return nil
  }

  private func result(_ a: Operand, _ sign: String, _ b: Operand, _ value: Double, note: String = "") -> Result {
    Result(
      operands: [a, b], text: "\(text(a)) \(sign) \(text(b))\(note)", value: value,
      isApproximate: a.isApproximate || b.isApproximate)
  }

  private func text(_ operand: Operand) -> String { FigureText.text(operand.mention, units: units) }
}
