import Testing

@testable import FactCheckHost

@Suite struct TerminalTextTests {
  @Test func collapsesWhiteSpace() { #expect(TerminalText.plain("  a \n\t b\u{A0}c ") == "a b c") }

  @Test(arguments: [
    ("\u{1B}[2J", "\\u{1B}[2J"), ("a\u{7}", "a\\u{7}"), ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}x", "\\u{202E}x"),
  ])
  func spellsOutWhatDrivesATerminal(_ text: String, _ plain: String) { #expect(TerminalText.plain(text) == plain) }

  @Test func leavesOutTheMiddle() {
    #expect(TerminalText.shortened("short", to: 10, ellipsis: "…") == "short")
    let text = TerminalText.shortened("one two three four five six", to: 15, ellipsis: "…")
    #expect(text == "one tw … ve six")
    #expect(DisplayWidth.of(TerminalText.shortened(String(repeating: "日", count: 50), to: 21, ellipsis: "…")) <= 21)
  }

  @Test func cutsBetweenCharacters() {
    let family = "👨‍👩‍👧"
    let text = TerminalText.shortened(String(repeating: family, count: 30), to: 40, ellipsis: "…")
    #expect(text.filter { $0 != "…" && $0 != " " }.allSatisfy { String($0) == family })
  }

  @Test func padsByDisplayWidth() {
    #expect(TerminalText.padded("日本", to: 6) == "日本  ")
    #expect(TerminalText.padded("e\u{301}", to: 3) == "e\u{301}  ")
  }
}
