import Testing

/// Command lines that are not right: 64, what is wrong, and what would be right.
@Suite struct UsageTests {
  @Test(arguments: [
    (["run"], "Missing expected argument '<rules> ...'"),
    (["validate"], "Missing expected argument '<rules> ...'"),
    (["rnu", "a.yaml"], "unknown command 'rnu'; one of run, compare, why, validate"),
    (["rules/a.yaml"], "did you mean 'factcheck run rules/a.yaml'?"),
    (["run", "a.yaml", "--bogus"], "Unknown option '--bogus'"),
    (["run", "a.yaml", "--fail-on", "x"], "one of 'contradicted', 'unverified' or 'never'"),
    (["run", "a.yaml", "--format", "x"], "unknown format 'x'; one of text, json, "),
    (["run", "a.yaml", "--color", "x"], "one of 'auto', 'always' or 'never'"),
    (["run", "a.yaml", "-o", "jsn=x"], "unknown format 'jsn'; one of text, json"),
    (["run", "a.yaml", "-o", "json"], "write json=FILE, or --format json to print it"),
    (["run", "a.yaml", "-o", "json=-"], "--format json prints the report"),
    (["run", "a.yaml", "-o", "json=x", "-o", "text=x"], "two reports cannot be written to the same file 'x'"),
    (["run", "a.yaml", "--max-source-size", "big"], "as in 64MiB"),
    (["run", "a.yaml", "--source-language", "nl"], "--source-language says nothing without --source"),
    (["run", "a.yaml", "--source", "a", "--source-language", "xx"], "unknown language 'xx'"),
    (["run", ""], "the path '' is empty"),
    (["run", "a.yaml", "--source", ""], "the path '' is empty"),
  ])
  func isRefused(_ arguments: [String], _ message: String) {
    let outcome = Program.run(arguments)
    #expect(outcome.exit == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(message))
    #expect(outcome.errors.contains("Usage: factcheck "))
    #expect(outcome.errors.split(separator: "\n").count <= 5)
  }

  @Test func nothingToDoIsNoSuccess() {
    let outcome = Program.run([])
    #expect(outcome.exit == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("USAGE: factcheck <subcommand>"))
  }
}
