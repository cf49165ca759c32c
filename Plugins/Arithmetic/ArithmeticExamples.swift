internal import FactCheckKit

/// What the arithmetic checker must say: its documentation and its tests.
enum ArithmeticExamples {
  private static let troops =
    "Nederland stuurt 35 militairen naar Jordanië en 12 militairen naar Irak. Zij vertrekken in oktober."
  private static let rent = "The rent rose from 500 euros to 600 euros in March. Tenants were angry."

  private static let council = """
    De partij Samen Sterk haalde 8 van de 27 zetels. Het CDA werd tweede met zeven zetels, gevolgd door de VVD met vijf \
    en D66 met drie. De overige vier zetels gaan naar GroenLinks (3) en de SGP (1).
    """

  private static let sentence = "De rechter legde hem vier jaar cel op, waarvan achttien maanden voorwaardelijk."
  private static let poll = "De opkomst was 52 procent, tegen 55 procent bij de vorige verkiezingen. Het regende."
  private static let houses = "In Ulm werden 40 huizen gebouwd, in Bonn 60. De huur bleef gelijk."
  private static let bridge = "De brug kostte 17,5 miljoen euro, twee miljoen meer dan gepland. De stad betaalt."

  static let all: [CheckerExample] = [
    CheckerExample("In all, the Netherlands sends 47 troops.", against: troops, in: "nl", is: .supported),
    CheckerExample("The rent rose by 20 percent in March.", against: rent, is: .supported),
    CheckerExample("The rent rose by 100 euros in March.", against: rent, is: .supported),
    CheckerExample(
      "Unos 1.900 evacuados viven en la ciudad.", claimIn: "es",
      against: "De 3.800 personas evacuadas, la mitad vive en la ciudad. No hay víctimas.", in: "es", is: .supported),
    CheckerExample(
      "The judge gave him two and a half years without conditions.", against: sentence, in: "nl", is: .supported),
    CheckerExample("The plan for the bridge was 15.5 million euros.", against: bridge, in: "nl", is: .supported),
    CheckerExample("The CDA and the VVD together hold 12 seats.", against: council, in: "nl", is: .supported),
    CheckerExample("Samen Sterk, the CDA and D66 together have 18 seats.", against: council, in: "nl", is: .supported),
    CheckerExample("GroenLinks and the SGP together hold four seats.", against: council, in: "nl", is: .supported),
    CheckerExample("The CDA and D66 together hold 12 seats.", against: council, in: "nl", is: .contradicted),
    CheckerExample("The turnout was lower than at the previous election.", against: poll, in: "nl", is: .supported),
    CheckerExample("The turnout was higher than at the previous election.", against: poll, in: "nl", is: .contradicted),
    CheckerExample(
      "In Bonn wurden mehr Häuser gebaut als in Ulm.", claimIn: "de", against: houses, in: "nl", is: .supported),
    CheckerExample(
      "In Ulm wurden mehr Häuser gebaut als in Bonn.", claimIn: "de", against: houses, in: "nl", is: .contradicted),
    CheckerExample("The houses in Ulm are taller than in Bonn.", against: houses, in: "nl", is: .unverified),
    CheckerExample("In all, the Netherlands sends 48 troops.", against: troops, in: "nl", is: .contradicted),
    CheckerExample(
      "Fifteen officers go to the city of Baghdad.", against: "Vijf tot tien officieren gaan naar de stad Bagdad.",
      in: "nl",
      is: .unverified),
    CheckerExample("The Netherlands sends 41 troops.", against: troops, in: "nl", is: .unverified),
    CheckerExample("The rent rose by 30 percent in March.", against: rent, is: .unverified),
    CheckerExample(
      "The rent rose by 20 percent.", against: "De huur steeg van 500 naar «600 euro».", in: "nl", is: .supported),
    CheckerExample(
      "The rent rose by 20 percent.", against: "Die Miete stieg von 500 auf «600 Euro».", in: "de", is: .supported),
    CheckerExample(
      "The rent rose by 30 percent.", against: "De huur steeg van 500 naar 600 euro.", in: "nl", is: .unverified),
    CheckerExample("The rent rose.", against: rent, is: nil),
  ]
}
