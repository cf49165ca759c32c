internal import FactCheckKit

/// Finds words that stand for two things of one kind: two numbers, two months, two units.
struct PackClashes {
  let pack: PackText

  /// Sections in which a word can mean one thing only, unless it is marked with "?".
  private static let exclusive = [
    "cardinals", "months", "weekdays", "seasons", "units", "fractions", "vague", "negation",
  ]

  func faults() -> [PackChecker.Fault] {
    PackClashes.exclusive.flatMap { faults(in: $0) }
  }

  private func faults(in section: String) -> [PackChecker.Fault] {
    var known: [[UInt8]: PackText.Line] = [:]
    var faults: [PackChecker.Fault] = []
    for entry in pack.lines(of: section) {
      for item in entry.line.items where item.flags.isEmpty {
        let word = Fold.bytes(item.text)
        guard let other = known[word], other.line.key != entry.line.key else {
          known[word] = entry
          continue
        }
        let text = String(decoding: item.text, as: UTF8.self)
        faults.append(
          PackChecker.fault(
            "pack-clash",
            "\"\(text)\" stands for \(entry.line.key) and, in line \(other.line.line), for \(other.line.key)",
            entry.file, line: entry.line.line, column: item.column,
            hint: "mark the rarer meaning with \"?\", or leave it out"))
      }
    }
    return faults
  }
}
