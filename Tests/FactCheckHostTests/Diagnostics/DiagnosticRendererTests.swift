import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct DiagnosticRendererTests {
  /// Renders one diagnostic about the text's first mark.
  private func render(_ marked: String, width: Int = 1, file: String = "a.yaml", hint: String? = nil) -> String {
    let text = MarkedText(marked)
    let place = text.places.first.map { Place(file: file, location: $0) }
    let diagnostic = Diagnostic(code: "code", message: "message", place: place, width: width, hint: hint)
    return DiagnosticRenderer { _ in text.bytes }.render([diagnostic])
  }

  /// The quoted line and the carets below it, without their gutter.
  private func excerpt(_ marked: String, width: Int = 1) -> [String] {
    let lines = render(marked, width: width).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst(3).prefix(2).map { String($0.drop { $0 != "|" }.dropFirst(2)) }
  }

  @Test func theWholeOfADiagnosticOfARuleFile() {
    let rules = Array("factcheck: 1\nclaims:\n  - id: troops\n    claimm: 35 troops\n".utf8)
    let diagnostics = read(rules).diagnostics
    let text = DiagnosticRenderer { $0 == "rules/jordan.yaml" ? rules : nil }.render(diagnostics)
    #expect(
      text == """
        error[unknown-key]: unknown key 'claimm' in claim 'troops'
          --> rules/jordan.yaml:4:5
           |
         4 |     claimm: 35 troops
           |     ^^^^^^
           = help: did you mean 'claim'? accepted: claim, id, language, about, check, expect, strict, tolerance, severity, tags, text

        """)
  }

  @Test func theGutterFitsTheLineNumber() {
    #expect(
      render(String(repeating: "\n", count: 99) + "a «bc d\n", width: 2, hint: "help") == """
        error[code]: message
            --> a.yaml:100:3
             |
         100 | a bc d
             |   ^^
             = help: help

        """)
  }

  @Test func aDiagnosticWithoutAPlaceIsItsMessageAndHint() {
    let missing = Diagnostic(code: "rules-unreadable", message: "no such file: 'a'", hint: "did you mean 'b'?")
    let text = DiagnosticRenderer { _ in nil }.render([missing, Diagnostic(code: "c", message: "m")])
    #expect(
      text == """
        error[rules-unreadable]: no such file: 'a'
          = help: did you mean 'b'?

        error[c]: m

        """)
  }

  @Test func withoutTheFileThePlaceIsStillGiven() {
    let diagnostic = Diagnostic(
      code: "c", message: "m", place: Place(file: "a", location: Location(line: 7, column: 5)), hint: "h")
    #expect(DiagnosticRenderer { _ in nil }.render([diagnostic]) == "error[c]: m\n  --> a:7:5\n   = help: h\n")
  }

  @Test(
    arguments: [
      ("title: «x", "title: x", "       ^"),
      ("日本: «x", "日本: x", "      ^"),
      ("«日本: x", "日本: x", "^^"),
      ("e\u{301}e\u{301} «x", "e\u{301}e\u{301} x", "   ^"),
      ("\u{200D}\u{1F600} «x", "\u{200D}\u{1F600} x", "   ^"),
      ("«\u{301}x", "\u{301}x", "^"),
      ("한국 «x", "한국 x", "     ^"),
      ("\ta\t«x", "\ta\tx", "\t \t^"),
      ("ab«", "ab", "  ^"),
      ("a\u{1B}[31m«x", "a\\u{1B}[31mx", "           ^"),
      ("a\u{202E}«x", "a\\u{202E}x", "         ^"),
      ("\u{FEFF}«x", "x", "^"),
      ("a\r\n«x\r\n", "x", "^"),
    ])
  func theCaretStandsBelowItsCharacter(_ marked: String, _ line: String, _ carets: String) throws {
    let number = try #require(MarkedText(marked).places.first).line
    // By scalars: a combining character at the start of a line would join the blank before it.
    let lines = render(marked).unicodeScalars.split(separator: "\n").map { String($0) }
    #expect(lines[3] == " \(number) | \(line)")
    #expect(lines[4] == "   | \(carets)")
  }

  @Test func anUnderlineIsAsWideAsItsText() {
    #expect(excerpt("«日本: x", width: 2) == ["日本: x", "^^^^"])
  }

  @Test func aByteThatIsNotUTF8IsShownAsSuch() {
    let bytes: [UInt8] = Array("caf".utf8) + [0xE9] + Array(" x\n".utf8)
    let diagnostics = read(bytes).diagnostics
    let text = DiagnosticRenderer { _ in bytes }.render(diagnostics)
    #expect(text.contains(" 1 | caf\\xE9 x\n   |    ^^^^\n"))
  }

  @Test func aLongLineIsCutAroundTheCaret() {
    let long = String(repeating: "abcdefghi ", count: 100_000)
    let middle = excerpt(long + "«culprit " + long, width: 7)
    #expect(middle[0].hasPrefix("…"))
    #expect(middle[0].hasSuffix("…"))
    #expect(middle[0].count <= Excerpt.longest + 2)
    #expect(middle[0].dropFirst(middle[1].count - 7).prefix(7) == "culprit")
    #expect(middle[1].hasSuffix(" ^^^^^^^"))
    let end = excerpt(long + "«culprit", width: 7)
    #expect(end[0].hasSuffix("i culprit"))
    #expect(end[0].dropFirst(end[1].count - 7) == "culprit")
    let start = excerpt("«culprit " + long, width: 7)
    #expect(start[0].hasPrefix("culprit a"))
    #expect(start[1] == "^^^^^^^")
  }

  @Test func anUnderlineEndsWithItsLine() {
    #expect(excerpt("a «bc\nd", width: 50) == ["a bc", "  ^^"])
  }

  @Test func aPlaceThatTheFileLacksQuotesNothing() {
    let diagnostic = Diagnostic(
      code: "c", message: "m", place: Place(file: "a", location: Location(line: 9, column: 1)))
    #expect(DiagnosticRenderer { _ in [0x61] }.render([diagnostic]) == "error[c]: m\n  --> a:9:1\n")
  }

  @Test func whatActsOnATerminalIsMadeVisible() {
    let diagnostic = Diagnostic(
      code: "c", message: "a\u{1B}[2Jb\nc\td\u{85}", place: Place(file: "x\ny", location: Location(line: 1, column: 1)),
      hint: "\u{202E}h\0")
    #expect(
      DiagnosticRenderer { _ in nil }.render([diagnostic])
        == "error[c]: a\\u{1B}[2Jb\\nc\\td\\u{85}\n  --> x\\ny:1:1\n   = help: \\u{202E}h\\u{0}\n")
  }
}
