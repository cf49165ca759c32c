import Testing

/// A report in JSON can be rendered again in every format, to the same bytes.
@Suite struct ReportAgainTests {
  private static let rules = """
    factcheck: 1
    title: Two readings
    language: en
    source: a.txt
    review:
      author: Desk
      url: https://example.org/x
      date: 2026-01-31
    claims:
      - 35 troops
      - id: w
        claim: 40 troops
        severity: warning
      - id: x
        claim: 41 troops
        expect: contradicted
      - id: s
        claim: one year
        expect: supported

    """

  @Test(arguments: [
    "text", "json", "jsonl", "markdown", "html", "sarif", "junit", "github", "gitlab", "tap", "claimreview",
  ]) func isTheSame(_ format: String) {
    let folder = Workspace()
    folder.file("rules.yaml", Self.rules)
    folder.file("a.txt", "Er gaan 35 militairen voor een jaar naar Mali.\n")
    #expect(folder.run("run", "rules.yaml", "-o", "json=report.json").exit == 0)
    let first = folder.run("run", "rules.yaml", "--format", format)
    let again = folder.run("report", "report.json", "--format", format)
    #expect(again.exit == 0)
    #expect(!first.output.isEmpty && first.output == again.output)
  }
}
