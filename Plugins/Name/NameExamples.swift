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
  ]
}
