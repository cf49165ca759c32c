import Testing

/// The rule sets that the project ships hold, every claim of them.
@Suite struct ShippedRulesTests {
  @Test(arguments: ["jordan", "windpark", "release-notes"]) func holds(_ name: String) {
    let outcome = Program.run(["run", "--fail-on", "unverified", "Rules/\(name).yaml"])
    #expect(outcome.exit == 0, "\(outcome.output)")
  }

  /// The README says the figures that `ci/self-check.sh` holds against the program.
  @Test func theReadmeHasItsFigures() {
    #expect(Program.run(["run", "--fail-on", "unverified", "Rules/readme.yaml"]).exit == 0)
  }
}
