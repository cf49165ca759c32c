internal import DurationChecker
internal import FactCheckKit
internal import Language
internal import QuantityChecker
internal import StatementChecker
internal import Testing
internal import TimeChecker

/// Claims that are whole sentences: which figure of which sentence they are held against.
@Suite struct SentenceClaimTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var claim: String
    var source: String
    var language: String
    var verdict: Verdict

    init(_ claim: String, _ source: String, in language: String = "nl", _ verdict: Verdict) {
      self.claim = claim
      self.source = source
      self.language = language
      self.verdict = verdict
    }

    var testDescription: String { "\(claim) / \(source)" }
  }

  private static let bakery = """
    De bakkerij in Utrecht verkocht 430 broden op zaterdag.
    De slager ernaast verkocht 75 worsten.
    Burgemeester Annelies Vonk, 61, opende de winkel vrijdagochtend.
    """

  static let cases: [Case] = [
    // The sentence that speaks of the same decides, not the article.
    Case("The bakery in Utrecht sold 430 loaves on Saturday.", bakery, .supported),
    Case("The bakery in Utrecht sold 75 loaves on Saturday.", bakery, .contradicted),
    Case("Mayor Annelies Vonk, 61, opened the shop on Friday morning.", bakery, .supported),
    Case("Mayor Annelies Vonk, 16, opened the shop on Friday morning.", bakery, .contradicted),
    // Exchanged figures.
    Case(
      "The club from Lyon has 40 players and 12 coaches.", "De club uit Lyon heeft 40 spelers en 12 trainers.",
      .supported),
    Case(
      "The club from Lyon has 12 players and 40 coaches.", "De club uit Lyon heeft 40 spelers en 12 trainers.",
      .contradicted),
    // One sentence became two.
    Case(
      "Mara Lindqvist, a driver from Oslo, won in Monza with a lead of 9 seconds.",
      "Mara Lindqvist is een coureur uit Oslo. Ze won in Monza met een voorsprong van 9 seconden.", .supported),
    Case(
      "Mara Lindqvist, a driver from Oslo, won in Monza with a lead of 7 seconds.",
      "Mara Lindqvist is een coureur uit Oslo. Ze won in Monza met een voorsprong van 9 seconden.", .contradicted),
    // Bounds.
    Case(
      "The museum in Ghent bought 200 paintings.", "Het museum in Gent kocht meer dan 200 schilderijen.", .unverified),
    Case(
      "The museum in Ghent asked 900 pupils.", "Het museum in Gent hield een enquête onder 900 leerlingen.", .supported),
    // A figure that can be reckoned is not in the source, and not against it.
    Case(
      "Of the runners in the Ardennes 12 gave up.", "Van de 80 lopers in de Ardennen kwamen er 68 aan.", .unverified),
    // Dates with impossible days, hours that no day has.
    Case(
      "Councillor Petra Maas resigned on 45 March in Almelo.", "Wethouder Petra Maas trad op 4 maart af in Almelo.",
      .contradicted),
    // Shares that one language reads as two numbers.
    Case(
      "The reserve in Drenthe is home to eight of ten species of bats.",
      "In het reservaat in Drenthe leven acht van de tien soorten vleermuizen.", .supported),
    Case(
      "The two towns in Bavaria signed a treaty.", "Beide Städte in Bayern unterzeichneten einen Vertrag.", in: "de",
      .supported),
    // Temperatures without their scale.
    Case(
      "It was 86 degrees in Seville on Monday.", "In Sevilla was het maandag 30 graden.", .supported),
    // Weight and money share a word.
    Case(
      "The fund gave the theatre in Leeds £3 million.", "Het fonds gaf het theater in Leeds 3 miljoen pond.",
      .supported),
    // Two months of one place in the sentence.
    Case(
      "The play runs in Antwerp from April.", "Het toneelstuk speelt vanaf november in Antwerpen.", .contradicted),
    // Scores, whatever sign stands between.
    Case(
      "Emma Brand beat Ines Roth 6-4 in Hamburg.", "Emma Brand schlug Ines Roth in Hamburg 6:4.", in: "de", .unverified),
    Case(
      "Vitesse beat Heracles 3&2 in the cup match.", "Vitesse versloeg Heracles met 3-2 in de bekerwedstrijd.",
      .supported),
    Case(
      "Vitesse beat Heracles 3&1 in the cup match.", "Vitesse versloeg Heracles met 3-2 in de bekerwedstrijd.",
      .contradicted),
    // Names keep their numbers and weekdays.
    Case(
      "Lena Ott told the Sunday Herald that 40 shops in Leeds closed.",
      "Lena Ott vertelde de Sunday Herald dat 40 winkels in Leeds sloten.", .supported),
    // A list of ages.
    Case(
      "Three men from Breda, aged 23, 34 and 45, were arrested.",
      "Drie mannen uit Breda van 23, 34 en 45 jaar zijn gearresteerd.", .supported),
    Case(
      "Three men from Breda, aged 23, 34 and 54, were arrested.",
      "Drie mannen uit Breda van 23, 34 en 45 jaar zijn gearresteerd.", .contradicted),
    // Thousands with a space between.
    Case(
      "The survey asked 20,000 pupils in Toledo.", "La encuesta preguntó a 20 000 alumnos de Toledo.", in: "es",
      .supported),
    // The weekday of a full date.
    Case(
      "The bridge in Lyon was opened on Tuesday, 12 March 2019.",
      "Le pont de Lyon a été ouvert le mardi 12 mars 2019.", in: "fr", .supported),
    // A bound other than the source's, told in another language.
    Case(
      "More than 30 shops in Leeds closed in March.", "Meer dan 20 winkels in Leeds sloten in maart.", .contradicted),
    Case(
      "More than 30 shops in Leeds closed in March.", "More than 40 shops in Leeds closed in March.", in: "en",
      .supported),
    // In one language another word is another thing.
    Case(
      "The railway inspected 240 culverts in Wales.", "The railway inspected 90 bridges in Wales.", in: "en",
      .unverified),
    Case(
      "Tom was 12 years older less than 8 years ago in Cork.", "Tom was 12 years older 6 years ago in Cork.", in: "en",
      .unverified),
  ]

  @Test(arguments: cases) func verdict(_ item: Case) throws {
    let analyser = try Analyser(languages: ["en", item.language])
    let claim = analyser.analyse(Claim(id: "c", text: item.claim, language: "en"))
    let source = SourceView(
      document: analyser.source(SourceText(name: "s", text: item.source, language: item.language)), index: 0)
    let checkers: [any Checker] = [QuantityChecker(), DurationChecker(), TimeChecker()]
    let findings = checkers.flatMap { checker in
      checker.assertions(in: claim).map { checker.judge($0, of: claim, in: source) }
    }
    #expect(
      ClaimResult.rollUp(findings.map(\.verdict)) == item.verdict,
      "\(findings.map { "\($0.assertion.text): \($0.verdict) \($0.reason)" })")
  }
}

/// Opposites in another language, where two sides meet.
@Suite struct OppositeTests {
  private func verdict(_ claim: String, _ text: String, _ language: String) throws -> Verdict? {
    let analyser = try Analyser(languages: ["en", language])
    let analysed = analyser.analyse(Claim(id: "c", text: claim, language: "en"))
    let source = SourceView(
      document: analyser.source(SourceText(name: "s", text: text, language: language)), index: 0)
    let checker = StatementChecker()
    return checker.assertions(in: analysed).first.map { checker.judge($0, of: analysed, in: source).verdict }
  }

  @Test func aWinOfOneIsTheDefeatOfTheOther() throws {
    let claim = "Marco Rossi's defeat of Paul Keller in the final surprised the spectators."
    let text = "La victoire de Marco Rossi sur Paul Keller en finale a surpris les spectateurs."
    #expect(try verdict(claim, text, "fr") != .contradicted)
  }

  @Test func oneSideIsStillContradicted() throws {
    let claim = "The museum was opened by the mayor."
    let text = "Het museum werd gesloten door de burgemeester."
    #expect(try verdict(claim, text, "nl") == .contradicted)
  }
}
