import Testing

/// `factcheck why`: what was weighed for a claim.
@Suite struct WhyTests {
  @Test func aFigureIsHeldAgainstAllOfItsKind() {
    let folder = Workspace()
    folder.rules("  - 36 troops\n  - one year")
    let outcome = folder.run("why", "36-troops", "rules.yaml")
    #expect(
      outcome.output.hasPrefix(
        """
        ✗ 36 troops
          contradicted   rules.yaml:5:5   id 36-troops

          36 troops   quantity: contradicted
            because   36 ≠ 35; troops —soldier→ militairen
            evidence  jordan.txt:1:33  "35 Nederlandse militairen"
            weighed   
        """))
    #expect(outcome.output.contains("> ✗ jordan.txt:1:33  \"35 Nederlandse militairen\"\n"))
    #expect(
      outcome.output.contains("? jordan.txt:3:70  \"twee landen\"\n           36 ≠ 2; troops / landen; another thing\n")
    )
    #expect(!outcome.output.contains("one year"))
    #expect(outcome.exit == 0)
  }

  @Test func aSentenceIsWeighedByWhatItShares() {
    let folder = Workspace()
    let claim = "Belgium takes part in the fight against IS in the Middle East again from November"
    folder.rules("  - \(claim)")
    let outcome = folder.run("why", claim, "rules.yaml")
    #expect(outcome.output.contains("> ✗ 100%  jordan.txt:1:198  \"vanaf oktober\"\n"))
    #expect(outcome.exit == 0)
  }

  @Test func anUnknownClaimIsSaid() {
    let folder = Workspace()
    folder.rules("  - 36 troops")
    let outcome = folder.run("why", "37-troops", "rules.yaml")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("no claim has the id or the words '37-troops'"))
    #expect(outcome.errors.contains("one of 36-troops"))
    #expect(outcome.exit == 2)
  }
}
