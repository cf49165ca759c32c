internal import FactCheckKit

/// Numbers as science and calculators write them: 1e10, 6.23×10^-4, 2.48 × 10−5, 1.1^23.
extension NumberReader {
  func readPower(_ number: inout NumberReading) {
    if let exponent = readLetterExponent(at: number.next) ?? readTenExponent(at: number.next) {
      number.multiply(byPowerOfTen: exponent.value)
      number.next = exponent.next
    } else if view.sign(number.next) == 0x5E, view.adjoins(number.next), let exponent = signed(at: number.next + 1),
      abs(exponent.value) <= 300
    {
      let power = Double.power(number.low, abs(exponent.value))
      let value = exponent.value < 0 ? 1 / power : power
      guard value.isFinite else { return }
      let next = exponent.next
      number = NumberReading(value, grain: 1, next: next)
      number.isDigits = true
    } else {
      return
    }
    number.isYearLike = false
  }

  /// e10, E+14.
  private func readLetterExponent(at i: Int) -> (value: Int, next: Int)? {
    guard view.adjoins(i), let first = view.text(i).first, first | 0x20 == 0x65 else { return nil }
    if view.tokens[i].kind == .mixed { return digits(view.text(i).dropFirst()).map { ($0, i + 1) } }
    guard view.text(i).count == 1, view.adjoins(i + 1), view.tokens[i + 1].kind == .sign else { return nil }
    return signed(at: i + 1)
  }

  /// ×10^-4, x10^-4, × 10−5.
  private func readTenExponent(at i: Int) -> (value: Int, next: Int)? {
    guard i < view.tokens.count else { return nil }
    var next = i + 1
    if view.tokens[i].kind == .mixed, view.adjoins(i), view.text(i).elementsEqual([0x78, 0x31, 0x30]) {
      // "x10" is one token.
    } else {
      guard view.tokens[i].hash == 0xC397 || view.text(i).elementsEqual([0x78]), next < view.tokens.count,
        view.tokens[next].kind == .digits, view.text(next).elementsEqual([0x31, 0x30])
      else { return nil }
      next += 1
    }
    if view.sign(next) == 0x5E { next += 1 } else if !isMinus(next) { return nil }
    return view.adjoins(next) ? signed(at: next) : nil
  }

  private func isMinus(_ i: Int) -> Bool {
    guard i < view.tokens.count else { return false }
    return view.sign(i) == 0x2D || view.tokens[i].hash == 0xE28892 || view.isDash(i)
  }

  /// A whole number of at most three digits with signs before it.
  private func signed(at i: Int) -> (value: Int, next: Int)? {
    var next = i
    var isNegative = false
    while next < min(i + 2, view.tokens.count), isMinus(next) || view.sign(next) == 0x2B {
      isNegative = isNegative != isMinus(next)
      next += 1
    }
    guard next < view.tokens.count, view.tokens[next].kind == .digits, next == i || view.adjoins(next),
      let value = digits(view.text(next))
    else { return nil }
    return (isNegative ? -value : value, next + 1)
  }

  private func digits(_ text: ArraySlice<UInt8>) -> Int? {
    guard (1...3).contains(text.count), text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let value = text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value <= 300 ? value : nil
  }
}

extension NumberReading {
  fileprivate mutating func multiply(byPowerOfTen exponent: Int) {
    let factor = Double.power(10, abs(exponent))
    let value = exponent < 0 ? low / factor : low * factor
    guard value.isFinite else { return }
    grain = exponent < 0 ? grain / factor : grain * factor
    (low, high, mantissa) = (value, value, value)
  }
}
