/// Reads a share of a whole.
enum Share {
  /// 0.05 for `5%`, `5 %` and `0.05`; nil for anything else.
  ///
  /// Above 1, a figure without a percent sign is refused: `5` could mean 5 % as well as 500 %.
  static func read(_ text: String) -> Double? {
    var digits = Substring(text)
    let isPercentage = digits.hasSuffix("%")
    if isPercentage {
      digits.removeLast()
      if digits.hasSuffix(" ") { digits.removeLast() }
    }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    guard isNumber, let value = Double(digits) else { return nil }
    if isPercentage { return value <= 100 ? value / 100 : nil }
    return value < 1 ? value : nil
  }
}
