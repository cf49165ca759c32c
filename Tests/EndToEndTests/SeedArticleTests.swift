import Testing

/// Claims about the seed article, right and wrong, in five languages: S supported, C contradicted, U unverified.
@Suite struct SeedArticleTests {
  private static let table = #"""
    S en 35 troops
    S en about a year
    S en 5–10 staff officers
    S en The Netherlands sends 35 soldiers to guard a Belgian air base in Jordan.
    S de Die Niederlande liefern 35 Soldaten für die Bewachung der Basis in Jordanien.
    S fr 35 militaires néerlandais pour la base aérienne en Jordanie
    S es 35 militares neerlandeses para la base aérea en Jordania
    S nl Nederland stuurt 35 militairen naar Jordanië.
    S en The deployment lasts about a year.
    S nl De inzet duurt ongeveer een jaar.
    S fr environ un an
    S de etwa ein Jahr
    S es alrededor de un año
    S en The caliphate fell in March 2019.
    S nl Het kalifaat viel in maart 2019.
    S de Das Kalifat fiel im März 2019.
    S fr Le califat est tombé en mars 2019.
    S es El califato cayó en marzo de 2019.
    S en The caliphate fell in 2019.
    S en Five to ten staff officers go to Baghdad.
    S de Fünf bis zehn Stabsoffiziere gehen nach Bagdad.
    S fr cinq à dix officiers d'état-major
    S es entre cinco y diez oficiales de Estado Mayor
    S en Jordan
    S en Baghdad
    S de Bagdad
    S fr Bagdad
    S es Bagdad
    S en Syria
    S fr Syrie
    S en Iraq
    S es Irak
    S de Jordanien
    S fr Jordanie
    S es Jordania
    S en Belgium
    S fr Belgique
    S en Ibrahim al-Quraishi
    S en Ibrahim al-Qurashi
    S en Abu Bakr al-Baghdadi
    S nl al-Baghdadi
    S en Minister Blok
    S en Bijleveld
    S nl "Dat er geen kalifaat meer is, komt ook door Nederland"
    S nl Blok: "Dat er geen kalifaat meer is, komt ook door Nederland"
    S nl Minister Blok zei: ‘Dat er geen kalifaat meer is […] door Nederland’.
    S nl Bijleveld: "Elke maand zijn er nog steeds tientallen aanslagen op de Iraakse overheid"
    S en Blok said: "Juist nu moeten we opletten dat het niet terugkomt"
    S en dozens of attacks
    S en Belgium takes part again from October.
    S nl België doet vanaf oktober weer mee.
    S en F-16
    S en two years ago
    S nl Twee jaar geleden bewaakten Belgische militairen de basis in Jordanië.
    S en the training mission in Iraq
    S nl De trainingsmissie in Irak houdt op.
    S en The cabinet told parliament on Friday.
    S nl Dat heeft het kabinet vrijdag geschreven.
    S en Dutch soldiers trained Iraqi commandos.
    S en at least 35 troops
    S en fewer than 40 soldiers
    S en Al-Baghdadi died last year.
    S en 12 months
    C en 36 troops
    C en 350 troops
    C en more than 40 troops
    C nl 45 militairen
    C de 53 Soldaten
    C fr 25 militaires
    C es 30 militares
    C en The Netherlands sends 45 soldiers to guard a Belgian air base in Jordan.
    C nl Nederland stuurt 40 militairen naar Jordanië.
    C en six months
    C en three years
    C en The caliphate fell in March 2018.
    C nl Het kalifaat viel in maart 2017.
    C de Das Kalifat fiel im März 2018.
    C fr Le califat est tombé en mars 2018.
    C es El califato cayó en marzo de 2018.
    C en The caliphate fell in June 2019.
    C en 20 staff officers
    C de zwanzig Stabsoffiziere
    C en Fifteen staff officers go to Baghdad.
    C nl Bijleveld: "Dat er geen kalifaat meer is, komt ook door Nederland"
    C nl Minister Bijleveld zei: "Juist nu moeten we opletten dat het niet terugkomt"
    C nl "Dat er geen kalifaat meer is, komt ook door België"
    C nl "Juist nu moeten we opletten dat het terugkomt"
    C nl Blok: "Elke maand zijn er nog steeds tientallen aanslagen op de Iraakse overheid"
    C en The cabinet wrote to parliament on Monday.
    C en The Netherlands delivers 60 soldiers.
    C nl Het kalifaat viel niet in maart 2019.
    U en 7 staff officers
    U en 35 tanks
    U en 35 euros
    U en 12 helicopters
    U en Egypt
    U en Iran
    U en Lebanon
    U de Ägypten
    U fr Arabie saoudite
    U es Afganistán
    U en Minister Kaag
    U en Ursula Hendriks
    U nl "Er komt voorlopig geen einde aan deze strijd in het gebied"
    U en "There is no caliphate any more, thanks in part to the Netherlands"
    U fr « Il n'y a plus de califat »
    U en The soldiers eat in the canteen.
    U nl De soldaten dragen nieuwe helmen.
    U fr Les soldats ont reçu une médaille.
    U de Die Soldaten lernen Arabisch.
    U es Los soldados viajan en barco.
    U en The base was built in 1990.
    U en The mission costs 12 million euros.
    U nl De missie kost 8 miljoen euro.
    U en 200 aircraft
    """#

  private struct Row {
    var verdict: String
    var language: String
    var claim: String
  }

  private static let rows: [Row] = table.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
    let verdict = ["S": "supported", "C": "contradicted", "U": "unverified"][parts[0]] ?? ""
    return Row(verdict: verdict, language: parts[1], claim: parts[2])
  }

  private static let verdicts: [String] = {
    let folder = Workspace()
    let lines = rows.map { row in
      "  - {claim: '\(row.claim.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))', language: \(row.language)}"
    }
    folder.rules(lines.joined(separator: "\n"))
    let outcome = folder.run("run", "rules.yaml", "--format", "json")
    return JSONText.values(of: "verdict", indent: 6, in: outcome.output).map { String($0.dropFirst().dropLast()) }
  }()

  @Test func theTableIsLargeEnough() {
    #expect(Self.rows.count >= 100)
    #expect(Set(Self.rows.map(\.language)) == ["en", "nl", "de", "fr", "es"])
  }

  @Test func noTrueClaimIsContradicted() {
    for (row, verdict) in zip(Self.rows, Self.verdicts) where verdict == "contradicted" {
      #expect(row.verdict == verdict, "\(row.language): \(row.claim)")
    }
  }

  @Test func nearlyAllAreRight() {
    #expect(Self.verdicts.count == Self.rows.count)
    let wrong = zip(Self.rows, Self.verdicts).filter { $0.verdict != $1 }.map { "\($0.claim) → \($1)" }
    #expect(wrong.count * 100 <= Self.rows.count * 3, "\(wrong)")
  }
}
