internal import FactCheckKit

/// What the name checker must say: its documentation and its tests.
enum NameExamples {
  private static let leader = "Aan het hoofd van de groep staat nu «Ibrahim al-Quraishi»."
  private static let base = "De militairen bewaken een Belgische luchtmachtbasis in «Jordanië»."

  private static let gallery =
    "Directeur Emiel Vos opende de zaal. De doeken van schilderes Judith Haan hangen er. Er kwamen veel mensen. Het was druk. Het bleef lang licht."

  static let all: [CheckerExample] = [
    CheckerExample("Jordan", against: base, in: "nl", is: .supported),
    CheckerExample("The soldiers guard an air base in Jordan.", against: base, in: "nl", is: .supported),
    CheckerExample(
      "Les militaires gardent une base aérienne en Jordanie.", claimIn: "fr", against: base, in: "nl", is: .supported),
    CheckerExample("Ibrahim al-Qurashi", against: leader, in: "nl", is: .supported),
    CheckerExample(
      "The soldiers guard an air base in Egypt.", against: "De militairen bewaken een luchtmachtbasis in «Jordanië».",
      in: "nl", is: .contradicted),
    CheckerExample("Iran", against: "Er wordt gevochten in Irak.", in: "nl", is: .unverified),
    CheckerExample("Nigeria", against: "Il est né au Niger.", in: "fr", is: .unverified),
    CheckerExample(
      "Minister Blok of Foreign Affairs", against: "Minister Blok van Buitenlandse Zaken en minister Kaag waren er.",
      in: "nl", is: .supported),
    CheckerExample(
      "Minister Blok of Defence", against: "«Minister Blok van Buitenlandse Zaken» sprak met het kabinet.", in: "nl",
      is: .contradicted),
    CheckerExample(
      "museum director Anna Vries",
      against: "«Directeur Tom Bakker» opende het museum. Schilderes Anna Vries was er ook.", in: "nl",
      is: .contradicted),
    CheckerExample(
      "Anna Vries, director of the museum",
      against: "Het museum heeft een nieuwe baas. Directeur Anna Vries begint in mei.",
      in: "nl", is: .supported),
    CheckerExample(
      "Whitbread sells its coffee shops for five million.",
      against: "Coca-Cola expands into coffee with a deal of five million for the shops of Costa.", is: .unverified),
    CheckerExample(
      "La police a arrêté Jonas Keller à la gare.", claimIn: "fr",
      against: "La police a arrêté «Felix Brandt» à la gare.", in: "fr", is: .contradicted),
    CheckerExample("He rode from A to B by bicycle.", against: "He rode from B to A by bicycle.", is: nil),
    CheckerExample("35 troops", against: base, in: "nl", is: nil),
    // Each has another office in the source.
    CheckerExample("director Judith Haan", against: gallery, in: "nl", is: .contradicted),
    CheckerExample("director Emiel Vos", against: gallery, in: "nl", is: .supported),
    CheckerExample("painter Judith Haan", against: gallery, in: "nl", is: .supported),
    // A sentence told again with one name exchanged, whatever the two are.
    CheckerExample(
      "For the best views of Lima, leave the island and head for the quay.",
      against: "To get the best views of Lake Iseo, leave the island and head for the quay.", is: .contradicted),
    CheckerExample(
      "Ada Moss lived in Lima with her sister.",
      against: "In 1986 Moss, a singer, married the tennis player Tom Berg, with whom she had three children in Rome.",
      is: .supported),
    // What somebody is stands before the name and is no part of it.
    CheckerExample(
      "On Monday we met Infrastructure Minister Pavel Horak at the new bridge.",
      against: "On Monday we met Infrastructure Minister «Anna Dvorska» at the new bridge.", is: .contradicted),
    CheckerExample(
      "Ruben Maas spoke of a great loss for all members of the band Holloway Tin.",
      against: "«Emil Holloway» spoke of a great loss for all members of the band Holloway Tin.", is: .contradicted),
    CheckerExample(
      "The network operator Renamo built a new line to Ulm on Friday.",
      against: "Der Netzbetreiber «Tovarek» baute am Freitag eine neue Leitung nach Ulm.", in: "de", is: .contradicted),
    CheckerExample(
      "Since the founding of Riga in 1537, the country has kept much of its culture.",
      against: "Seit der Gründung von «Lima» 1537 hat das Land viel von seiner Kultur bewahrt.", in: "de",
      is: .contradicted),
    // What both names have tells nothing.
    CheckerExample(
      "The computer was a hot topic during the Singapore IT Month of 2007.",
      against: "The computer became a hot topic at the «Taipei IT Month» of 2007.", is: .contradicted),
    // Words that no table knows, where a subject stands.
    CheckerExample(
      "Kyushu, the top seed, won the first match against Zambia with great ease.",
      against: "Top seed «South Africa» won the first match against Zambia with great ease.", is: .contradicted),
    CheckerExample(
      "\"We wanted the course to be open again next year,\" Nina Kovac said.",
      against: "\"Queríamos que el curso estuviera abierto otra vez el próximo año\", dijo «Restall».", in: "es",
      is: .contradicted),
    // Letters are no name of something else, unless the long name begins with one of them.
    CheckerExample(
      "Last year the Tinkoff registered many more applications for patents than in 2010.",
      against: "Last year the «CDMO» registered many more applications for patents than in 2010.", is: .contradicted),
    CheckerExample(
      "Five Republican senators backed the plan; one opposed it.",
      against: "Five GOP senators backed the plan, and one opposed it.", is: .supported),
    CheckerExample(
      "People claimed the SSN after they found it in a wallet.",
      against: "People claimed the Social Security number after they found it in a wallet.", is: .unverified),
    CheckerExample(
      "The banker Ada Schwartzfelder earns five million a year.",
      against: "The banker «Schwarzfelder» earns five million a year.", is: .supported),
    CheckerExample(
      "Long before Turkey joined, the powers wanted the Turkish coast.",
      against: "Long before Turkey joined, the powers wanted Turkey's coast.", is: .supported),
    CheckerExample(
      "The US leads in the number of cases, before Brazil.",
      against: "«Singapore» leads in the number of cases, before Brazil.", is: .contradicted),
    // A people belongs to the noun beside it.
    CheckerExample(
      "The Spanish architect won the competition.",
      against: "L'architecte «néerlandaise» a remporté le concours devant un bureau espagnol.", in: "fr",
      is: .contradicted),
    CheckerExample(
      "The Dutch architect won the competition.",
      against: "L'architecte «néerlandaise» a remporté le concours devant un bureau espagnol.", in: "fr", is: .supported
    ),
  ]
}
