internal import FactCheckKit

/// Finds what a pack lacks that the others have.
struct PackHoles {
  let pack: PackText
  let others: [PackText]

  /// Sections whose keys every language needs, with what they must have.
  private static let needed: [(section: String, keys: [String])] = [
    ("cardinals", ((0...12).map { $0 } + [20, 30, 40, 50, 60, 100, 1000]).map { String($0) } + ["1e6"]),
    ("ordinals", (1...10).map { String($0) }), ("months", (1...12).map { String($0) }),
    ("weekdays", (1...7).map { String($0) }), ("seasons", (1...4).map { String($0) }),
    ("language", ["tag", "name", "decimal"]),
  ]

  func faults() -> [PackChecker.Fault] {
    guard pack.problems.isEmpty else { return [] }
    return missingSections() + PackHoles.needed.flatMap { missingKeys($0.section, $0.keys) } + missingUnits()
  }

  /// What all others have; features of one family of languages are not missed.
  private func missingSections() -> [PackChecker.Fault] {
    let own = pack.sections
    guard let first = others.first else { return [] }
    let common = others.dropFirst().reduce(first.sections) { $0.intersection($1.sections) }
    return common.subtracting(own).sorted().map { section in
      PackChecker.fault(
        "pack-hole", "no section [\(section)], which every other pack has", pack.file(for: section, like: others),
        hint: "add it, empty if the language has no such words; see \(others[0].file(for: section, like: others))")
    }
  }

  private func missingKeys(_ section: String, _ keys: [String]) -> [PackChecker.Fault] {
    let lines = pack.lines(of: section)
    guard let first = lines.first else {
      // Where other packs have the section, its lack is told already.
      guard !others.contains(where: { $0.sections.contains(section) }) else { return [] }
      return [
        PackChecker.fault(
          "pack-hole", "no section [\(section)]", pack.file(for: section, like: others),
          hint: "it needs the keys \(keys.joined(separator: ", "))")
      ]
    }
    let known = Set(lines.filter { !$0.line.items.isEmpty }.map(\.line.key))
    let missing = keys.filter { !known.contains($0) }
    guard !missing.isEmpty else { return [] }
    return [
      PackChecker.fault(
        "pack-hole", "[\(section)] has no word for \(missing.joined(separator: ", "))", first.file,
        line: first.line.line, hint: "add a line for each: KEY: word, other word")
    ]
  }

  private func missingUnits() -> [PackChecker.Fault] {
    let own = Set(pack.lines(of: "units").map(\.line.key))
    guard let first = pack.lines(of: "units").first, let other = others.first else { return [] }
    let common = others.dropFirst().reduce(Set(other.lines(of: "units").map(\.line.key))) { common, pack in
      common.intersection(pack.lines(of: "units").map(\.line.key))
    }
    let missing = common.subtracting(own).sorted()
    guard !missing.isEmpty else { return [] }
    let few = missing.prefix(8).joined(separator: ", ") + (missing.count > 8 ? " and \(missing.count - 8) more" : "")
    return [
      PackChecker.fault(
        "pack-hole", "[units] has no word for \(few), which every other pack has", first.file, line: first.line.line,
        hint: "add a line for each: UNIT: word, plural")
    ]
  }
}
