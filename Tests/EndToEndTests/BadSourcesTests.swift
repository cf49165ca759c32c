import Testing

/// Sources that cannot be read and reports that cannot be written.
@Suite struct BadSourcesTests {
  private func run(source: String, prepare: (Workspace) -> Void = { _ in }, _ arguments: String...) -> Outcome {
    let folder = Workspace()
    folder.file("rules.yaml", "factcheck: 1\nsource: \(source)\nclaims: [35 troops, one year]\n")
    prepare(folder)
    return Program.run(["run", "rules.yaml"] + arguments, in: folder.path)
  }

  private func expect(_ outcome: Outcome, _ errors: String, _ location: SourceLocation = #_sourceLocation) {
    let last = "factcheck: the run could not be completed: a source could not be read (source-unreadable)\n"
    #expect(outcome.errors == errors + last, sourceLocation: location)
    #expect(outcome.output.hasSuffix("2 claims: 2 errors · 2 failed · incomplete\n"), sourceLocation: location)
    #expect(outcome.exit == 2, sourceLocation: location)
  }

  @Test func missing() {
    let outcome = run(source: "none.txt")
    expect(
      outcome,
      """
      error[source-unreadable]: source 'none.txt' does not exist
        --> rules.yaml:2:9
         |
       2 | source: none.txt
         |         ^^^^^^^^
         = help: check the spelling; a path in a rule file starts from that file's folder

      """)
    #expect(
      outcome.output == """
        ! 35 troops   error          (source 'none.txt' does not exist)
        ! one year    error          (source 'none.txt' does not exist)
        2 claims: 2 errors · 2 failed · incomplete

        """)
    #expect(run(source: "none.txt", "--fail-on", "never").exit == 2)
    let json = run(source: "none.txt", "--format", "json").output
    #expect(json.contains("\"complete\": false,\n  \"exit\": {\"code\": 2, \"reason\": \"source-unreadable\"}"))
    #expect(JSONText.values(of: "verdict", indent: 6, in: json) == ["\"error\"", "\"error\""])
  }

  @Test func aDirectory() {
    expect(
      run(source: "texts", prepare: { $0.folder("texts") }),
      """
      error[source-unreadable]: source 'texts' is a directory
        --> rules.yaml:2:9
         |
       2 | source: texts
         |         ^^^^^
         = help: name a text file in it

      """)
  }

  @Test func latin1() {
    let bytes = Array("Een jaar.\nDe militairen in Jordani".utf8) + [0xEB, 0x0A]
    expect(
      run(source: "a.txt", prepare: { $0.file("a.txt", bytes) }),
      """
      error[source-unreadable]: source 'a.txt' is not UTF-8: byte 0xEB
        --> a.txt:2:25
         = help: if it is Latin-1, convert it: iconv -f latin1 -t utf-8 a.txt > converted.txt

      """)
  }

  @Test(
    arguments: [
      ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "is a PDF"), ([0xFF, 0xFE, 0x41, 0], "is UTF-16"),
      ([0x41, 0, 0x42], "holds a NUL byte"), ([], "holds no text"), ([0x20, 0x0A], "holds no text"),
    ] as [([UInt8], String)])
  func noText(_ bytes: [UInt8], _ message: String) {
    let outcome = run(source: "a.txt", prepare: { $0.file("a.txt", bytes) })
    #expect(outcome.errors.contains("error[source-unreadable]: source 'a.txt' \(message)"))
    #expect(outcome.errors.contains("= help: "))
    #expect(outcome.exit == 2)
  }

  @Test func tooLarge() {
    let line = String(repeating: "De 35 militairen blijven een jaar. ", count: 100)
    let outcome = run(source: "a.txt", prepare: { $0.file("a.txt", line) }, "--max-source-size", "2KiB")
    expect(
      outcome,
      """
      error[source-unreadable]: source 'a.txt' is larger than 2KiB
        --> rules.yaml:2:9
         |
       2 | source: a.txt
         |         ^^^^^
         = help: raise the limit with --max-source-size 4KiB, or split the text

      """)
    let allowed = run(source: "a.txt", prepare: { $0.file("a.txt", line) }, "--max-source-size", "4KiB")
    #expect(allowed.exit == 0)
  }

  /// Refused before it is read.
  @Test func aLineOfAHundredMegabytes() {
    let outcome = run(
      source: "a.txt",
      prepare: { folder in
        folder.file("a.txt", "")
        Workspace.extend(folder.path + "/a.txt", to: 100_000_000)
      })
    #expect(outcome.errors.contains("source 'a.txt' is larger than 64MiB"))
    #expect(outcome.exit == 2)
  }

  @Test func aReportThatCannotBeWritten() {
    let folder = Workspace()
    folder.rules("  - 35 troops")
    folder.folder("reports")
    let cases = [
      ("none/r.json", "No such file or directory", "make the folder first"),
      ("reports", "Is a directory", "name a file in it"),
    ]
    for (path, message, hint) in cases {
      let outcome = folder.run("run", "rules.yaml", "-o", "json=\(path)", "-o", "text=good.txt")
      #expect(
        outcome.errors == """
          error[report-not-writable]: cannot write '\(path)': \(message)
            = help: \(hint)
          factcheck: the run could not be completed: a report could not be written (report-not-writable)

          """)
      #expect(outcome.output.hasSuffix("1 claim: 1 supported · incomplete\n"))
      #expect(folder.text("good.txt") == outcome.output)
      #expect(outcome.exit == 2)
    }
    #expect(folder.names == ["good.txt", "jordan.txt", "reports", "rules.yaml"])
  }
}
