internal import FactCheckKit

/// Finds broken letters in a file of a pack: bytes that are no UTF-8, UTF-8 that was read as another encoding, words of two scripts, letters
/// with their accent apart.
struct PackTextCheck {
  let file: PackFile

  func faults() -> [PackChecker.Fault] {
    var faults: [PackChecker.Fault] = []
    var number = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      // One fault a line is enough: what breaks one letter breaks its neighbours.
      if let (message, column) = fault(in: Array(line)) {
        faults.append(
          PackChecker.fault(
            "pack-text", message, file.path, line: number, column: column,
            hint: "save the file as UTF-8 in composed form (NFC) and write the word again"))
      }
    }
    return faults
  }

  private func fault(in line: [UInt8]) -> (String, Int)? {
    guard line.contains(where: { $0 >= 0x80 }) else { return nil }
    guard let text = String(validating: line, as: UTF8.self) else { return ("bytes that are not UTF-8", 1) }
    var previous: Unicode.Scalar = " "
    var scripts = Scripts()
    for (column, scalar) in text.unicodeScalars.enumerated() {
      if scalar.value == 0xFFFD { return ("a replacement character (U+FFFD)", column + 1) }
      if (0x80..<0xA0).contains(scalar.value) { return ("a control character", column + 1) }
      if isMojibake(previous, scalar) {
        return ("\"\(previous)\(scalar)\" looks like UTF-8 that was read as Latin-1", column)
      }
      if scalar.properties.canonicalCombiningClass != .notReordered, previous.properties.isAlphabetic {
        return ("a letter and its accent stand apart", column + 1)
      }
      if scripts.mixes(scalar) { return ("a word of letters from two scripts", column + 1) }
      previous = scalar
    }
    return nil
  }

  /// The lead byte of a two- or three-byte sequence, seen as a letter, with a continuation byte behind it: Ã©, â€™.
  private func isMojibake(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch first.value {
    case 0xC2, 0xC3: return (0xA0...0xBF).contains(second.value)
    case 0xE2: return second.value == 0x20AC
    default: return false
    }
  }

  private struct Scripts {
    private var latin = false
    private var other = false

    /// Whether this letter makes the word it stands in one of two scripts.
    mutating func mixes(_ scalar: Unicode.Scalar) -> Bool {
      guard scalar.properties.isAlphabetic else {
        (latin, other) = (false, false)
        return false
      }
      switch scalar.value {
      case 0x41...0x24F, 0x1E00...0x1EFF: latin = true
      case 0x370...0x52F: other = scalar.value != 0x3BC && scalar.value != 0x3A9  // µm and kΩ
      default: break
      }
      return latin && other
    }
  }
}
