import Testing

/// Checkers in processes of their own: that good ones are heard, and that bad ones cost one error and nothing else.
@Suite struct ProcessCheckerTests {
  private static let troops = "Naar Jordanië gaan 35 militairen, voor één jaar."

  /// A project with the checker `bad`, which does what the two words say, trusted.
  private func project(_ when: String, _ what: String, claims: String = "", timeout: String = "30s") -> Workspace {
    let folder = Workspace()
    folder.file("source.txt", ProcessCheckerTests.troops + "\n")
    folder.file(
      "bad/checker.yaml", "name: bad\nversion: 1.0.0\nprotocol: [1]\ncommand: [python3, bad.py, \(when), \(what)]\n")
    folder.file("bad/bad.py", Workspace.bytes(Program.root + "/Tests/EndToEndTests/Support/misbehaving.py"))
    let claims = claims.isEmpty ? "  - 35 troops\n  - {claim: Jordanië gaan 35, check: bad}" : claims
    folder.file(
      "rules.yaml",
      """
      factcheck: 1
      language: en
      source: {file: source.txt, language: nl}
      checkers: {bad: {path: bad, timeout: \(timeout)}}
      claims:
      \(claims)

      """)
    folder.file("factcheck.lock", "factcheck-lock: 1\nlock:\n")
    #expect(folder.run("checkers", "trust", "bad", "rules.yaml").exit == 0)
    return folder
  }

  /// How many processes there are whose command line has all of these words.
  private func processes(with words: String) -> Int {
    let list = Program.shell("ps -eo args= | grep -F -- '\(words)' | grep -v grep | wc -l")
    return Int(list.output.split(separator: "\n").first?.split(separator: " ").first ?? "") ?? -1
  }

  @Test func aGoodCheckerIsHeard() {
    let folder = project("never", "nothing")
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.output.contains("✓ Jordanië gaan 35   supported      source.txt:1:20  \"35\""))
    #expect(outcome.output.hasSuffix("2 claims: 2 supported\n"))
    #expect(outcome.errors == "")
    #expect(outcome.exit == 0)
  }

  /// Each ends the checker; the claims that only it could check are errors, the others are checked, and the run ends with 2.
  @Test(arguments: [
    ("check", "kill", "crashed (signal 9, SIGKILL) on claim"),
    ("check", "segv", "crashed (signal 11, SIGSEGV) on claim"),
    ("check", "exit", "ended with exit code 3 before it had answered on claim"),
    ("check", "endless", "broke the protocol: more than 64 lines"),
    ("check", "endless-log", "wrote too much: more than 10000 notifications"),
    ("check", "long-line", "wrote too much: a line of more than 4 MiB"),
    ("check", "garbage", "broke the protocol: a line is no JSON"),
    ("check", "wrong-id", "broke the protocol: it answers a request that was not made"),
    ("check", "sleep", "did not answer 'check' within 1 s"), ("check", "deaf", "did not answer 'check' within 1 s"),
    ("check", "fork", "did not answer 'check' within 1 s"),
    ("check", "close", "closed its output before it had answered"),
    ("check", "error", "answered 'check' with an error: out of luck"),
    ("check", "no-results", "the answer to 'check' has no list of 'results'"),
    ("check", "much-noise", "broke the protocol: more than 64 lines"),
    ("hello", "kill", "crashed (signal 9, SIGKILL)"), ("hello", "garbage", "broke the protocol"),
    ("hello", "version", "needs protocol 2; this factcheck speaks 1"),
    ("open", "segv", "crashed (signal 11, SIGSEGV)"), ("start", "exit", "ended with exit code 3"),
    ("start", "close", "closed its output"),
  ])
  func aFaultCostsOneError(_ when: String, _ what: String, _ words: String) {
    let folder = project(when, what, timeout: words.hasSuffix("within 1 s") ? "1s" : "30s")
    let outcome = folder.run("run", "rules.yaml", "--sandbox", "off")
    #expect(outcome.exit == 2)
    #expect(outcome.errors.contains("error[checker-failed]: checker 'bad' "))
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.contains("(checker-failed)\n"))
    #expect(outcome.output.contains("✓ 35 troops"))
    #expect(outcome.output.contains("! Jordanië gaan 35"))
    #expect(outcome.output.contains("2 claims: 2 errors") || outcome.output.contains("2 claims: 1 supported, 1 error"))
    if what != "version" { #expect(outcome.errors.contains("  | about to \(what)\n")) }
    #expect(processes(with: folder.path) == 0)
  }

  /// What ends it is told alike where a sandbox stands between.
  @Test(arguments: [
    ("kill", "crashed (signal 9, SIGKILL) on claim"), ("segv", "crashed (signal 11, SIGSEGV) on claim"),
    ("exit", "ended with exit code 3"), ("deaf", "did not answer 'check' within 1 s"),
    ("fork", "did not answer 'check' within 1 s"), ("long-line", "wrote too much"),
  ])
  func aFaultInTheSandboxIsTheSame(_ what: String, _ words: String) {
    let folder = project("check", what, timeout: words.hasSuffix("within 1 s") ? "1s" : "30s")
    let outcome = folder.run("run", "rules.yaml", "--sandbox", "auto")
    #expect(outcome.exit == 2)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(processes(with: folder.path) == 0)
  }

  @Test(arguments: ["auto", "off"]) func nothingIsLeftBehind(_ sandbox: String) {
    let folder = project("check", "fork", timeout: "2s")
    let line =
      "(factcheck run rules.yaml --sandbox \(sandbox) >/dev/null 2>&1 & sleep 1.5; ps -eo args= | grep -c '\(folder.path)/bad/[s]leeper'; wait)"
    // They were there.
    #expect(Program.shell("cd \(folder.path) && \(line)").output == "2\n")
    #expect(processes(with: folder.path) == 0)
  }

  /// Its group is not that of the terminal, so what interrupts the program is passed on.
  @Test(arguments: ["INT", "TERM", "HUP"]) func anInterruptionEndsItToo(_ signal: String) {
    let folder = project("check", "fork", timeout: "50s")
    let line =
      "cd \(folder.path) && { factcheck run rules.yaml >out 2>&1 & } && "
      + "for i in $(seq 100); do ps -eo args= | grep -v grep | grep -q 'bad.py check fork' && break; sleep 0.1; done; "
      + "sleep 0.5; kill -\(signal) $!; wait $!; echo $?"
    // A shell has its children in the background ignore SIGINT, unless it was told to watch jobs.
    let outcome = Program.shell("set -m; " + line)
    #expect(["130\n", "143\n", "129\n"].contains { outcome.output.hasSuffix($0) }, "\(outcome.output)")
    #expect(processes(with: folder.path) == 0)
  }

  /// What does no harm to the answers is told and borne.
  @Test(arguments: [
    ("check", "noise"), ("hello", "noise"), ("check", "stderr"), ("shutdown", "sleep"), ("shutdown", "deaf"),
    ("shutdown", "kill"),
  ])
  func whatDoesNoHarmIsBorne(_ when: String, _ what: String) {
    let folder = project(when, what, timeout: "5s")
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.output.hasSuffix("2 claims: 2 supported\n"))
    #expect(outcome.exit == 0)
    let isNoise = what == "noise"
    #expect(outcome.errors.contains("checker 'bad' wrote to standard output, which belongs to the protocol") == isNoise)
    #expect(processes(with: folder.path) == 0)
  }

  @Test(arguments: [
    ("out-of-range", "its evidence does not match the source"), ("negative", "its evidence does not match the source"),
    ("non-boundary", "its evidence does not match the source"), ("fraction", "its evidence does not match the source"),
    ("wrong-quote", "its evidence does not match the source"), ("no-evidence", "says supported without evidence"),
    ("bad-verdict", "gave no verdict that there is: 'true'"), ("other-id", "gave no answer for this claim"),
    ("twice", "answered more than once for this claim"), ("claim-error", "cannot read this one"),
  ])
  func aLieIsAnError(_ what: String, _ words: String) {
    let folder = project("lie", what)
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.errors.contains("error[checker-failed]: checker 'bad' on claim 'jordanië-gaan-35': \(words)"))
    #expect(outcome.output.contains(words))
    #expect(outcome.exit == 2)
  }

  @Test func moreEvidenceThanIsReadIsLeftOut() {
    let outcome = project("lie", "much-evidence").run("run", "rules.yaml", "--format", "json")
    #expect(outcome.output.contains("30 further pieces of evidence are left out"))
    #expect(outcome.exit == 0)
  }

  /// Only the claim that ends the checker is lost, however many stand beside it, and the report is the same for any number of jobs.
  @Test func aPoisonClaimIsFoundByHalving() {
    var lines = (1...40).map { "  - {claim: number \($0) 35, check: bad}" }
    lines.insert("  - {claim: poison 35, check: bad}", at: 17)
    let folder = project("poison", "segv", claims: lines.joined(separator: "\n"))
    let reports = ["1", "2", "8"].map { folder.run("run", "rules.yaml", "--jobs", $0, "--format", "json") }
    #expect(reports.allSatisfy { $0.exit == 2 && $0.output == reports[0].output && $0.errors == reports[0].errors })
    #expect(JSONText.values(of: "verdict", indent: 6, in: reports[0].output).count { $0 == "\"error\"" } == 1)
    #expect(JSONText.values(of: "verdict", indent: 6, in: reports[0].output).count { $0 == "\"supported\"" } == 40)
    #expect(reports[0].errors.contains("crashed (signal 11, SIGSEGV) on claim 'poison-35'"))
  }

  @Test func aCheckerThatAlwaysCrashesIsGivenUp() {
    let lines = (1...100).map { "  - {claim: poison \($0), check: bad}" }
    let outcome = project("poison", "exit", claims: lines.joined(separator: "\n")).run("run", "rules.yaml")
    #expect(outcome.output.contains("100 claims: 100 errors"))
    #expect(outcome.exit == 2)
  }
}
