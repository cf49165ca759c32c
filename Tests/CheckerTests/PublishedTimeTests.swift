internal import FactCheckKit
internal import Language
internal import Testing
internal import TimeChecker

/// Dates of a claim against weekdays of a source whose day of writing is known: Monday, 13 January 2025.
@Suite struct PublishedTimeTests {
  @Test(arguments: [
    ("Le masque est obligatoire depuis jeudi.", Verdict.supported),
    ("Le masque est obligatoire depuis vendredi.", .contradicted),
    // The last Thursday or the next.
    ("Le masque est obligatoire jeudi.", .unverified),
  ])
  func weekday(_ text: String, _ verdict: Verdict) throws {
    let analyser = try Analyser(languages: ["fr"])
    let claim = analyser.analyse(Claim(id: "c", text: "Le masque est obligatoire depuis le 9 janvier", language: "fr"))
    let published = try #require(CalendarDate(iso: "2025-01-13"))
    let source = analyser.source(SourceText(name: "s", text: text, language: "fr", published: published))
    let checker = TimeChecker()
    let assertion = try #require(checker.assertions(in: claim).first)
    #expect(checker.judge(assertion, of: claim, in: SourceView(document: source, index: 0)).verdict == verdict)
  }
}
