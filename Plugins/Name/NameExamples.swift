internal import FactCheckKit

/// What the name checker must say: its documentation and its tests.
enum NameExamples {
  private static let leader = "Aan het hoofd van de groep staat nu «Ibrahim al-Quraishi»."
  private static let base = "De militairen bewaken een Belgische luchtmachtbasis in «Jordanië»."

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
    CheckerExample("35 troops", against: base, in: "nl", is: nil),
  ]
}
