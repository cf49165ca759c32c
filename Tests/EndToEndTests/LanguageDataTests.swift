import Testing

/// A language that is data alone works like the others; and the commands that look after packs.
@Suite struct LanguageDataTests {
  private static let article = """
    Il ministro della Difesa ha annunciato martedì che 35 soldati italiani partiranno per la Giordania. La missione durerà \
    circa un anno e costerà 2,4 milioni di euro.

    Da cinque a dieci ufficiali lavoreranno a Torino. Nel marzo 2019 l'esercito aveva inviato più di 200 soldati in Iraq.
    """

  @Test(arguments: [
    ("35 troops", "supported"), ("40 troops", "contradicted"), ("one year", "supported"),
    ("5–10 officers", "supported"), ("The mission will cost 2.4 million euros.", "supported"),
    ("The mission will cost 3.4 million euros.", "contradicted"), ("35 tanks", "unverified"),
    ("In March 2019 the army had sent more than 200 soldiers to Iraq.", "supported"),
    ("In March 2018 the army had sent more than 200 soldiers to Iraq.", "contradicted"),
  ]) func englishClaimsAgainstItalian(_ claim: String, _ verdict: String) {
    let folder = Workspace()
    folder.file("articolo.txt", Self.article)
    folder.file(
      "rules.yaml", "factcheck: 1\nsource: articolo.txt\nlanguage: en\nclaims:\n  - \"\(claim)\"\n")
    let outcome = folder.run("run", "rules.yaml", "--format", "json")
    #expect(JSONText.values(of: "verdict", indent: 6, in: outcome.output) == ["\"\(verdict)\""])
  }

  @Test func checkTellsThePlaceOfAFault() {
    let folder = Workspace()
    for name in ["packs", "packs/shared", "packs/xx"] { folder.folder(name) }
    folder.file("packs/shared/units.txt", Workspace.bytes(Program.root + "/Sources/LanguagePacks/shared/units.txt"))
    folder.file("packs/xx/language.txt", "[language]\ntag: xx\nname: Test\ndecimal: .\n")
    folder.file("packs/xx/numbers.txt", "[cardinals]\n1: one\n2: two, one\nthree\n")
    let outcome = folder.run("languages", "check", "packs")
    #expect(outcome.exit == 1)
    #expect(outcome.output.contains("packs/xx/numbers.txt:4:1: line without 'key: …' [pack-invalid]"))
    let json = folder.run("languages", "check", "packs", "--json")
    #expect(json.output.contains("\"file\": \"xx/numbers.txt\""))
    #expect(folder.run("languages", "check", "nowhere").exit == 2)
    folder.folder("empty")
    #expect(folder.run("languages", "check", "empty").exit == 2)
  }

  @Test func listNamesEveryLanguage() {
    let outcome = Workspace().run("languages", "list")
    #expect(outcome.exit == 0)
    for name in ["German", "English", "Spanish", "French", "Italian", "Dutch"] {
      #expect(outcome.output.contains(name))
    }
  }
}
