import Testing

/// The report for programs: a contract, down to the byte.
@Suite struct JSONReportTests {
  /// Made with `factcheck run rules/jordan.yaml --format json`.
  private let expected = Workspace.text(Program.root + "/Tests/Goldens/jordan.json")

  @Test func theReportIsTheSameToTheByte() {
    let first = Program.run(["run", "rules/jordan.yaml", "--format", "json"])
    #expect(first.output == expected)
    #expect(first.exit == 0)
    let second = Program.run(["run", "rules/jordan.yaml", "--format", "json"])
    #expect(second.output == first.output)
  }

  @Test func keysStandInTheOrderOfTheFormat() {
    let claim = """
      id claim verdict expect passed rule file line column unchecked findings checker verdict assertion text start end \
      reason notes evidence source quote start end line column endLine endColumn
      """
    let all =
      "factcheck complete exit code reason summary claims supported contradicted unverified error claims "
      + Array(repeating: claim, count: 3).joined(separator: " ")
    let parts = expected.split(separator: "\"", omittingEmptySubsequences: false)
    let keys = zip(parts, parts.dropFirst()).filter { $1.hasPrefix(":") && !$0.contains(" ") }.map { String($0.0) }
    #expect(keys.joined(separator: " ") == all)
  }

  @Test func aFileIsWrittenBesideTheText() {
    let folder = Workspace()
    let outcome = Program.run(["run", "rules/jordan.yaml", "-o", "json=\(folder.path)/report.json"])
    #expect(outcome.output.hasSuffix("3 claims: 3 supported\n"))
    #expect(folder.text("report.json") == expected)
    #expect(folder.names == ["report.json"])
  }

  @Test func severalFilesInSeveralFormats() {
    let folder = Workspace()
    folder.file("r.json", "what was there before\n")
    let outcome = Program.run([
      "run", "rules/jordan.yaml", "--quiet", "--output=json=\(folder.path)/r.json", "-o", "text=\(folder.path)/r.txt",
    ])
    #expect(outcome.output == "3 claims: 3 supported\n")
    #expect(folder.text("r.json") == expected)
    #expect(folder.text("r.txt").hasPrefix("✓ 35 troops "))
  }
}
