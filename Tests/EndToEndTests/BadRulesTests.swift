import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Rule files that are none: each is told with its place and a remedy, ends with 2, and hides nothing.
@Suite struct BadRulesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    /// What must be printed to standard error, up to the last line, which tells the reason.
    var errors: String
    var reason = "rules-invalid"

    init(_ name: String, _ bytes: [UInt8], _ errors: String, reason: String = "rules-invalid") {
      (testDescription, self.bytes, self.errors, self.reason) = (name, bytes, errors, reason)
    }

    init(_ name: String, _ text: String, _ errors: String, reason: String = "rules-invalid") {
      self.init(name, Array(text.utf8), errors, reason: reason)
    }
  }

  static let cases = [
    Case(
      "empty", "",
      """
      error[no-claims]: the file is empty
        --> bad.yaml:1:1
         = help: a rule file starts with 'factcheck: 1' and lists its 'claims:'

      """, reason: "no-claims"),
    Case(
      "Latin-1", Array("factcheck: 1\ntitle: Jordani".utf8) + [0xEB, 0x0A],
      """
      error[not-utf8]: byte 0xEB is not UTF-8
        --> bad.yaml:2:15
         |
       2 | title: Jordani\\xEB
         |               ^^^^
         = help: save the file as UTF-8; it may be in Latin-1 or Windows-1252

      """),
    Case(
      "binary", [0x7F, 0x45, 0x4C, 0x46, 2, 0, 0],
      """
      error[not-text]: the file is binary: it holds a NUL byte
        --> bad.yaml:1:6
         |
       1 | \\u{7F}ELF\\u{2}\\u{0}\\u{0}
         |               ^^^^^
         = help: a rule file is YAML text in UTF-8

      """),
    Case(
      "9 MiB", [UInt8](repeating: 0x23, count: 9 << 20),
      """
      error[rules-unreadable]: 'bad.yaml' is larger than 8 MiB
        = help: split the claims over several files

      """),
    Case(
      "unclosed quote", "factcheck: 1\nclaims:\n  - \"35 troops\n  - one year\n",
      """
      error[yaml-syntax]: the quote that opens here is not closed
        --> bad.yaml:3:5
         |
       3 |   - "35 troops
         |     ^
         = help: close it with " on the same line

      """),
    Case(
      "tab", "factcheck: 1\nclaims:\n\t- 35 troops\n",
      """
      error[yaml-syntax]: a tab where spaces are expected
        --> bad.yaml:3:1
         |
       3 | \t- 35 troops
         | ^
         = help: indent with spaces, as YAML asks for

      """),
    Case(
      "unknown keys, all at once", "factcheck: 1\nsorce: a.txt\nclaims:\n  - {claimm: 35 troops, id: x}\n",
      """
      error[unknown-key]: unknown key 'sorce'
        --> bad.yaml:2:1
         |
       2 | sorce: a.txt
         | ^^^^^
         = help: did you mean 'source'? accepted: factcheck, title, language, source, sources, glossary, checkers, review, claims

      error[unknown-key]: unknown key 'claimm' in claim 'x'
        --> bad.yaml:4:6
         |
       4 |   - {claimm: 35 troops, id: x}
         |      ^^^^^^
         = help: did you mean 'claim'? accepted: claim, id, language, about, check, expect, strict, tolerance, \
      severity, tags, text

      """),
    Case(
      "duplicate key", "factcheck: 1\ntitle: a\ntitle: b\nclaims: [x]\n",
      """
      error[duplicate-key]: key 'title' is given twice, on lines 2 and 3
        --> bad.yaml:3:1
         |
       3 | title: b
         | ^^^^^
         = help: keep one of them

      """),
    Case(
      "wrong type", "factcheck: 1\nclaims: 35 troops\n",
      """
      error[wrong-type]: 'claims' takes a list, not '35 troops'
        --> bad.yaml:2:9
         |
       2 | claims: 35 troops
         |         ^^^^^^^^^
         = help: start each claim with '- '

      """),
    Case(
      "no claims", "factcheck: 1\nclaims: []\n",
      """
      error[no-claims]: the list of claims is empty
        --> bad.yaml:2:1
         |
       2 | claims: []
         | ^^^^^^
         = help: start each claim with '- '

      """, reason: "no-claims"),
    Case(
      "second document", "factcheck: 1\nclaims: [x]\n---\nfactcheck: 1\n",
      """
      error[second-document]: a second document starts here
        --> bad.yaml:3:1
         |
       3 | ---
         | ^^^
         = help: a rule file is one document: take the '---' line out, or put the second one into a file of its own

      """),
    Case(
      "nesting", String(repeating: "[", count: 20_000),
      """
      error[yaml-limit]: nested more than 32 deep
        --> bad.yaml:1:33
         |
       1 | \(String(repeating: "[", count: 120))…
         |                                 ^
         = help: no rule file needs more than 5 levels

      """),
    Case(
      "a colon in a text", "factcheck: 1\nclaims:\n  - Warning: x: y\n",
      """
      error[yaml-syntax]: a second ': ' in one line
        --> bad.yaml:3:14
         |
       3 |   - Warning: x: y
         |              ^^^^
         = help: quote the text: "x: y"

      """),
  ]

  private static let words = [
    "rules-invalid": "a rule file is missing or not valid", "no-claims": "there is no claim to check",
  ]

  @Test(arguments: cases) func isToldWithPlaceAndRemedy(_ item: Case) {
    let folder = Workspace()
    folder.file("bad.yaml", item.bytes)
    let outcome = folder.run("run", "bad.yaml")
    let last = "factcheck: the run could not be completed: \(Self.words[item.reason] ?? "") (\(item.reason))\n"
    #expect(outcome.errors == item.errors + last)
    #expect(outcome.output == "0 claims · incomplete\n")
    #expect(outcome.exit == 2)
    let validated = folder.run("validate", "bad.yaml")
    #expect(validated.errors == item.errors)
    #expect(validated.exit == 2)
    let json = folder.run("run", "bad.yaml", "--format", "json").output
    #expect(json.contains("\"exit\": {\"code\": 2, \"reason\": \"\(item.reason)\"}"))
  }

  @Test func anAliasBombIsDefused() {
    let lists = zip("bcdefghi", "abcdefgh").map { name, last in
      "x-\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ", ") + "]\n"
    }
    let folder = Workspace()
    folder.file("bad.yaml", "factcheck: 1\nx-a: &a [lol, lol]\n" + lists.joined() + "claims: [*i]\n")
    let outcome = folder.run("run", "bad.yaml")
    #expect(outcome.errors.contains("error[yaml-anchor]: anchors are not accepted: '&a'\n  --> bad.yaml:2:6\n"))
    #expect(outcome.errors.contains("error[more-errors]: and 62 more in 'bad.yaml'\n"))
    #expect(outcome.exit == 2)
  }

  @Test func aMissingFileIsLookedForByItsSpelling() {
    let folder = Workspace()
    folder.rules("  - 35 troops", named: "jordan.yaml")
    let near = folder.run("run", "jordna.yaml")
    #expect(
      near.errors.hasPrefix(
        "error[rules-unreadable]: no such file: 'jordna.yaml'\n  = help: did you mean: jordan.yaml\n"))
    #expect(near.exit == 2)
    #expect(folder.run("run", "x.yaml").errors.contains("= help: there are: jordan.yaml\n"))
    #expect(folder.run("run", "none/x.yaml").errors.contains("no such folder: 'none'"))
    folder.folder("empty")
    #expect(
      folder.run("run", "empty").errors.contains("no rule files in 'empty'\n  = help: the names of rule files end in"))
  }

  @Test(.enabled(if: geteuid() != 0, "whoever may read everything cannot be refused"))
  func aFileWithoutPermissionIsTold() {
    let folder = Workspace()
    chmod(folder.rules("  - 35 troops"), 0)
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.errors.hasPrefix("error[rules-unreadable]: no permission to read 'rules.yaml'\n  = help: "))
    #expect(outcome.exit == 2)
  }
}
