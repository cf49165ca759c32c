import Testing

/// House rules: words that must stand in a text, or must not.
@Suite struct TextRulesTests {
  private func folder(_ claims: String, sources: String = "[a.txt]") -> Workspace {
    let folder = Workspace()
    folder.file("a.txt", "The fund grew. This is not advice. It is very, very good.\n")
    folder.file("b.txt", "Call the press desk. Embargo: nobody names Vries.\n")
    folder.file("rules.yaml", "factcheck: 1\nlanguage: en\nsources: \(sources)\nclaims:\n\(claims)\n")
    return folder
  }

  @Test(arguments: [
    ("  - {claim: disclaimer, text: {require: Not advice}}", 0, "✓ disclaimer"),
    ("  - {claim: disclaimer, text: {require: no advice}}", 1, "does not stand there"),
    ("  - {claim: not advice, check: text}", 0, "✓ not advice"),
    ("  - {claim: no advice, check: text}", 1, "does not stand there"),
    ("  - {claim: sober, text: {forbid: very, at-most: 1}}", 1, "twice; at most once"),
    ("  - {claim: sober, text: {forbid: very, at-most: 2}}", 0, "✓ sober"),
    ("  - {claim: sober, text: {forbid: very, near: fund, within: sentence}}", 0, "✓ sober"),
    ("  - {claim: sober, text: {forbid: very, near: advice, within: 3}}", 1, "near \"advice\" stands there once"),
    ("  - {claim: sober, severity: warning, text: {forbid: very}}", 0, "contradicted"),
    ("  - {claim: sober, expect: contradicted, text: {forbid: very}}", 0, "(as expected)"),
  ])
  func oneSource(_ claim: String, _ exit: Int, _ output: String) {
    let outcome = folder(claim).run("run", "rules.yaml")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains(output), "\(outcome.output)")
    #expect(outcome.exit == Int32(exit))
  }

  /// What must stand there may stand in any of the sources; what must not, in none.
  @Test func severalSources() {
    for sources in ["[a.txt, b.txt]", "[b.txt, a.txt]"] {
      let folder = folder(
        "  - {claim: both, text: {require: [not advice, press desk]}}\n  - {claim: embargo, text: {forbid: vries}}",
        sources: sources)
      let outcome = folder.run("run", "rules.yaml")
      #expect(outcome.output.contains("✓ both"))
      #expect(outcome.output.contains("✗ embargo"))
      #expect(!outcome.output.contains("conflict"))
      #expect(outcome.exit == 1)
    }
  }

  @Test func aBadPatternEndsTheRun() {
    let outcome = folder("  - {claim: x, text: {forbid: {pattern: '(a'}}}").run("run", "rules.yaml")
    #expect(outcome.exit == 2)
    #expect(outcome.errors.contains("error[bad-pattern]: the group is not closed"))
    #expect(outcome.errors.contains("rules.yaml:5:41"))
  }

  @Test func withoutTheKeyNothingIsAsked() {
    let outcome = folder("  - This is not advice.").run("run", "rules.yaml", "--format", "json")
    #expect(!outcome.output.contains("\"checker\": \"text\""))
  }
}
