import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is printed where, and how.
@Suite struct OutputTests {
  @Test func theVersion() {
    let outcome = Program.run(["--version"])
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(outcome.exit == 0)
  }

  @Test(arguments: [["--help"], ["run", "--help"], ["validate", "-h"], ["help", "run"]])
  func helpShowsExamples(_ arguments: [String]) {
    let outcome = Program.run(arguments)
    #expect(outcome.output.contains("EXAMPLES:\n  factcheck "))
    #expect(outcome.errors == "")
    #expect(outcome.exit == 0)
  }

  @Test func helpTellsTheExitStatus() {
    let help = Program.run(["--help"]).output
    for code in ["0 ", "1 ", "2 ", "64"] { #expect(help.contains("\n  \(code)  ")) }
  }

  @Test func quietLeavesOutOnlyWhatIsSupported() {
    let folder = Workspace()
    folder.rules("  - 35 troops\n  - 35 tanks\n  - 36 troops")
    let outcome = folder.run("run", "-q", "rules.yaml")
    #expect(!outcome.output.contains("✓"))
    #expect(outcome.output.contains("? 35 tanks"))
    #expect(outcome.output.contains("✗ 36 troops"))
    #expect(outcome.output.hasSuffix("3 claims: 1 supported, 1 contradicted, 1 unverified · 1 failed\n"))
  }

  @Test func quietHidesNoError() {
    let folder = Workspace()
    folder.file("bad.yaml", "factcheck: 1\nclaims: 3 troops\n")
    let outcome = folder.run("run", "--quiet", "bad.yaml")
    #expect(outcome.errors.contains("--> bad.yaml:2:9"))
    #expect(outcome.exit == 2)
  }

  @Test(
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true), (["--color", "never"], [:], false),
      (["--color", "always"], ["NO_COLOR": "1"], true), (["--color", "auto"], ["NO_COLOR": "1"], false),
    ] as [([String], [String: String], Bool)])
  func color(_ arguments: [String], _ environment: [String: String], _ isColored: Bool) {
    let outcome = Program.run(["run", "rules/jordan.yaml"] + arguments, environment: environment)
    #expect(outcome.output.contains("\u{1B}[") == isColored)
    #expect(outcome.exit == 0)
  }

  @Test func aReaderThatGoesAwayIsNoError() {
    let outcome = Program.run(["run", "rules/jordan.yaml"], hasReader: false)
    #expect(outcome.errors == "")
    #expect(outcome.exit == 0)
    let folder = Workspace()
    folder.rules((1...2000).map { "  - \($0) troops" }.joined(separator: "\n"))
    let piped = Program.shell("factcheck run rules.yaml | head -n 1", in: folder.path)
    #expect(piped.output.split(separator: "\n").count == 1)
    #expect(piped.errors == "")
  }

  @Test func aReaderThatGoesAwayLetsNothingPass() {
    let folder = Workspace()
    folder.rules("  - 36 troops")
    #expect(Program.run(["run", "rules.yaml"], in: folder.path, hasReader: false).exit == 1)
  }

  @Test func aFolderThatCannotBeWrittenToIsEnough() {
    let folder = Workspace()
    folder.rules("  - 35 troops")
    folder.folder("locked", mode: 0o555)
    let outcome = Program.run(["run", "../rules.yaml"], in: folder.path + "/locked")
    #expect(outcome.output.hasSuffix("1 claim: 1 supported\n"))
    #expect(outcome.exit == 0)
    #expect(Workspace.names(in: folder.path + "/locked") == [])
  }

  /// No variable is set for any of these tests but the PATH; these are the ones that could matter.
  @Test(arguments: [[:], ["HOME": ""], ["HOME": "/none", "TERM": "dumb", "LC_ALL": "C"], ["LANG": "tr_TR.UTF-8"]])
  func theEnvironmentChangesNothing(_ environment: [String: String]) {
    let outcome = Program.run(["run", "rules/jordan.yaml"], environment: environment)
    #expect(outcome.output.hasPrefix("✓ 35 troops "))
    #expect(outcome.exit == 0)
  }
}
