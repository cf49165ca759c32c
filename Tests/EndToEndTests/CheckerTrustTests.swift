import Testing

/// Which process checkers start, and what is said of those that do not.
@Suite struct CheckerTrustTests {
  private func project(_ checkers: String = "[house]", claims: String = "  - {claim: river is 35 km, check: house}")
    -> Workspace
  {
    let folder = Workspace()
    folder.folder(".git")
    folder.file("source.txt", "The river is 35 km long.\n")
    folder.file(
      "rules.yaml",
      "factcheck: 1\nlanguage: en\nsource: {file: source.txt, language: en}\ncheckers: \(checkers)\nclaims:\n\(claims)\n"
    )
    return folder
  }

  @Test(arguments: ["python", "sh"]) func aNewCheckerWorks(_ language: String) {
    let folder = project()
    let made = folder.run("checkers", "new", "house", "--lang", language)
    #expect(made.output.hasPrefix("wrote .factcheck/checkers/house/checker.yaml\n"))
    let doctor = folder.run("checkers", "doctor", ".factcheck/checkers/house")
    #expect(doctor.output.hasSuffix("all is well\n"), "\(doctor.output)")
    #expect(folder.run("checkers", "trust", "house").exit == 0)
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.output.hasPrefix("✓ river is 35 km   supported      source.txt:1:5  \"river is 35 km\"\n"))
    // Its test does the same from anywhere.
    #expect(Program.shell("sh \(folder.path)/.factcheck/checkers/house/test.sh").exit == 0)
    #expect(folder.run("checkers", "new", "house").errors.contains("error[file-exists]"))
  }

  @Test func doesNotStartUntilItIsTrustedAndNotAfterAChange() {
    let folder = project()
    _ = folder.run("checkers", "new", "house")
    let before = folder.run("run", "rules.yaml")
    #expect(before.exit == 2)
    #expect(before.errors.contains("error[checker-untrusted]: checker 'house' is not trusted"))
    #expect(before.errors.contains("factcheck checkers trust house"))
    #expect(folder.run("checkers", "trust", "house").exit == 0)
    #expect(folder.run("run", "rules.yaml").exit == 0)
    folder.file(".factcheck/checkers/house/helper.py", "x = 1\n")
    let after = folder.run("run", "rules.yaml")
    #expect(after.errors.contains("checker 'house' has changed since it was trusted"))
    #expect(after.exit == 2)
    #expect(folder.run("checkers", "list").output.contains("house       project   changed\n"))
  }

  /// A hidden program that the command names is code of the checker like any other.
  @Test func aHiddenProgramIsCovered() {
    let folder = project("{house: {path: tools}}")
    folder.file("tools/checker.yaml", "name: house\ncommand: [.build/house]\n")
    folder.file("tools/.build/house", "#!/bin/sh\nexit 3\n")
    folder.file("tools/.cache/data", "x")
    _ = Program.shell("chmod +x \(folder.path)/tools/.build/house")
    _ = folder.run("checkers", "trust", "house", "rules.yaml")
    folder.file("tools/.cache/data", "y")
    #expect(folder.run("run", "rules.yaml").errors.contains("ended with exit code 3"))
    folder.file("tools/.build/house", "#!/bin/sh\nexit 4\n")
    #expect(folder.run("run", "rules.yaml").errors.contains("has changed since it was trusted"))
  }

  @Test func whatTheUserInstalledIsTrustedButNotUnderLocked() {
    let folder = project()
    _ = folder.run("checkers", "new", "house", "--folder", "data/factcheck/checkers/house")
    let variables = ["XDG_DATA_HOME": folder.path + "/data"]
    #expect(folder.run("run", "rules.yaml", environment: variables).exit == 0)
    let locked = folder.run("run", "rules.yaml", "--locked", environment: variables)
    #expect(locked.errors.contains("error[checker-untrusted]"))
    #expect(locked.exit == 2)
  }

  @Test func aProgramOfThePathNeedsAFlagAndTrust() {
    let folder = project()
    _ = folder.run("checkers", "new", "house", "--folder", "made")
    folder.file("bin/factcheck-checker-house", "#!/bin/sh\nexec python3 \(folder.path)/made/house.py\n")
    _ = Program.shell("chmod +x \(folder.path)/bin/factcheck-checker-house")
    let variables = ["PATH": folder.path + "/bin:/usr/local/bin:/usr/bin:/bin"]
    let missing = folder.run("run", "rules.yaml", environment: variables)
    #expect(missing.errors.contains("error[checker-missing]: checker 'house' is nowhere to be found"))
    #expect(missing.errors.contains(".factcheck/checkers/house/checker.yaml"))
    #expect(missing.errors.contains("--allow-path-checkers is not given"))
    #expect(folder.run("run", "rules.yaml", "--allow-path-checkers", environment: variables).exit == 2)
    #expect(folder.run("checkers", "trust", "house", "--allow-path-checkers", environment: variables).exit == 0)
    #expect(folder.run("run", "rules.yaml", "--allow-path-checkers", environment: variables).exit == 0)
  }

  @Test func withoutPluginsTheOthersCheck() {
    let folder = project(claims: "  - {claim: river is 35 km, check: house}\n  - 35 km\n  - 36 km")
    _ = folder.run("checkers", "new", "house")
    let outcome = folder.run("run", "rules.yaml", "--no-plugins")
    #expect(outcome.output.contains("checker 'house' was not started (--no-plugins)"))
    #expect(outcome.output.hasSuffix("3 claims: 1 supported, 1 contradicted, 1 unverified · 1 failed\n"))
    #expect(outcome.exit == 1)
  }

  @Test(arguments: [
    ("{quantity: {path: x}}", "error[checker-name]: 'quantity' is a checker of the program"),
    ("[\"Ho use\"]", "error[checker-name]: 'Ho use' is no name of a checker"),
    ("{house: {pth: x}}", "did you mean 'path'?"), ("{house: {timeout: 5}}", "error[bad-duration]"),
    ("house", "'checkers' takes names of checkers"),
    ("{house: {path: nowhere}}", "checker 'house' is not there: no such file"),
  ])
  func aWrongDeclarationIsTold(_ checkers: String, _ words: String) {
    let outcome = project(checkers, claims: "  - 35 km").run("run", "rules.yaml")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.exit == 2)
  }

  @Test(arguments: [
    ("name: house\ncommand: [nosuchprogram]\n", "there is no program 'nosuchprogram' on the PATH"),
    ("name: house\ncommand: [./house]\n", "is not executable"),
    ("name: house\ncommand: [./script]\n", "wants the interpreter '/no/such/interpreter'"),
    ("name: house\n", "the manifest has no 'command'"),
    ("name: house\ncommand: [sh]\nmemory: much\n", "error[checker-invalid]: 'much' is no size"),
    ("name: house\ncommand: [sh]\ntimeout: long\n", "error[bad-duration]: 'long' is no length of time"),
    ("name: other\ncommand: [x]\n", "is the checker 'other', not 'house'"),
    ("name: house\ncommand: [\n", "error[yaml-syntax]"),
  ])
  func whyItCannotStartIsTold(_ manifest: String, _ words: String) {
    let folder = project("{house: {path: tools}}")
    folder.file("tools/checker.yaml", manifest)
    folder.file("tools/house", "print")
    folder.file("tools/script", "#!/no/such/interpreter\n")
    _ = Program.shell("chmod +x \(folder.path)/tools/script")
    _ = folder.run("checkers", "trust", "house", "rules.yaml")
    let outcome = folder.run("run", "rules.yaml")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.exit == 2)
  }

  /// The configuration names it once for all rule sets, with its settings, and a trace tells what was said.
  @Test func theConfigurationNamesItForAll() {
    let folder = project("[]", claims: "  - {claim: river is 35 km, check: house}")
    folder.file(
      "factcheck.yaml",
      "factcheck-config: 1\nrules: rules.yaml\ncheckers:\n  house: {config: {region: north, limit: 5, names: [\"5\", a]}}\n"
    )
    folder.file(
      "rules.yaml",
      "factcheck: 1\nlanguage: en\nsource: {file: source.txt, language: en}\nclaims:\n  - {claim: river is 35 km, check: house}\n"
    )
    _ = folder.run("checkers", "new", "house")
    #expect(folder.run("checkers", "trust", "house").exit == 0)
    let outcome = folder.run("run", "--trace", "trace.jsonl")
    #expect(outcome.exit == 0, "\(outcome.errors)")
    // The other commands that check claims know it, too.
    #expect(folder.run("why", "river-is-35-km", "rules.yaml").output.contains("house: supported"))
    folder.file(
      "rules.test.yaml",
      "factcheck-tests: 1\ntests:\n  - {source: A river is 35 km., language: en, expect: {river-is-35-km: supported}}\n"
    )
    #expect(folder.run("test", "rules.yaml").output.hasSuffix("1 passed, 0 failed\n"))
    let trace = folder.text("trace.jsonl")
    #expect(
      trace.contains(
        "\"method\": \"configure\", \"params\": {\"config\": {\"region\": \"north\", \"limit\": 5, \"names\": [\"5\", \"a\"]}}"
      ))
    #expect(trace.contains("\"from\": \"checker\", \"message\": {\"jsonrpc\": \"2.0\", \"id\": 1"))
  }

  @Test func aLargeDocumentIsGivenAsAFileOnce() {
    let folder = project(
      claims: (1...200).map { "  - {claim: number \($0) is 35 km, check: house}" }.joined(separator: "\n"))
    folder.file("source.txt", "A river." + String(repeating: "\n", count: 10_000_000))
    _ = folder.run("checkers", "new", "house")
    _ = folder.run("checkers", "trust", "house")
    let outcome = folder.run("run", "rules.yaml", "--trace", "trace.jsonl")
    #expect(outcome.output.contains("200 claims: 200 unverified"))
    let lines = folder.text("trace.jsonl").split(separator: "\n")
    #expect(lines.count { $0.contains("\"document.open\"") } == 1)
    #expect(lines.count { $0.contains("\"check\"") } == 4)
    #expect(lines.allSatisfy { $0.utf8.count < 100_000 })
  }

  /// It is told what it may know, and no more.
  @Test func theEnvironmentIsReduced() {
    let folder = project()
    folder.file("tools/checker.yaml", "name: house\ncommand: [sh, -c, 'env >&2; exit 1']\nenv: [WANTED]\n")
    folder.file("rules.yaml", folder.text("rules.yaml").replacing("[house]", with: "{house: {path: tools}}"))
    _ = folder.run("checkers", "trust", "house", "rules.yaml")
    let outcome = folder.run("run", "rules.yaml", environment: ["SECRET": "x", "WANTED": "y", "LC_ALL": "C.UTF-8"])
    #expect(outcome.errors.contains("  | WANTED=y\n"))
    #expect(outcome.errors.contains("  | FACTCHECK_CHECKER=1\n"))
    #expect(outcome.errors.contains("  | LC_ALL=C.UTF-8\n"))
    #expect(!outcome.errors.contains("SECRET"))
  }

  /// Where bubblewrap works, a checker can read, and neither write nor reach the network; where it does not, requiring it is refused.
  @Test func theSandboxShutsOff() {
    let folder = project("{house: {path: tools}}")
    let script = """
      import os, socket, sys
      for name, action in [("write", lambda: open(os.path.expanduser("~/x-factcheck"), "w")), ("read", lambda: open("house.py").read()),
                           ("network", lambda: socket.create_connection(("127.0.0.1", int(sys.argv[1])), 2))]:
          try:
              action()
              print(name, "allowed", file=sys.stderr)
          except OSError:
              print(name, "denied", file=sys.stderr)
      sys.exit(3)
      """
    folder.file("tools/house.py", script)
    folder.file("tools/checker.yaml", "name: house\ncommand: [python3, house.py, \"9\"]\n")
    _ = folder.run("checkers", "trust", "house", "rules.yaml")
    let works = Program.shell("bwrap --ro-bind / / --dev /dev --proc /proc --unshare-pid --unshare-net true").exit == 0
    let outcome = folder.run("run", "rules.yaml", "--sandbox", "require", environment: ["HOME": folder.path])
    #expect(outcome.exit == 2)
    #expect(outcome.errors.contains("  | write denied\n") == works)
    #expect(outcome.errors.contains("  | read allowed\n") == works)
    #expect(outcome.errors.contains("is not started without a sandbox") != works)
    let free = folder.run("run", "rules.yaml", "--sandbox", "off", environment: ["HOME": folder.path])
    #expect(free.errors.contains("  | write allowed\n"))
  }

  @Test func theSandboxIsRequiredOrTheCheckerDoesNotStart() {
    let folder = project()
    _ = folder.run("checkers", "new", "house")
    _ = folder.run("checkers", "trust", "house")
    let outcome = folder.run("run", "rules.yaml", "--sandbox", "require", environment: ["PATH": "/nowhere"])
    #expect(outcome.errors.contains("checker 'house' is not started without a sandbox"))
    #expect(outcome.exit == 2)
    #expect(folder.run("run", "rules.yaml", "--sandbox", "off").exit == 0)
  }
}
