internal import FactCheckKit

/// What the arithmetic checker must say: its documentation and its tests.
enum ArithmeticExamples {
  private static let troops =
    "Nederland stuurt 35 militairen naar Jordanië en 12 militairen naar Irak. Zij vertrekken in oktober."
  private static let rent = "The rent rose from 500 euros to 600 euros in March. Tenants were angry."

  static let all: [CheckerExample] = [
    CheckerExample("In all, the Netherlands sends 47 troops.", against: troops, in: "nl", is: .supported),
    CheckerExample("The rent rose by 20 percent in March.", against: rent, is: .supported),
    CheckerExample("The rent rose by 100 euros in March.", against: rent, is: .supported),
    CheckerExample(
      "Unos 1.900 evacuados viven en la ciudad.", claimIn: "es",
      against: "De 3.800 personas evacuadas, la mitad vive en la ciudad. No hay víctimas.", in: "es", is: .supported),
    CheckerExample("In all, the Netherlands sends 48 troops.", against: troops, in: "nl", is: .contradicted),
    CheckerExample("The Netherlands sends 41 troops.", against: troops, in: "nl", is: .unverified),
    CheckerExample("The rent rose by 30 percent in March.", against: rent, is: .unverified),
    CheckerExample("The rent rose.", against: rent, is: nil),
  ]
}
