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

  static let reporters: [(any Reporter, String)] = [
    (JSONLinesReporter(), "report.jsonl"), (HTMLReporter(), "report.html"), (MarkdownReporter(), "report.md"),
    (SARIFReporter(version: "0.0.0"), "report.sarif"), (JUnitReporter(), "report.junit.xml"),
    (GitHubReporter(), "report.github.txt"), (GitLabReporter(), "report.gitlab.json"), (TAPReporter(), "report.tap"),
  ]

  @Test(arguments: reporters.indices) func golden(_ i: Int) {
    let (reporter, name) = Self.reporters[i]
    Golden.check(reporter.render(report), name)
  }

  @Test(arguments: reporters.indices) func emptyAndBrokenReportsRender(_ i: Int) {
    let reporter = Self.reporters[i].0
    #expect(!reporter.render(Report(sources: [], claims: [], isComplete: false, exit: ExitState(code: 2))).isEmpty)
    var broken = report
    broken.sources = []
    #expect(!reporter.render(broken).isEmpty)
  }

  @Test func aWaivedClaimIsNoFinding() {
    var waived = report
    waived.claims = [report.claims[2]]
    waived.claims[0].passed = true
    waived.claims[0].waiver = "waived: under review"
    #expect(SARIFReporter(version: "0").render(waived).contains("\"results\": []"))
    #expect(GitLabReporter().render(waived) == "[]\n")
    #expect(GitHubReporter().render(waived).split(separator: "\n").count == 1)
    #expect(JUnitReporter().render(waived).contains("<skipped "))
    #expect(TAPReporter().render(waived).contains("# SKIP contradicted, waived"))
    #expect(MarkdownReporter().render(waived).contains("waived&#58; under review"))
    #expect(TextReporter().render(waived).contains("waived: under review"))
  }

  @Test func annotationsAreCapped() {
    var many = report
    many.claims = Array(repeating: report.claims[2], count: 50) + Array(repeating: report.claims[6], count: 50)
    let lines = GitHubReporter().render(many).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 9)
    #expect(lines.last?.contains("82 not shown here") == true)
  }

  @Test func aCommentStaysWithinItsLimit() {
    var many = report
    many.claims = (0..<3000).map { _ in report.claims[4] } + (0..<3000).map { _ in report.claims[0] }
    let text = MarkdownReporter().render(many)
    #expect(text.utf8.count < 65_536)
    #expect(text.contains("more; the whole report has them all"))
  }

  @Test func aReviewNeedsAnAuthorAndEveryVerdict() {
    #expect(ClaimReviewReporter().problem(with: report)?.code == "review-incomplete")
    var one = Report(sources: report.sources, claims: [report.claims[0]])
    #expect(ClaimReviewReporter().problem(with: one)?.code == "review-missing")
    one.claims[0].claim.review = ReviewDetails(author: "Desk", url: "https://example.org/r")
    #expect(ClaimReviewReporter().problem(with: one) == nil)
    Golden.check(ClaimReviewReporter().render(one), "report.claimreview.json")
  }

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
