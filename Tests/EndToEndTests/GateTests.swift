import Testing

/// What passes and what fails, by the words of the claim and of the command line.
@Suite struct GateTests {
  private func run(_ claim: String, _ arguments: String..., extra: String = "") -> Outcome {
    let folder = Workspace()
    folder.rules("  - \(claim)", extra: extra)
    return Program.run(["run", "rules.yaml"] + arguments, in: folder.path)
  }

  @Test(arguments: [
    ("35 troops", "contradicted", 0), ("35 troops", "unverified", 0), ("35 troops", "never", 0),
    ("35 tanks", "contradicted", 0), ("35 tanks", "unverified", 1), ("35 tanks", "never", 0),
    ("36 troops", "contradicted", 1), ("36 troops", "unverified", 1), ("36 troops", "never", 0),
  ])
  func failOn(_ claim: String, _ gate: String, _ exit: Int32) {
    #expect(run(claim, "--fail-on", gate).exit == exit)
    if gate == "contradicted" { #expect(run(claim).exit == exit) }
  }

  @Test(arguments: [
    ("36 troops", "contradicted", 0), ("35 troops", "contradicted", 1), ("35 tanks", "contradicted", 1),
    ("35 tanks", "unverified", 0), ("35 troops", "unverified", 1), ("36 troops", "unverified", 1),
    ("35 troops", "supported", 0), ("35 tanks", "supported", 1),
  ])
  func expectDecides(_ claim: String, _ expected: String, _ exit: Int32) {
    let outcome = run("{claim: \(claim), expect: \(expected)}")
    #expect(outcome.exit == exit)
    let isNews = exit == 1 || expected != "supported"
    #expect(outcome.output.contains(exit == 1 ? "(expected \(expected))" : "(as expected)") == isNews)
  }

  @Test func aWarningFailsNothing() {
    let outcome = run("{claim: 36 troops, severity: warning}")
    #expect(outcome.output.contains("(warning)"))
    #expect(outcome.output.hasSuffix("1 claim: 1 contradicted\n"))
    #expect(outcome.exit == 0)
  }

  @Test func strictTakesNothingApproximate() {
    #expect(run("{claim: one year, strict: true}").output.contains("1 unverified"))
    #expect(run("{claim: one year, strict: false}").output.contains("1 supported"))
    #expect(run("{claim: 35 troops, strict: true}").output.contains("1 supported"))
  }

  @Test func toleranceWidensWhatIsApproximate() {
    #expect(run("{claim: about 38 troops, tolerance: 10%}").output.contains("1 supported"))
    #expect(run("{claim: about 38 troops, tolerance: 1%}").output.contains("1 unverified"))
    #expect(run("{claim: 38 troops, tolerance: 10%}").output.contains("1 contradicted"))
  }

  @Test func aboutAsksForTheSubject() {
    #expect(run("{claim: 5–10 staff officers, about: Bagdad}").output.contains("1 supported"))
    let other = run("{claim: 5–10 staff officers, about: Paris}").output
    #expect(other.contains("the source says nothing about 'Paris' here"))
    #expect(other.contains("1 unverified"))
  }

  @Test func theGlossaryLinksWords() {
    #expect(run("35 blokes").output.contains("1 unverified"))
    #expect(run("35 blokes", extra: "glossary:\n  - [blokes, militairen]\n").output.contains("1 supported"))
  }

  @Test func checkAsksOneChecker() {
    #expect(run("{claim: one year, check: duration}").output.contains("1 supported"))
    #expect(run("{claim: one year, check: quantity}").output.contains("no checker found anything to check"))
  }

  @Test func notCompletedOutweighsFailed() {
    let outcome = run("36 troops", "-o", "json=none/report.json")
    #expect(outcome.exit == 2)
    #expect(outcome.output.contains("source says  \"35 Nederlandse militairen\""))
  }
}
