import Testing

/// `factcheck.yaml`, and options that outweigh it.
@Suite struct ConfigurationTests {
  private func project(_ configuration: String) -> Workspace {
    let folder = Workspace()
    folder.rules("  - 35 troops\n  - 35 tanks", named: "facts/a.yaml")
    folder.file("facts/jordan.txt", Workspace.bytes(Program.root + "/seeds/jordan.txt"))
    folder.folder("deep")
    folder.folder("deep/down")
    folder.folder(".git")
    folder.file("factcheck.yaml", configuration)
    return folder
  }

  @Test func isFoundUpwards() {
    let folder = project("factcheck-config: 1\nrules: facts\nfail-on: unverified\n")
    for place in ["", "/deep", "/deep/down"] {
      let outcome = Program.run(["run"], in: folder.path + place)
      #expect(outcome.output.hasSuffix("2 claims: 1 supported, 1 unverified · 1 failed\n"))
      #expect(outcome.exit == 1)
    }
    #expect(folder.run("run", "--fail-on", "contradicted").exit == 0)
    // Neither is a configuration a rule file, nor is it taken for one.
    #expect(folder.run("validate", ".").output == "./facts/a.yaml: 2 claims\n")
  }

  @Test func isShownWithItsPlace() {
    let folder = project("factcheck-config: 1\nrules: facts\nfail-on: unverified\n")
    let outcome = Program.run(["config"], in: folder.path + "/deep")
    #expect(outcome.output.contains("configuration    ../factcheck.yaml\n"))
    #expect(outcome.output.contains("fail-on          unverified                ../factcheck.yaml:3:10\n"))
    #expect(outcome.output.contains("rules            ../facts                  ../factcheck.yaml:2:8\n"))
    #expect(outcome.output.contains("max-source-size  64MiB                     default\n"))
  }

  @Test(arguments: [
    ("factcheck-config: 1\nfail_on: never\n", "did you mean 'fail-on'?"),
    ("factcheck-config: 1\nfail-on: nothing\n", "unknown gate 'nothing'"),
    ("factcheck-config: 2\n", "start it with 'factcheck-config: 1'"),
    ("factcheck-config: 1\nmax-source-size: big\n", "'big' is no size"),
  ])
  func isRefusedWhereItIsWrong(_ text: String, _ message: String) {
    let folder = project(text)
    for arguments in [["run", "facts"], ["config"]] {
      let outcome = Program.run(arguments, in: folder.path)
      #expect(outcome.errors.contains(message))
      #expect(outcome.exit == 2)
    }
  }

  @Test func aRuleFileOfThatNameIsARuleFile() {
    let folder = Workspace()
    folder.rules("  - 35 troops", named: "factcheck.yaml")
    #expect(folder.run("run", ".").output.hasSuffix("1 claim: 1 supported\n"))
    #expect(folder.run("config").output.hasPrefix("configuration    none"))
  }

  @Test(arguments: ["1", "2", "8"]) func theReportDoesNotDependOnJobs(_ jobs: String) {
    let folder = Workspace()
    folder.rules((1...300).map { "  - \($0) troops" }.joined(separator: "\n"))
    let one = folder.run("run", "rules.yaml", "--format", "json", "--jobs", "1")
    #expect(folder.run("run", "rules.yaml", "--format", "json", "--jobs", jobs).output == one.output)
  }

  @Test func onlySomeClaims() {
    let folder = Workspace()
    folder.rules("  - 35 troops\n  - {claim: one year, tags: [time]}\n  - 36 troops")
    #expect(folder.run("run", "rules.yaml", "--only", "time").output.hasSuffix("1 claim: 1 supported\n"))
    #expect(
      folder.run("run", "rules.yaml", "--only", "time", "--only", "35-troops").output.hasSuffix(
        "2 claims: 2 supported\n"))
    let wrong = folder.run("run", "rules.yaml", "--only", "tme")
    #expect(wrong.errors.contains("no claim has the id or the tag 'tme'"))
    #expect(wrong.exit == 2)
  }
}
