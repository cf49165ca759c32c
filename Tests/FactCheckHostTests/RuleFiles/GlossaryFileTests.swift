import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct GlossaryFileTests {
  private func read(_ text: String) throws(Diagnostic) -> [[String]] {
    try GlossaryFile.groups(in: Array(text.utf8), file: "house.csv", languages: ["en", "nl"])
  }

  @Test(arguments: [
    ("troops,militairen\n", [["troops", "militairen"]]),
    ("troops, militairen ,soldaten", [["troops", "militairen", "soldaten"]]),
    ("en,nl\r\ntroops,militairen\r\n", [["troops", "militairen"]]),
    ("en;nl\na, b;c\n", [["a, b", "c"]]),
    (
      "troops\tmilitairen\nWest Bank\tWestelijke Jordaanoever, de\n",
      [
        ["troops", "militairen"], ["West Bank", "Westelijke Jordaanoever, de"],
      ]
    ),
    ("\"a, b\",c\n", [["a, b", "c"]]),
    ("\"say \"\"no\"\"\",nee\n", [["say \"no\"", "nee"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("# ours\n\na,,b\n", [["a", "b"]]),
    ("", []),
  ])
  func reads(_ text: String, _ groups: [[String]]) throws { #expect(try read(text) == groups) }

  @Test(arguments: [
    ("a,b\nalone\n", 2, "at least two words"), ("a,a\n", 1, "at least two words"),
    ("a,b\n\"open,c\n", 2, "does not end"),
  ])
  func placesWhatIsWrong(_ text: String, _ line: Int, _ words: String) {
    let error = #expect(throws: Diagnostic.self) { try read(text) }
    #expect(error?.place?.location.line == line)
    #expect(error?.message.contains(words) == true)
  }

  @Test func refusesOtherEncodings() {
    let error = #expect(throws: Diagnostic.self) {
      try GlossaryFile.groups(in: [0x61, 0x2C, 0xE9, 0x0A], file: "house.csv", languages: [])
    }
    #expect(error?.place?.location == Location(line: 1, column: 1))
  }
}
