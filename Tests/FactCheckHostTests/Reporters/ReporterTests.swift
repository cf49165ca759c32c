import FactCheckHost
import FactCheckKit
import Testing

@Suite struct ReporterTests {
  private let report = FixedReport.report

  @Test func text() { Golden.check(TextReporter().render(report), "report.txt") }

  @Test func textForPlainTerminals() {
    let style = TextStyle(isUnicode: false, elapsedMilliseconds: 9)
    Golden.check(TextReporter(style: style).render(report), "report.ascii.txt")
  }

  @Test func textInColor() {
    Golden.check(TextReporter(style: TextStyle(hasColor: true, isQuiet: true)).render(report), "report.color.txt")
  }

  @Test func json() { Golden.check(JSONReporter().render(report), "report.json") }

  @Test func nothingOfASourceDrivesTheTerminal() {
    let text = TextReporter().render(report)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.contains("\\u{1B}[31mBagdad"))
  }

  @Test func oneSupportedClaimIsALine() {
    var one = report
    one.claims = [report.claims[0]]
    one.exit = .passed
    one.isComplete = true
    let style = TextStyle(elapsedMilliseconds: 9)
    #expect(
      TextReporter(style: style).render(one) == """
        ✓ 35 troops   supported      jordan.txt:1:20  "35 Nederlandse militairen"
        1 claim: 1 supported · 9 ms

        """)
    #expect(TextReporter(style: TextStyle(isQuiet: true)).render(one) == "1 claim: 1 supported\n")
  }

  @Test func quietHidesOnlyWhatIsSupportedAndPassed() {
    var one = report
    one.claims = [report.claims[0]]
    one.claims[0].passed = false
    #expect(TextReporter(style: TextStyle(isQuiet: true)).render(one).contains("35 troops"))
  }

  @Test func sourcesOfTheSameNameAreToldApart() {
    var two = report
    two.sources.append(SourceText(name: "other/jordan.txt", text: "x", language: "nl"))
    two.claims = [report.claims[0]]
    #expect(TextReporter().render(two).contains("  seeds/jordan.txt:1:20  "))
  }

  @Test func anEmptyReportStillSaysSo() {
    let empty = Report(sources: [], claims: [], isComplete: false, exit: ExitState(.noClaims))
    #expect(TextReporter().render(empty) == "0 claims · incomplete\n")
    #expect(JSONReporter().render(empty).contains("\"claims\": []"))
  }

  @Test func evidenceOutsideTheReportIsNoCrash() {
    var broken = report
    broken.sources = []
    #expect(!TextReporter().render(broken).isEmpty)
    #expect(JSONReporter().render(broken).contains("\"source\": null"))
  }
}
