import Testing

/// `factcheck compare`: every sentence of a text is a claim.
@Suite struct CompareTests {
  private static let summary = """
    # Deployment

    The Netherlands sends **36 troops**
    to Jordan. Five to ten staff officers go to Baghdad. Everyone
    applauded.
    """

  private func folder() -> Workspace {
    let folder = Workspace()
    folder.file("jordan.txt", Workspace.bytes(Program.root + "/seeds/jordan.txt"))
    folder.file("summary.md", Self.summary)
    return folder
  }

  @Test func everySentenceIsAClaimAtItsPlace() {
    let outcome = folder().run("compare", "summary.md", "--source", "jordan.txt", "--format", "json")
    #expect(
      JSONText.values(of: "claim", indent: 6, in: outcome.output) == [
        "\"Deployment\"", "\"The Netherlands sends 36 troops to Jordan.\"",
        "\"Five to ten staff officers go to Baghdad.\"", "\"Everyone applauded.\"",
      ])
    #expect(
      JSONText.values(of: "verdict", indent: 6, in: outcome.output)
        == ["\"unverified\"", "\"contradicted\"", "\"supported\"", "\"unverified\""])
    let places = JSONText.values(of: "rule", indent: 6, in: outcome.output)
    #expect(places == [(1, 3), (3, 1), (4, 12), (4, 54)].map(Self.place))
    #expect(outcome.exit == 1)
  }

  private static func place(line: Int, column: Int) -> String {
    "{\"file\": \"summary.md\", \"line\": \(line), \"column\": \(column)}"
  }

  @Test func theGateIsThatOfRun() {
    let folder = folder()
    #expect(folder.run("compare", "summary.md", "--source", "jordan.txt", "--fail-on", "never").exit == 0)
    let text = "Five to ten staff officers go to Baghdad. Everyone applauded.\n"
    #expect(folder.run("compare", "-", "--source", "jordan.txt", input: text).exit == 0)
    #expect(folder.run("compare", "-", "--source", "jordan.txt", "--fail-on", "unverified", input: text).exit == 1)
  }

  @Test func whatWasFoundBecomesARuleFileThatRuns() {
    let folder = folder()
    folder.folder("rules")
    let outcome = folder.run("compare", "summary.md", "--source", "jordan.txt", "--emit-rules", "rules/new.yaml")
    #expect(outcome.exit == 1)
    #expect(
      folder.text("rules/new.yaml") == """
        factcheck: 1
        language: en
        sources:
          - file: "../jordan.txt"
            language: nl
        claims:
          # summary.md:3:1: The Netherlands sends 36 troops to Jordan.
          - "Netherlands"  # supported when this was written
          - "36 troops"  # contradicted when this was written
          - "Jordan"  # supported when this was written
          # summary.md:4:12: Five to ten staff officers go to Baghdad.
          - "Five to ten staff officers"  # supported when this was written
          - "Baghdad"  # supported when this was written

        """)
    let run = folder.run("run", "rules/new.yaml")
    #expect(run.output.hasSuffix("5 claims: 4 supported, 1 contradicted · 1 failed\n"))
  }

  @Test(arguments: [
    ["compare", "none.md", "--source", "jordan.txt"], ["compare", "summary.md", "--source", "none.txt"],
    ["compare", "empty.md", "--source", "jordan.txt"],
  ])
  func whatCannotBeReadIsSaid(_ arguments: [String]) {
    let folder = folder()
    folder.file("empty.md", "\n")
    let outcome = Program.run(arguments, in: folder.path)
    #expect(outcome.exit == 2)
    #expect(outcome.errors.contains(arguments[1] == "summary.md" ? "none.txt" : arguments[1]))
  }

  @Test(arguments: [
    ["compare", "summary.md"], ["compare", "-", "--source", "-"],
    ["compare", "summary.md", "--source", "jordan.txt", "--language", "xx"],
  ])
  func wrongUseIsToldApart(_ arguments: [String]) {
    let folder = folder()
    #expect(Program.run(arguments, in: folder.path).exit == 64)
  }
}

extension CompareTests {
  /// Two sentences of the source are alike but for their figures: the one at the claim's place is meant.
  @Test func whatIsAlikeIsToldApartByItsPlace() {
    let folder = Workspace()
    folder.file(
      "bron.txt",
      "De brug werd gebouwd door de gemeente. Zij kostte 40 miljoen euro. De tunnel werd gegraven door het rijk. Zij kostte 60 miljoen euro.\n"
    )
    func verdicts(_ text: String) -> [String] {
      folder.file("vertaling.txt", text)
      return JSONText.values(
        of: "verdict", indent: 6,
        in: folder.run("compare", "vertaling.txt", "--source", "bron.txt", "--format", "json").output)
    }
    let right =
      "The bridge was built by the municipality. It cost 40 million euros. The tunnel was dug by the state. It cost 60 million euros.\n"
    #expect(verdicts(right)[1] == "\"supported\"" && verdicts(right)[3] == "\"supported\"")
    let swapped =
      "The bridge was built by the municipality. It cost 60 million euros. The tunnel was dug by the state. It cost 40 million euros.\n"
    #expect(verdicts(swapped)[1] != "\"supported\"" && verdicts(swapped)[3] != "\"supported\"")
  }
}
