import Testing

/// The answers that the program exists for: claims in two languages about a Dutch article.
@Suite struct AnswersTests {
  static let answers: [(claims: [String], verdict: String)] = [
    (["35 troops", "thirty-five Dutch soldiers", "nl: 35 militairen", "at least 35 troops"], "supported"),
    (["fewer than 40 soldiers"], "supported"),
    (["36 troops", "53 soldiers", "350 troops", "more than 40 troops"], "contradicted"),
    (["35 tanks", "35 euros", "12 helicopters", "40 percent"], "unverified"),
    (["one year", "about a year", "12 months", "twelve months", "nl: een jaar"], "supported"),
    (["six months", "three years"], "contradicted"),
    (["5–10 staff officers", "5-10 staff officers", "five to ten staff officers"], "supported"),
    (["between 5 and 10 staff officers", "at most 10 staff officers"], "supported"),
    (
      ["20 staff officers", "15–20 staff officers", "three staff officers", "more than ten staff officers"],
      "contradicted"
    ),
    (["7 staff officers"], "unverified"),
  ]

  private static let claims = answers.flatMap(\.claims)

  /// All in one file: what holds of a claim must not hang on the claims beside it.
  private static let report: Outcome = {
    let folder = Workspace()
    let lines = claims.map { claim in
      claim.hasPrefix("nl: ") ? "  - {claim: \(claim.dropFirst(4)), language: nl}" : "  - \(claim)"
    }
    folder.rules(lines.joined(separator: "\n"))
    return folder.run("run", "rules.yaml", "--format", "json")
  }()

  @Test func allAreAnswered() {
    let expected = Self.answers.flatMap { answer in answer.claims.map { _ in answer.verdict } }
    let verdicts = JSONText.values(of: "verdict", indent: 6, in: Self.report.output)
    #expect(verdicts.count == expected.count)
    for (claim, (verdict, expected)) in zip(Self.claims, zip(verdicts, expected)) {
      #expect(verdict == "\"\(expected)\"", "\(claim)")
    }
    #expect(Self.report.exit == 1)
    #expect(Self.report.errors == "")
  }

  @Test func languagesAreToldWhereNothingStatesThem() {
    let folder = Workspace()
    folder.rules("  - 35 troops")
    let lines = Self.claims.map { "  - " + ($0.hasPrefix("nl: ") ? $0.dropFirst(4) : $0[...]) }
    let claims = "claims:\n" + lines.joined(separator: "\n")
    folder.file("told.yaml", "factcheck: 1\nsource: jordan.txt\n" + claims + "\n")
    let outcome = folder.run("run", "told.yaml", "--format", "json")
    #expect(
      JSONText.values(of: "verdict", indent: 6, in: outcome.output)
        == JSONText.values(of: "verdict", indent: 6, in: Self.report.output))
  }

  @Test func aRangeIsNotNarrowedDown() {
    #expect(Self.report.output.contains("\"reason\": \"the source gives only 5–10\""))
  }

  @Test(arguments: answers.flatMap { answer in answer.claims.map { ($0, answer.verdict) } })
  func eachAloneIsAnsweredAlike(_ claim: String, _ verdict: String) {
    let folder = Workspace()
    let isDutch = claim.hasPrefix("nl: ")
    folder.rules("  - {claim: \(isDutch ? String(claim.dropFirst(4)) : claim), language: \(isDutch ? "nl" : "en")}")
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.exit == (verdict == "contradicted" ? 1 : 0))
    #expect(outcome.output.contains("1 claim: 1 \(verdict)"))
  }
}
