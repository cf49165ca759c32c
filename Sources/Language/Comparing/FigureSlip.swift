internal import FactCheckKit

/// Tells two figures that differ as slips of the pen do: two digits exchanged (23 and 32), or a scale (2.1 million and 2.1 billion).
enum FigureSlip {
  static func isSlip(_ a: Interval?, _ b: Interval?) -> Bool {
    guard let x = a?.value, let y = b?.value, x != y, x > 0, y > 0 else { return false }
    return areExchanged(x, y) || areScaled(x, y)
  }

  /// The same digits with two neighbours exchanged.
  private static func areExchanged(_ x: Double, _ y: Double) -> Bool {
    guard x == x.rounded(), y == y.rounded(), x >= 10, y >= 10, x < 1e9, y < 1e9 else { return false }
    let (a, b) = (Array(String(Int(x))), Array(String(Int(y))))
    guard a.count == b.count else { return false }
    let differing = a.indices.filter { a[$0] != b[$0] }
    return differing.count == 2 && differing[1] == differing[0] + 1 && a[differing[0]] == b[differing[1]]
      && a[differing[1]] == b[differing[0]]
  }

  /// Two digits or more, and a thousand or a million between them.
  private static func areScaled(_ x: Double, _ y: Double) -> Bool {
    let ratio = max(x, y) / min(x, y)
    guard [1e3, 1e6].contains(where: { abs(ratio / $0 - 1) < 1e-9 }) else { return false }
    var digits = min(x, y)
    while digits >= 100 { digits /= 10 }
    return digits != (digits / 10).rounded() * 10 || digits >= 10 && digits.truncatingRemainder(dividingBy: 10) != 0
  }
}
