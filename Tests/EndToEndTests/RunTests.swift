import Testing

/// `factcheck run` as people call it.
@Suite struct RunTests {
  private static let jordan = """
    ✓ 35 troops             supported      jordan.txt:1:33   "35 Nederlandse militairen"
    ✓ one year              supported      jordan.txt:3:48   "ongeveer een jaar"   (the source says about)
    ✓ 5–10 staff officers   supported      jordan.txt:19:28  "vijf tot tien stafofficieren"
    3 claims: 3 supported

    """

  @Test func theShippedRulesHold() {
    let outcome = Program.run(["run", "Rules/jordan.yaml"])
    #expect(outcome.output == Self.jordan)
    #expect(outcome.errors == "")
    #expect(outcome.exit == 0)
  }

  @Test func lowerCaseFindsThem() {
    let outcome = Program.run(["run", "rules/jordan.yaml"])
    #expect(outcome.output == Self.jordan)
    #expect(outcome.exit == 0)
  }

  @Test func aFolderStandsForItsRuleFiles() {
    let folder = Workspace()
    folder.rules("  - one year", named: "rules/b/two.yml")
    folder.rules("  - 35 troops", named: "rules/one.yaml")
    for name in ["rules/jordan.txt", "rules/b/jordan.txt"] { folder.file(name, folder.text("jordan.txt")) }
    let outcome = folder.run("run", "rules", "--format", "json")
    #expect(JSONText.values(of: "claim", indent: 6, in: outcome.output) == ["\"one year\"", "\"35 troops\""])
    #expect(outcome.exit == 0)
  }

  @Test func severalFilesMakeOneReport() {
    let folder = Workspace()
    folder.rules("  - 36 troops", named: "a.yaml")
    folder.rules("  - 35 troops", named: "b.yaml")
    let outcome = folder.run("run", "b.yaml", "a.yaml", "b.yaml")
    #expect(outcome.output.hasSuffix("2 claims: 1 supported, 1 contradicted · 1 failed\n"))
    #expect(outcome.exit == 1)
  }

  @Test func aBrokenFileHidesNoOther() {
    let folder = Workspace()
    folder.rules("  - 36 troops", named: "good.yaml")
    folder.file("bad.yaml", "factcheck: 1\nclaims: 3 troops\n")
    let outcome = folder.run("run", "bad.yaml", "good.yaml")
    #expect(outcome.errors.contains("--> bad.yaml:2:9"))
    #expect(outcome.output.hasSuffix("1 claim: 1 contradicted · 1 failed · incomplete\n"))
    #expect(outcome.exit == 2)
  }

  @Test func aQuotationInAnotherLanguageLeavesTheRestToDecide() {
    let folder = Workspace()
    let claim = "Five to ten staff officers go to Baghdad in \\\"a whole new step\\\""
    folder.rules("  - \"\(claim)\"\n  - {claim: \"\(claim)\", id: strict, strict: true}")
    let outcome = folder.run("run", "rules.yaml", "--format", "json")
    #expect(JSONText.values(of: "verdict", indent: 6, in: outcome.output) == ["\"supported\"", "\"unverified\""])
    #expect(outcome.output.contains("\"unchecked\": [\"whole\", \"new\", \"step\"]"))
  }

  @Test func aHouseGlossaryLinksWords() {
    let folder = Workspace()
    folder.rules("  - 36 grunts")
    folder.file("house.csv", "en,nl\ngrunts,militairen\n")
    let text = "Er gaan 36 militairen naar Mali.\n"
    let without = folder.run("run", "rules.yaml", "--source", "-", input: text)
    #expect(without.output.hasSuffix("1 claim: 1 unverified\n"))
    let with = folder.run("run", "rules.yaml", "--source", "-", "--glossary", "house.csv", input: text)
    #expect(with.output.contains("\"36 militairen\""))
    #expect(with.output.hasSuffix("1 claim: 1 supported\n"))
  }

  @Test func aBrokenGlossaryLeavesTheRunIncomplete() {
    let folder = Workspace()
    folder.rules("  - 36 troops")
    folder.file("house.csv", "troops\n")
    let outcome = folder.run("run", "rules.yaml", "--glossary", "house.csv", "--glossary", "none.csv")
    #expect(outcome.errors.contains("--> house.csv:1:1"))
    #expect(outcome.errors.contains("none.csv"))
    #expect(outcome.exit == 2)
  }

  @Test func standardInputIsASource() {
    let folder = Workspace()
    folder.rules("  - 36 troops")
    let outcome = folder.run("run", "rules.yaml", "--source", "-", input: "Er gaan 36 militairen naar Mali.\n")
    #expect(outcome.output.contains("<stdin>:1:9  \"36 militairen\""))
    #expect(outcome.exit == 0)
    let piped = Program.shell(
      "echo 'Er gaan 36 militairen naar Mali.' | factcheck run rules.yaml --source -", in: folder.path)
    #expect(piped.output == outcome.output)
  }

  @Test func aSourceOfTheCommandLineTakesThePlaceOfThoseOfTheFile() {
    let folder = Workspace()
    folder.rules("  - 35 troops")
    folder.file("other.md", "# Mali\n\nEr gaan **36** militairen heen.\n")
    let outcome = folder.run("run", "rules.yaml", "--source", "other.md", "--source-language", "nl")
    #expect(outcome.output.contains("other.md:3:"))
    #expect(outcome.exit == 1)
  }

  @Test func validateRunsNothing() {
    let folder = Workspace()
    folder.file("a.yaml", "factcheck: 1\nsource: none.txt\nclaims: [35 troops, one year]\n")
    folder.file("b.yaml", "factcheck: 1\nsource: none.txt\nclaims: [35 troops]\n")
    let good = folder.run("validate", "a.yaml", "b.yaml")
    #expect(good.output == "a.yaml: 2 claims\nb.yaml: 1 claim\n")
    #expect(good.exit == 0)
    folder.file("c.yaml", "factcheck: 1\nclaimz: []\n")
    let bad = folder.run("validate", "a.yaml", "c.yaml")
    #expect(bad.output == "a.yaml: 2 claims\n")
    #expect(bad.errors.contains("did you mean 'claims'?"))
    #expect(bad.exit == 2)
  }
}
