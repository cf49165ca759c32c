internal import FactCheckKit

/// Finds words between quotation marks, of whatever kind.
struct QuotationFinder {
  let tokens: [Token]

  /// A quotation longer than this is a missing closing mark.
  private static let longest = 400

  private enum Mark {
    static let plain: UInt64 = 0x22
    static let apostrophe: UInt64 = 0x27
    static let low: UInt64 = 0xE2809E
    static let left: UInt64 = 0xE2809C
    static let right: UInt64 = 0xE2809D
    static let lowSingle: UInt64 = 0xE2809A
    static let leftSingle: UInt64 = 0xE28098
    static let rightSingle: UInt64 = 0xE28099
    static let guillemetLeft: UInt64 = 0xC2AB
    static let guillemetRight: UInt64 = 0xC2BB
  }

  /// The marks that may close what this one opens.
  private func closers(of opener: UInt64) -> [UInt64] {
    switch opener {
    case Mark.plain: [Mark.plain]
    case Mark.low: [Mark.left, Mark.right, Mark.plain]
    case Mark.left: [Mark.right, Mark.left]
    case Mark.right: [Mark.right]
    case Mark.lowSingle: [Mark.leftSingle, Mark.rightSingle]
    case Mark.leftSingle: [Mark.rightSingle]
    case Mark.apostrophe: [Mark.apostrophe]
    case Mark.guillemetLeft: [Mark.guillemetRight]
    case Mark.guillemetRight: [Mark.guillemetLeft]
    default: []
    }
  }

  func quotations() -> [Quotation] {
    var found: [Quotation] = []
    var i = 0
    while i < tokens.count {
      guard tokens[i].kind == .sign, let end = close(of: i) else {
        i += 1
        continue
      }
      if end > i + 1 { found.append(Quotation(tokens: (i + 1)..<end)) }
      i = end + 1
    }
    return found
  }

  /// The token of the closing mark.
  private func close(of i: Int) -> Int? {
    let closers = closers(of: tokens[i].hash)
    guard !closers.isEmpty else { return nil }
    let isSingle = tokens[i].hash == Mark.apostrophe || tokens[i].hash == Mark.leftSingle
    if isSingle, !opens(i) { return nil }
    var end = i + 1
    while end < min(tokens.count, i + QuotationFinder.longest), tokens[end].kind != .paragraph {
      if tokens[end].kind == .sign, closers.contains(tokens[end].hash), !isSingle || closesWord(end) { return end }
      end += 1
    }
    return nil
  }

  /// A single mark opens only before a word and behind a space: others are apostrophes.
  private func opens(_ i: Int) -> Bool {
    (tokens[i].flags.contains(.spaceBefore) || i == 0 || tokens[i - 1].kind == .sign) && i + 1 < tokens.count
      && !tokens[i + 1].flags.contains(.spaceBefore)
  }

  /// A single mark with a letter behind it is an apostrophe.
  private func closesWord(_ i: Int) -> Bool {
    i + 1 >= tokens.count || tokens[i + 1].flags.contains(.spaceBefore) || tokens[i + 1].kind == .sign
      || tokens[i + 1].kind == .paragraph
  }
}
