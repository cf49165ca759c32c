import Testing

/// Baselines, waivers, differences, and reports that are read again.
@Suite struct GatingTests {
  private func folder(_ claims: String) -> Workspace {
    let folder = Workspace()
    folder.rules(claims)
    return folder
  }

  @Test func aBaselineFailsOnlyOnWhatIsNew() {
    let folder = folder("  - 36 troops\n  - 35 troops")
    #expect(folder.run("run", "rules.yaml", "-o", "json=old.json").exit == 1)
    let same = folder.run("run", "rules.yaml", "--baseline", "old.json")
    #expect(same.exit == 0)
    #expect(same.output.contains("known from the baseline"))
    // Lines move, and a failure is added.
    folder.rules("  # moved\n\n  - 35 troops\n  - 36 troops\n  - 37 troops")
    let more = folder.run("run", "rules.yaml", "--baseline", "old.json")
    #expect(more.exit == 1)
    #expect(more.output.hasSuffix("3 claims: 1 supported, 2 contradicted · 1 failed · 1 waived\n"))
  }

  @Test func aBaselineHidesNoClaimThatCannotBeChecked() {
    let folder = folder("  - 36 troops")
    folder.file("gone.yaml", "factcheck: 1\nlanguage: en\nsource: gone.txt\nclaims:\n  - 36 troops\n")
    #expect(folder.run("run", "gone.yaml", "-o", "json=old.json").exit == 2)
    #expect(folder.run("run", "gone.yaml", "--baseline", "old.json").exit == 2)
  }

  @Test(arguments: [("{", "is no JSON"), ("{}", "not in format 1"), ("[1]", "not in format 1")])
  func aBaselineThatIsNone(_ text: String, _ message: String) {
    let folder = folder("  - 35 troops")
    folder.file("old.json", text)
    let outcome = folder.run("run", "rules.yaml", "--baseline", "old.json")
    #expect(outcome.exit == 2)
    #expect(outcome.errors.contains(message))
    #expect(outcome.errors.contains("report-invalid"))
  }

  @Test func waiversHoldUntilTheirDay() {
    let folder = folder("  - 36 troops")
    let waive = folder.run("waive", "36-troops", "--reason", "a \"known\" error: see #3", "--until", "2026-06-30")
    #expect(waive.exit == 0)
    let before = folder.run("run", "rules.yaml", environment: ["SOURCE_DATE_EPOCH": "1782777600"])  // 2026-06-30
    #expect(before.exit == 0)
    #expect(before.output.contains("waived until 2026-06-30: a \"known\" error: see #3"))
    let after = folder.run("run", "rules.yaml", environment: ["SOURCE_DATE_EPOCH": "1782864000"])  // 2026-07-01
    #expect(after.exit == 1)
    #expect(after.output.contains("waiver expired on 2026-06-30"))
  }

  @Test func aWaiverThatIsNotNeededIsTold() {
    let folder = folder("  - 35 troops")
    _ = folder.run("waive", "35-troops", "--reason", "x", "--rules", "rules.yaml", "--by", "Jo")
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.exit == 0)
    #expect(outcome.errors.contains("the waiver of '35-troops' is not needed any more"))
  }

  @Test func badWaiversAreRefused() {
    let folder = folder("  - 36 troops")
    #expect(folder.run("waive", "40-troops", "--reason", "x", "--rules", "rules.yaml").errors.contains("unknown-claim"))
    #expect(folder.run("waive", "36-troops", "--reason", " ").exit == 64)
    #expect(folder.run("waive", "36-troops", "--reason", "x", "--until", "tomorrow").exit == 64)
    #expect(folder.run("waive", "36-troops", "--reason", "x").exit == 0)
    #expect(folder.run("waive", "36-troops", "--reason", "x").errors.contains("waived-twice"))
    folder.file("factcheck-waivers.yaml", "factcheck-waivers: 1\nwaivers:\n  - claim: 36-troops\n    reasn: x\n")
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.exit == 2)
    #expect(outcome.errors.contains("factcheck-waivers.yaml:4:5"))
    #expect(outcome.errors.contains("did you mean 'reason'?"))
  }

  @Test func differencesAreTold() {
    let folder = folder("  - 35 troops\n  - {claim: 36 troops, id: b}\n  - {claim: one year, id: c}")
    _ = folder.run("run", "rules.yaml", "-o", "json=old.json")
    folder.rules("  - {claim: 35 troops, id: b}\n  - {claim: two years, id: c}")
    _ = folder.run("run", "rules.yaml", "-o", "json=new.json")
    let outcome = folder.run("diff", "old.json", "new.json")
    #expect(
      outcome.output == """
        regression supported → contradicted  two years
        fixed      contradicted → supported  35 troops
        removed    supported  35 troops
        1 regression, 1 fixed, 1 removed

        """)
    #expect(outcome.exit == 1)
    #expect(folder.run("diff", "old.json", "old.json").output == "no change\n")
    #expect(folder.run("diff", "new.json", "old.json").exit == 1)
    #expect(folder.run("diff", "old.json", "gone.json").exit == 2)
  }

  @Test func aSourceThatHasChangedIsLeftOut() {
    let folder = folder("  - 35 troops")
    _ = folder.run("run", "rules.yaml", "-o", "json=report.json")
    folder.file("jordan.txt", "Something else.\n")
    let outcome = folder.run("report", "report.json", "-o", "html=report.html")
    #expect(outcome.errors.contains("'jordan.txt' does not hold what the report quotes any more"))
    #expect(folder.text("report.html").contains("its text is not at hand any more"))
    #expect(folder.text("report.html").contains("35 Nederlandse militairen"))
  }
}
