import FactCheckKit
import Testing

@testable import FactCheckHost

/// Bytes that are no rule file at all, or one that was made to do harm.
@Suite struct HostileInputTests {
  private func only(_ bytes: [UInt8]) throws -> Diagnostic {
    let result = read(bytes)
    #expect(result.ruleSet == nil)
    #expect(result.diagnostics.count == 1)
    return try #require(result.diagnostics.first)
  }

  private func only(_ text: String) throws -> Diagnostic { try only(Array(text.utf8)) }

  @Test(arguments: ["", "\n\n", "# nothing but a remark\n", "\u{FEFF}", "---\n"])
  func anEmptyFileIsSaidToBeEmpty(_ text: String) throws {
    let diagnostic = try only(text)
    #expect(diagnostic.code == "no-claims")
    #expect(diagnostic.message == "the file is empty")
    #expect(diagnostic.hint?.contains("factcheck: 1") == true)
  }

  @Test(
    arguments: [
      [0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x82, 0x82, 0xAC], [0xE2, 0x82],
      [0x80],
      [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func aByteThatIsNotUTF8IsPlaced(_ bad: [UInt8]) throws {
    let before = MarkedText("factcheck: 1\ntitle: 日本 ë«")
    let diagnostic = try only(before.bytes + bad + Array("\nclaims: [x]\n".utf8))
    #expect(diagnostic.code == "not-utf8")
    #expect(diagnostic.place?.location == before.places[0])
    #expect(diagnostic.message.hasPrefix("byte 0x"))
    #expect(diagnostic.message.hasSuffix(" is not UTF-8"))
  }

  @Test func wellFormedUTF8OfAllLengthsIsAccepted() {
    for scalar in [
      "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
    ] {
      #expect(UTF8Validation.firstInvalid(in: Array("a\(scalar)b".utf8)) == nil)
    }
  }

  @Test func aNULByteMeansBinary() throws {
    let text = MarkedText("factcheck: 1\ntitle: a«\0b\n")
    let diagnostic = try only(text.bytes)
    #expect(diagnostic.code == "not-text")
    #expect(diagnostic.message == "the file is binary: it holds a NUL byte")
    #expect(diagnostic.place?.location == text.places[0])
    #expect(try only([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0xFF, 0xFE]).code == "not-text")
  }

  @Test(arguments: [[0xFF, 0xFE, 0x66, 0], [0xFE, 0xFF, 0, 0x66]] as [[UInt8]])
  func utf16IsNamed(_ bytes: [UInt8]) throws {
    let diagnostic = try only(bytes)
    #expect(diagnostic.code == "not-utf8")
    #expect(diagnostic.message == "the file is UTF-16, not UTF-8")
  }

  @Test func nineMebibytesAreTooMany() throws {
    let diagnostic = try only([UInt8](repeating: 0x23, count: 9 << 20))
    #expect(diagnostic.code == "rules-too-large")
    #expect(diagnostic.message == "the file is larger than 8 MiB")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func deepNestingIsRefused(_ opening: String) throws {
    let diagnostic = try only(String(repeating: opening, count: 20_000))
    #expect(diagnostic.code == "yaml-limit")
    #expect(diagnostic.message == "nested more than 32 deep")
    #expect(diagnostic.place?.location.line == 1)
  }

  @Test func nestingUpToTheLimitIsAccepted() {
    func rules(depth: Int) -> String {
      let open = String(repeating: "[", count: depth - 1)
      return "factcheck: 1\nclaims: [x]\nx-deep: " + open + open.replacing("[", with: "]") + "\n"
    }
    #expect(read(rules(depth: 32)).diagnostics == [])
    #expect(read(rules(depth: 33)).diagnostics.map(\.code) == ["yaml-limit"])
  }

  @Test func theNumberOfValuesIsLimited() throws {
    let items = String(repeating: "a,", count: 500_000)
    let diagnostic = try only("factcheck: 1\nclaims: [\(items)]\n")
    #expect(diagnostic.code == "yaml-limit")
    #expect(diagnostic.message == "more than 500000 values in one file")
  }

  @Test func anAliasBombStaysSmall() {
    var bomb = "factcheck: 1\nx-a: &a [lol, lol]\n"
    for (name, last) in zip("bcdefghij", "abcdefghi") {
      bomb +=
        "x-\(name): &\(name) [*\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last)]\n"
    }
    let result = read(bomb + "claims: [x]\n")
    #expect(result.ruleSet == nil)
    #expect(result.diagnostics.count == 21)
    #expect(Set(result.diagnostics.dropLast().map(\.code)) == ["yaml-anchor", "yaml-alias"])
    #expect(result.diagnostics.last?.message.hasPrefix("and 71 more") == true)
  }

  @Test func manyWrongKeysAreCountedAndNotAllExplained() {
    let keys = (0..<100_000).map { "claimz\($0): x\n" }.joined()
    let result = read("factcheck: 1\n" + keys)
    #expect(result.diagnostics.count == 21)
    #expect(result.diagnostics.last?.message.hasPrefix("and 99980 more") == true)
  }

  @Test func manyEqualClaimsGetTheirOwnIDs() {
    let result = read("factcheck: 1\nclaims:\n" + String(repeating: "  - 35 troops\n", count: 50_000))
    #expect(Set(result.ruleSet?.claims.map(\.id) ?? []).count == 50_000)
  }

  /// Any start of a good file and any change of a byte in it give a rule set or a diagnostic, and never both or neither.
  @Test func whateverTheBytesThereIsAnAnswer() {
    let good = Array(
      "factcheck: 1\nsources:\n  - {file: 'a.txt', published: 2020-09-12}\nclaims:\n  - \"één: jaar\"\n".utf8)
    func check(_ bytes: [UInt8]) {
      let result = read(bytes)
      #expect((result.ruleSet == nil) == !result.diagnostics.isEmpty)
    }
    for end in good.indices { check(Array(good[..<end])) }
    for index in good.indices {
      for byte in [0x00, 0x09, 0x0A, 0x22, 0x23, 0x26, 0x27, 0x2A, 0x2D, 0x3A, 0x5B, 0x7B, 0x80, 0xFF] as [UInt8] {
        var bytes = good
        bytes[index] = byte
        check(bytes)
      }
    }
  }
}
