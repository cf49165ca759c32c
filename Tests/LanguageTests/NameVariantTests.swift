import FactCheckKit
import Language
import Testing

/// Names across languages and spellings, each in a sentence of its own.
@Suite struct NameVariantTests {
  private static let sentences: [String: (before: String, after: String)] = [
    "en": ("The paper's report also mentions ", " on its list."),
    "nl": ("In het verslag van de krant staat ook ", " op de lijst."),
    "de": ("Im Bericht der Zeitung steht auch ", " auf der Liste."),
    "fr": ("Le journal cite aussi ", " dans son rapport."), "es": ("El diario cita también a ", " en su informe."),
  ]

  private static let analyser = Result { try Analyser(languages: Set(sentences.keys)) }

  private func findings(_ pair: NamePairs.Pair) throws -> [Finding] {
    let analyser = try Self.analyser.get()
    let frame = try #require(Self.sentences[pair.source.language])
    let text = frame.before + pair.source.name + frame.after
    let claim = analyser.analyse(Claim(id: "c", text: pair.claimed.name, language: pair.claimed.language))
    let source = analyser.source(SourceText(name: "s", text: text, language: pair.source.language))
    let judge = NameJudge(checker: "name", claim: claim, source: SourceView(document: source, index: 0))
    return NameJudge.assertions(in: claim).map { judge.judge($0) }
  }

  private func areLinked(_ pair: NamePairs.Pair) throws -> Bool {
    let findings = try findings(pair)
    return !findings.isEmpty && findings.allSatisfy { $0.verdict == .supported }
  }

  @Test func theSameNameIsFound() throws {
    #expect(NamePairs.same.count >= 200)
    let missed = try NamePairs.same.filter { try !areLinked($0) }.map { "\($0.claimed.name) / \($0.source.name)" }
    #expect(missed.count * 100 <= NamePairs.same.count * 3, "\(missed)")
  }

  @Test func namesThatAreMerelyAlikeAreNotLinked() throws {
    #expect(NamePairs.different.count >= 200)
    let linked = try NamePairs.different.filter { try areLinked($0) }.map { "\($0.claimed.name) / \($0.source.name)" }
    #expect(linked.count * 100 <= NamePairs.different.count * 6, "\(linked)")
  }

  @Test(arguments: [
    ("en", "Iraq", "nl", "Iran"), ("en", "Niger", "fr", "Nigeria"), ("de", "Österreich", "en", "Australia"),
    ("nl", "Slovenië", "en", "Slovakia"), ("en", "Bucharest", "nl", "Boedapest"),
  ])
  func placesAreNeverFuzzy(_ language: String, _ name: String, _ sourceLanguage: String, _ other: String) throws {
    #expect(try !areLinked(NamePairs.Pair(claimed: (language, name), source: (sourceLanguage, other))))
  }

  @Test func anotherSpellingIsSaidToBeOne() throws {
    let pair = NamePairs.Pair(claimed: ("en", "Shoigu"), source: ("nl", "Sjojgoe"))
    #expect(try findings(pair).first?.notes == ["probably another spelling of the same name"])
  }
}
