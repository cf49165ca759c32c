internal import DurationChecker
internal import FactCheckKit
internal import Language
internal import QuantityChecker
internal import Testing
internal import TimeChecker

/// Figures that the source has, but of something else: which words of a text a figure belongs to.
@Suite struct BindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var claim: String
    var verdict: Verdict

    init(_ claim: String, _ verdict: Verdict) {
      self.claim = claim
      self.verdict = verdict
    }

    var testDescription: String { claim }
  }

  private static let orchard = """
    De kwekers plantten 500 bomen: 180 langs de Maas en 320 op de heuvels bij Gulpen. Appelboer Sil de Wit, 44, won de \
    prijs. Zijn zus, een vrouw van 51, leidt de coöperatie in Weert. De rechter veroordeelde een handelaar tot twee \
    jaar cel. Het Openbaar Ministerie had vijf jaar geëist. De oudste kweker was 88. Een weduwe uit Roermond verkocht \
    haar boomgaard.
    """

  static let dutch: [Case] = [
    Case("180 trees were planted along the Maas.", .supported),
    Case("320 trees were planted along the Maas.", .contradicted),
    Case("320 trees were planted on the hills near Gulpen.", .supported),
    Case("180 trees were planted on the hills near Gulpen.", .contradicted),
    Case("The growers planted 500 trees.", .supported),
    Case("The sister is 51 years old.", .supported),
    Case("The sister is 44 years old.", .contradicted),
    Case("The judge sentenced a trader to two years in prison.", .supported),
    Case("The judge sentenced a trader to five years in prison.", .contradicted),
    Case("The widow from Roermond was 88.", .unverified),
  ]

  private static let race = """
    On Saturday the riders covered 190km from Oban to Perth, a long stage over four passes. Sunday's stage is 140km \
    long. The tunnel was built in the late 1960s and early 1970s, largely by hand. Rosa Lind began as a driver in 1990, \
    and helped found the club with Tom Berg and Ada Moss in 1994.
    """

  static let english: [Case] = [
    Case("Sunday's stage was 140km long.", .supported),
    Case("Saturday's stage was 140km long.", .contradicted),
    // What two figures side by side have in common.
    Case("The tunnel was built in the early 1970s.", .supported),
    // A list of names between the verb and its date.
    Case("Rosa Lind helped found the club in 1994.", .supported),
  ]

  private static let release = """
    The editor keeps the last 300 drafts instead of 80. Start-up memory drops from 520 MB to 310 MB. The reactor in Selby \
    cost 2.4 million euros. Warden Lena Fisk, 47, retired. A leak was closed within 48 hours.
    """

  static let changes: [Case] = [
    Case("The editor keeps the last 300 drafts.", .supported),
    Case("The editor keeps the last 80 drafts.", .contradicted),
    Case("The editor kept the last 80 drafts before.", .supported),
    Case("Start-up memory is now 520 MB.", .contradicted),
    Case("Start-up memory was 520 MB.", .supported),
    // Slips: another scale, two digits exchanged.
    Case("The new reactor is paid for with 2.4 billion euros.", .contradicted),
    Case("Lena Fisk, 74, left.", .contradicted),
    // Within a bound.
    Case("The leak was closed after 40 hours.", .unverified),
    Case("The leak was closed after 60 hours.", .contradicted),
  ]

  @Test(arguments: changes) func figuresThatChanged(_ item: Case) throws { try check(item, Self.release, "en") }

  @Test(arguments: dutch) func inAnotherLanguage(_ item: Case) throws {
    try check(item, Self.orchard, "nl")
  }

  @Test(arguments: english) func inOneLanguage(_ item: Case) throws { try check(item, Self.race, "en") }

  private func check(_ item: Case, _ text: String, _ language: String) throws {
    let analyser = try Analyser(languages: ["en", language])
    let claim = analyser.analyse(Claim(id: "c", text: item.claim, language: "en"))
    let source = SourceView(
      document: analyser.source(SourceText(name: "s", text: text, language: language)), index: 0)
    let checkers: [any Checker] = [QuantityChecker(), DurationChecker(), TimeChecker()]
    let findings = checkers.flatMap { checker in
      checker.assertions(in: claim).map { checker.judge($0, of: claim, in: source) }
    }
    #expect(
      ClaimResult.rollUp(findings.map(\.verdict)) == item.verdict,
      "\(findings.map { "\($0.assertion.text): \($0.verdict) \($0.reason)" })")
  }
}
