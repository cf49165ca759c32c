/// The natural logarithm, without the C library.
enum Logarithm {
  /// By the series of the inverse hyperbolic tangent, after the exponent is taken out; exact to about 1e-9 for what is ranked with it.
  static func natural(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    let y = (value.significand - 1) / (value.significand + 1)
    let square = y * y
    var term = y
    var sum = 0.0
    for k in 0..<12 {
      sum += term / Double(2 * k + 1)
      term *= square
    }
    return 2 * sum + Double(value.exponent) * 0.693147180559945309
  }
}
