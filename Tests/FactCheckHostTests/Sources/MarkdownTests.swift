import FactCheckHost
import FactCheckKit
import Testing

@Suite struct MarkdownTests {
  private func readable(_ text: String, name: String = "a.md") throws -> String {
    let reader = SourceReader(readBytes: { (_, _) throws(Diagnostic) in Array((text + "\n\n.").utf8) })
    let source = try reader.source(SourceEntry(file: name, path: name, language: "en"))
    #expect(source.readable.count == source.bytes.count)
    for (raw, read) in zip(source.bytes, source.readable) { #expect(read == raw || read == 0x20) }
    #expect(LineIndex(source.readable).lineCount == LineIndex(source.bytes).lineCount)
    return String(decoding: source.readable.dropLast(3), as: UTF8.self)
  }

  /// What is blanked stands as `·` in what is expected.
  @Test(arguments: [
    ("# 35 troops", "··35 troops"),
    ("## 35 troops ##", "···35 troops···"),
    ("#35 troops", "#35 troops"),
    ("Troops\n======", "Troops\n······"),
    ("Troops\n---", "Troops\n···"),
    ("a\n\n* * *\nb", "a\n\n·····\nb"),
    ("**35** *troops* went", "··35·· ·troops· went"),
    ("***35*** troops", "···35··· troops"),
    ("5 * 3 * 2", "5 * 3 * 2"),
    ("35* troops", "35* troops"),
    ("snake_case_name and _one_", "snake_case_name and ·one·"),
    ("~~35~~ 36", "··35·· 36"),
    (
      "[35 troops](https://example.org/a_b_c \"36 of them\") went",
      "·35 troops" + String(repeating: "·", count: 41) + " went"
    ),
    ("[a](x(1)y) [sic]", "·a········ [sic]"),
    ("![map of **Jordan**](m.png)", "··map of ··Jordan··········"),
    (
      "[35 troops][note] and [note] and [other]\n\n[Note]: http://x.org/36 'T'",
      "·35 troops······· and ·note· and [other]\n\n" + String(repeating: "·", count: 27)
    ),
    ("[Minister]: we send 36 troops", "[Minister]: we send 36 troops"),
    ("text[^1] more\n\n[^1]: The **note**", "text···· more\n\n····· The ··note··"),
    ("run `a * b` now", "run ·a * b· now"),
    ("``a ` b`` `c", "··a ` b·· `c"),
    ("```swift\nlet x = **1**\n```\n*y*", "········\nlet x = **1**\n···\n·y·"),
    ("~~~\n```\n~~~~", "···\n```\n····"),
    ("a <b>35</b> <https://x.org> < 5 %", "a ···35···· ··············· < 5 %"),
    ("a <!-- 36\n\ntroops --> b", "a ·······\n\n·········· b"),
    ("a <!-- never closed", "a <!-- never closed"),
    ("- 35 troops\n- [x] done\n  - deep", "··35 troops\n······done\n····deep"),
    ("1. one\n2. two\n10) ten", "···one\n···two\n····ten"),
    ("It ended in\n1984. Then", "It ended in\n1984. Then"),
    ("> quoted 35\n> > deeper", "··quoted 35\n····deeper"),
    ("| a | 35 |\n|---|:--|\n| b | 36 |\n\nx | y", "··a · 35 ·\n·········\n··b · 36 ·\n\nx | y"),
    ("35\\\n\\*troops\\* C:\\dir", "35·\n·*troops·* C:\\dir"),
    ("35&nbsp;km &amp; more", "35······km &amp; more"),
    ("---\ntitle: 36\n---\n35", "···\n·········\n···\n35"),
    ("a\n\n    code **35**", "a\n\n    code **35**"),
  ])
  func blanksMarkup(_ text: String, _ expected: String) throws {
    #expect(try readable(text) == expected.replacing("·", with: " "))
  }

  @Test func onlyMarkdownIsReadAsMarkdown() throws {
    #expect(try readable("# **35**", name: "a.txt") == "# **35**")
    #expect(try readable("# **35**", name: "A.MARKDOWN") == "    35  ")
  }

  @Test func linkTextMayRunOverLines() throws {
    #expect(try readable("[35\ntroops](x) y") == " 35\ntroops     y")
  }

  @Test func keepsCarriageReturnsAndTheByteOrderMark() throws {
    #expect(try readable("\u{FEFF}# 35\r\n\r\n*x*\r\n") == "\u{FEFF}  35\r\n\r\n x \r\n")
  }

  /// Texts made to be searched over and over.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "](", "![a](", "[a](b \"", "[a](b (c", "<a ", "<!--", "`", "*a ", "_*", "> ", "- ", "[a][", "\\", "&",
      "<a \"", "|\n", "1. ", "[a]: b\n",
    ])
  func takesTimeInProportion(_ unit: String) throws {
    _ = try readable(String(repeating: unit, count: 200_000 / unit.utf8.count))
  }

  @Test(.timeLimit(.minutes(1))) func longRunsOfTicksAreNotSearchedTwice() throws {
    _ = try readable((1...600).map { String(repeating: "`", count: $0) }.joined(separator: " "))
  }
}
