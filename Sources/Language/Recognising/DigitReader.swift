internal import FactCheckKit

/// Reads numbers in digits by the habits of a language.
struct DigitReader {
  /// The language's decimal sign, `.` or `,`.
  let decimal: UInt8

  struct Value {
    var value: Double
    var grain: Double
    /// Digits before any separator, and whether there was a separator.
    var leadingDigits: Int
    var isPlain: Bool
  }

  /// The value of digits with separators; nil for what is no single number (12.06.2024, 1.2.3).
  ///
  /// Exactly three digits after the language's grouping sign group; any other sign between digits is a decimal sign, so that 1.25 in a
  /// Dutch text is read as its writer meant it.
  func read(_ text: ArraySlice<UInt8>) -> Value? { plain(text) ?? separated(text) }

  /// Digits alone, few enough to be exact: most numbers by far.
  private func plain(_ text: ArraySlice<UInt8>) -> Value? {
    guard text.count <= 15 else { return nil }
    var value = 0
    var grain = 1
    for byte in text {
      let digit = Int(byte &- 0x30)
      guard digit < 10 else { return nil }
      value = value * 10 + digit
      grain = digit == 0 ? grain * 10 : 1
    }
    return Value(
      value: Double(value), grain: value == 0 ? 1 : Double(grain), leadingDigits: text.count, isPlain: true)
  }

  private func separated(_ text: ArraySlice<UInt8>) -> Value? {
    var groups: [ArraySlice<UInt8>] = []
    var signs: [UInt8] = []
    var start = text.startIndex
    var i = text.startIndex
    while i < text.endIndex {
      if text[i] &- 0x30 < 10 {
        i += 1
        continue
      }
      groups.append(text[start..<i])
      let sign = text[i]
      i += sign == 0xC2 ? 2 : sign == 0xE2 ? 3 : 1
      signs.append(sign == 0x2E || sign == 0x2C ? sign : 0x20)
      start = i
    }
    groups.append(text[start..<text.endIndex])
    return combine(groups, signs)
  }

  private func combine(_ groups: [ArraySlice<UInt8>], _ signs: [UInt8]) -> Value? {
    guard let last = signs.last else { return value(groups, fraction: nil, isPlain: true) }
    let isGrouped =
      groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count) && groups[0].first != 0x30
    if signs.allSatisfy({ $0 == last }) {
      if last == 0x20 { return isGrouped ? value(groups, fraction: nil) : nil }
      if signs.count > 1 { return isGrouped ? value(groups, fraction: nil) : nil }
      if isGrouped && last != decimal { return value(groups, fraction: nil) }
      return value(groups.dropLast(), fraction: groups.last)
    }
    // Two kinds of sign: the last is the decimal sign and stands once; the others group.
    let others = signs.dropLast()
    guard !others.contains(last), Set(others).count == 1, last != 0x20 else { return nil }
    guard isGroupedWhole(groups.dropLast()) else { return nil }
    return value(groups.dropLast(), fraction: groups.last)
  }

  /// 1,234,567 or, as in India, 12,34,567.
  private func isGroupedWhole(_ groups: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let first = groups.first, let last = groups.last, (1...3).contains(first.count), last.count == 3 else {
      return false
    }
    let middle = groups.dropFirst().dropLast()
    return middle.allSatisfy { $0.count == 3 } || first.count <= 2 && middle.allSatisfy { $0.count == 2 }
  }

  private func value(_ whole: some Collection<ArraySlice<UInt8>>, fraction: ArraySlice<UInt8>?, isPlain: Bool = false)
    -> Value?
  {
    var value = 0.0
    var digits = 0
    var zeros = 0
    for byte in whole.joined() {
      value = value * 10 + Double(byte - 0x30)
      digits += 1
      zeros = byte == 0x30 ? zeros + 1 : 0
    }
    guard digits <= 30 else { return nil }
    let leading = whole.first.map(\.count) ?? 0
    guard let fraction else {
      let grain = value == 0 ? 1 : Double.power(10, zeros)
      return Value(value: value, grain: grain, leadingDigits: leading, isPlain: isPlain)
    }
    guard fraction.count <= 20 else { return nil }
    let scale = Double.power(10, fraction.count)
    let rest = fraction.reduce(0.0) { $0 * 10 + Double($1 - 0x30) }
    return Value(value: (value * scale + rest) / scale, grain: 1 / scale, leadingDigits: leading, isPlain: false)
  }
}

extension Double {
  /// `base` to a small whole power, without the C library's rounding.
  static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<max(0, exponent) { result *= base }
    return result
  }

  /// 10 to the number of zeros that a whole number ends in: 1 for 35, 1,000 for 35,000.
  var trailingGrain: Double {
    guard self != 0, abs(self) < 1e18, self == rounded() else { return 1 }
    var grain = 1.0
    while (self / (grain * 10)).truncatingRemainder(dividingBy: 1) == 0 { grain *= 10 }
    return grain
  }
}
