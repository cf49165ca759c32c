internal import FactCheckKit

/// The clauses of a text: what stands between commas, colons, dashes, brackets and conjunctions.
struct Clauses {
  let document: Document

  /// The tokens of the clause that holds a token.
  func clause(around token: Int) -> Range<Int> {
    let sentence = document.sentenceRange(around: token)
    let joints = document.features.joints
    var (low, high) = (0, joints.count)
    while low < high {
      let middle = (low + high) / 2
      if joints[middle] < token { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? Int(joints[low - 1]) + 1 : 0
    let after = low < joints.count ? Int(joints[low]) : document.tokens.count
    return max(before, sentence.lowerBound)..<max(token + 1, min(after, sentence.upperBound))
  }

  /// Commas, colons, semicolons, brackets, quotation marks and dashes.
  static func isSeparator(_ sign: UInt64) -> Bool {
    switch sign {
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x22, 0xE28093, 0xE28094, 0xE2809C, 0xE2809D, 0xE2809E, 0xC2AB, 0xC2BB: true
    default: false
    }
  }
}
