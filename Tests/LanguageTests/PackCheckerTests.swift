internal import FactCheckKit
internal import Language
internal import Testing

/// What `languages check` finds, and that it finds nothing in the packs of the program.
@Suite struct PackCheckerTests {
  @Test func thePacksHaveNoFaults() {
    let faults = PackChecker(PackFiles.all()).faults()
    #expect(faults.map { "\($0.place?.file ?? ""):\($0.place?.location.line ?? 0) \($0.message)" } == [])
  }

  /// Changes one line of the Dutch pack and tells what is new.
  private func faults(_ path: String, _ change: (String) -> String) throws -> [Diagnostic] {
    // The concept tables are large; most faults need but two packs.
    let isTable = path.hasPrefix("concepts/")
    var files = PackFiles.all().filter { file in
      file.path.hasPrefix("nl/") || file.path.hasPrefix("de/") || file.path.hasPrefix("shared/")
        || isTable && file.path.hasPrefix("concepts/")
    }
    let i = try #require(files.firstIndex { $0.path == path })
    files[i].bytes = Array(change(String(decoding: files[i].bytes, as: UTF8.self)).utf8)
    return PackChecker(files).faults()
  }

  private func line(of text: String, in path: String) throws -> Int {
    let content = String(decoding: try #require(PackFiles.read(path)), as: UTF8.self)
    return try #require(content.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == text }) + 1
  }

  @Test(arguments: [
    ("nl/numbers.txt", "7: zeven", "7: zeven, acht", "pack-clash", "stands for"),
    ("nl/numbers.txt", "7: zeven", "seven zeven", "pack-invalid", "key"),
    ("nl/time.txt", "5: mei", "5: mei, februari", "pack-clash", "stands for"),
    ("nl/numbers.txt", "2: tweede", "2: tweÃ«de", "pack-text", "Latin-1"),
    ("nl/numbers.txt", "2: tweede", "2: twe\u{65}\u{308}de", "pack-text", "accent"),
    ("nl/numbers.txt", "2: tweede", "2: twe\u{FFFD}de", "pack-text", "U+FFFD"),
    ("nl/numbers.txt", "2: tweede", "2: twe\u{435}de", "pack-text", "two scripts"),
  ]) func tellsTheLine(_ path: String, _ old: String, _ new: String, _ code: String, _ message: String) throws {
    let number = try line(of: old, in: path)
    let found = try faults(path) { $0.replacing("\n\(old)\n", with: "\n\(new)\n") }
    let fault = try #require(found.first { $0.code == code })
    #expect(fault.message.contains(message))
    #expect(fault.place?.file == path)
    #expect(abs((fault.place?.location.line ?? 0) - number) <= 1)
    #expect(fault.hint != nil)
  }

  @Test func tellsHoles() throws {
    let noMonth = try faults("nl/time.txt") { $0.replacing("\n5: mei", with: "\n# 5: mei") }
    #expect(noMonth.contains { $0.code == "pack-hole" && $0.message.contains("[months] has no word for 5") })
    let noSection = try faults("nl/language.txt") { $0.replacing("[negation]", with: "[detect]") }
    #expect(noSection.contains { $0.code == "pack-hole" && $0.message.contains("[negation]") })
    let noUnit = try faults("nl/units.txt") { $0.replacing("\nkilogram:", with: "\n# kilogram:") }
    #expect(noUnit.contains { $0.code == "pack-hole" && $0.message.contains("kilogram") })
  }

  @Test func tellsConceptFaults() throws {
    let noWord = try faults("concepts/life.tsv") { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard line.hasPrefix("tank-container\t") else { return String(line) }
        var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        cells[4] = ""
        return cells.joined(separator: "\t")
      }.joined(separator: "\n")
    }
    #expect(noWord.contains { $0.code == "pack-hole" && $0.message.contains("'tank-container' has no word in nl") })
  }

  @Test func aFolderWithoutUnitsIsTold() {
    let faults = PackChecker([LanguageCompiler.File(path: "xx/language.txt", bytes: Array("[language]\n".utf8))])
      .faults()
    #expect(!faults.isEmpty)
  }
}
