import Testing

/// Sources that are no plain text.
@Suite struct DocumentTests {
  private let claims = "factcheck: 1\nlanguage: en\nclaims:\n  - 35 soldiers\n"

  @Test func aWebPage() {
    let folder = Workspace()
    folder.file("rules.yaml", claims)
    folder.file("page.html", "<!DOCTYPE html>\n<title>7 soldiers</title>\n<p>It sends <em>35</em>&nbsp;soldiers.</p>\n")
    let outcome = folder.run("run", "rules.yaml", "--source", "page.html", "--source-language", "en")
    #expect(outcome.output.hasPrefix("✓ 35 soldiers   supported      page.html:3:17  \"35 soldiers\"\n"))
  }

  /// A PDF with one line, as small as they get; pdftotext mends the table that it lacks.
  private static let pdf = """
    %PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
    4 0 obj <</Length 58>> stream
    BT /F 12 Tf 72 700 Td (It sends 35 soldiers to Mali.) Tj ET
    endstream endobj
    5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
    trailer <</Root 1 0 R>>

    """

  @Test func aPDF() {
    let folder = Workspace()
    folder.file("rules.yaml", claims)
    folder.file("paper.pdf", Self.pdf)
    let outcome = folder.run("run", "rules.yaml", "--source", "paper.pdf", "--source-language", "en")
    if Program.shell("command -v pdftotext").exit == 0 {
      #expect(outcome.output.hasPrefix("✓ 35 soldiers   supported      paper.pdf:1:10  \"35 soldiers\"\n"))
    } else {
      #expect(outcome.errors.contains("needs the program 'pdftotext'"))
      #expect(outcome.exit == 2)
    }
  }

  @Test func aHelperThatIsMissingIsNamed() {
    let folder = Workspace()
    folder.file("rules.yaml", claims)
    folder.file("paper.pdf", Self.pdf)
    let outcome = folder.run("run", "rules.yaml", "--source", "paper.pdf", environment: ["PATH": "/none"])
    #expect(outcome.errors.contains("needs the program 'pdftotext' to be read, which is not there"))
    #expect(outcome.errors.contains("apt-get install poppler-utils"))
    #expect(outcome.exit == 2)
  }

  @Test(arguments: ["bad.pdf", "bad.docx"]) func aBrokenDocumentIsNoText(_ name: String) {
    let folder = Workspace()
    folder.file("rules.yaml", claims)
    folder.file(name, "It sends 35 soldiers.\n")
    let outcome = folder.run("run", "rules.yaml", "--source", name, "--source-language", "en")
    #expect(outcome.errors.contains("source-unreadable"))
    #expect(outcome.exit == 2)
  }

  @Test func whatIsNotThereIsToldAsSuch() {
    let folder = Workspace()
    folder.file("rules.yaml", claims)
    let outcome = folder.run("run", "rules.yaml", "--source", "gone.pdf")
    #expect(outcome.errors.contains("source 'gone.pdf' does not exist"))
  }
}
