import Testing

/// What helps those who write rules: tests, a start, explanations, schemas, lists.
@Suite struct RuleAuthorTests {
  private func folder(tests: String) -> Workspace {
    let folder = Workspace()
    folder.rules("  - 35 troops\n  - one year", named: "a.yaml")
    folder.file("a.test.yaml", "factcheck-tests: 1\ntests:\n" + tests)
    return folder
  }

  @Test func testsPassAndFail() {
    let folder = folder(
      tests: """
          - name: another figure
            source: Er gaan 36 militairen naar Mali.
            language: nl
            expect: {35-troops: contradicted, one-year: unverified}
          - source: Er gaan 35 militairen naar Mali.
            language: nl
            expect:
              35-troops: {verdict: supported, quote: 35 militairen}
          - name: wrong
            source: Er gaan 35 militairen naar Mali.
            language: nl
            expect: {35-troops: contradicted}

        """)
    let outcome = folder.run("test", "a.yaml")
    #expect(outcome.errors == "")
    #expect(
      outcome.output.hasPrefix("✓ a.test.yaml:3  another figure\n✓ a.test.yaml:7  test 2\n✗ a.test.yaml:11  wrong\n"))
    #expect(outcome.output.contains("    35-troops: supported, not contradicted"))
    #expect(outcome.output.hasSuffix("2 passed, 1 failed\n"))
    #expect(outcome.exit == 1)
    // Tests are no rules.
    #expect(folder.run("validate", ".").output == "./a.yaml: 2 claims\n")
  }

  @Test(arguments: [
    ("  - source: x\n    expect: {35-trops: supported}\n", "did you mean '35-troops'?"),
    ("  - source: x\n    expect: {35-troops: maybe}\n", "unknown verdict 'maybe'"),
    ("  - expect: {35-troops: supported}\n", "test 1 has no 'source'"),
    ("  - source: x\n", "test 1 has no 'expect'"),
    ("  []\n", "no list of 'tests'"),
  ])
  func badTestsAreRefused(_ tests: String, _ message: String) {
    let outcome = folder(tests: tests).run("test", "a.yaml")
    #expect(outcome.errors.contains(message))
    #expect(outcome.exit == 2)
  }

  @Test func noTestIsNoSuccess() {
    let folder = Workspace()
    folder.rules("  - 35 troops", named: "a.yaml")
    let outcome = folder.run("test", "a.yaml")
    #expect(outcome.errors.contains("there are no tests"))
    #expect(outcome.exit == 2)
  }

  @Test func whatInitWritesRuns() {
    let folder = Workspace()
    let outcome = folder.run("init", "--ci", "github", "--ci", "gitlab", "--ci", "pre-commit")
    #expect(outcome.exit == 0)
    #expect(folder.run("run", "rules").output.hasSuffix("3 claims: 3 supported\n"))
    #expect(folder.run("test", "rules").output.hasSuffix("1 passed, 0 failed\n"))
    #expect(folder.text("rules/example.yaml").hasPrefix("# yaml-language-server: $schema=rules.schema.json\n"))
    #expect(folder.exists(".github/workflows/factcheck.yml"))
    #expect(folder.run("init").errors.contains("file-exists"))
    #expect(folder.run("init", "second").exit == 0)
  }

  @Test func initMakesClaimsOfASource() {
    let folder = Workspace()
    folder.file("texts/a.txt", "Er gaan 35 militairen naar Jordanië, voor drie maanden.\n")
    #expect(folder.run("init", "a", "--source", "texts/a.txt").exit == 0)
    #expect(folder.run("run", "rules/a.yaml").output.hasSuffix("2 claims: 2 supported\n"))
    folder.file("texts/b.txt", "Niets te zien.\n")
    let nothing = folder.run("init", "b", "--source", "texts/b.txt", "--language", "nl")
    #expect(nothing.errors.contains("nothing-recognised"))
    #expect(nothing.exit == 2)
    #expect(!folder.exists("rules/b.yaml"))
  }

  @Test(arguments: ["unknown-key", "contradicted", "quantity", "source-unreadable"])
  func wordsAreExplained(_ word: String) {
    let outcome = Program.run(["explain", word])
    #expect(outcome.output.hasPrefix(word))
    #expect(outcome.exit == 0)
  }

  @Test func unknownWordsAreNot() {
    let outcome = Program.run(["explain", "key"])
    #expect(outcome.errors.contains("did you mean"))
    #expect(outcome.exit == 2)
  }

  @Test func schemasAreJSON() {
    for name in ["rules", "report", "tests", "waivers"] {
      let outcome = Program.run(["schema", name])
      #expect(outcome.output.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
    }
    #expect(Program.run(["schema", "x"]).exit == 64)
  }

  @Test func thingsAreListed() {
    #expect(Program.run(["list", "claims", "rules/jordan.yaml"]).output.hasPrefix("35-troops"))
    #expect(Program.run(["list", "formats"]).output.contains("\nsarif "))
    #expect(Program.run(["list", "checkers", "--json"]).output.contains("{\"name\": \"quantity\", \"summary\": "))
    #expect(Program.run(["list", "languages"]).output == "de\nen\nes\nfr\nit\nnl\n")
    #expect(Program.run(["list", "claims"]).exit == 64)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func shellsComplete(_ shell: String) {
    let outcome = Program.run(["completion", shell])
    #expect(outcome.output.contains("validate"))
    #expect(outcome.exit == 0)
  }

  @Test func theManualHasEveryCommand() {
    let page = Program.run(["man"]).output
    #expect(page.hasPrefix(".TH FACTCHECK 1 "))
    for command in ["RUN", "VALIDATE", "WAIVE", "EXPLAIN"] { #expect(page.contains(".SH \"FACTCHECK \(command)\"")) }
  }

  @Test func theDoctorFindsThePacks() {
    let outcome = Program.run(["doctor"])
    #expect(outcome.output.contains("packs       all can be read\n"))
    #expect(outcome.exit == 0)
  }

  /// Every code that a diagnostic of the sources can have has an explanation.
  @Test func everyCodeIsExplained() {
    var codes: Set<String> = []
    for folder in ["Sources/FactCheckHost", "Sources/factcheck", "Sources/Language"] {
      let files = Program.shell("find \(folder) -name '*.swift'").output.split(separator: "\n")
      for file in files {
        let text = Workspace.text(Program.root + "/" + file)
        let patterns = [
          /(?:Complaint|problem)\(\s*(?:isNumber \? )?"([a-z]+(?:-[a-z0-9]+)+)"/, /code: "([a-z]+(?:-[a-z0-9]+)+)"/,
          /(?:let|var) code = "([a-z]+(?:-[a-z0-9]+)+)"/,
        ]
        for pattern in patterns { codes.formUnion(text.matches(of: pattern).map { String($0.1) }) }
      }
    }
    let known = Set(
      Program.run(["list", "codes"]).output.split(separator: "\n").map { String($0.prefix { $0 != " " }) })
    #expect(codes.count > 30)
    #expect(codes.subtracting(known) == [])
  }
}
