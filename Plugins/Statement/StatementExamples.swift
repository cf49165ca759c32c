internal import FactCheckKit

/// What the statement checker must say: its documentation and its tests.
enum StatementExamples {
  static let all: [CheckerExample] = [
    CheckerExample(
      "The museum is closed on Mondays.", against: "De winkel is open. «Het museum is op maandag gesloten.»", in: "nl",
      is: .supported),
    CheckerExample(
      "The police arrested the mayor.", against: "«De politie heeft de burgemeester aangehouden.»", in: "nl",
      is: .supported),
    CheckerExample(
      "The police released the mayor.", against: "«De politie heeft de burgemeester aangehouden.»", in: "nl",
      is: .contradicted),
    CheckerExample(
      "Unemployment fell in Belgium.", against: "«En Belgique, le chômage a augmenté.»", in: "fr", is: .contradicted),
    CheckerExample(
      "The minister did not resign.", against: "«Der Minister ist zurückgetreten.»", in: "de", is: .contradicted),
    CheckerExample(
      "The minister resigned.", against: "«Der Minister ist nicht zurückgetreten.»", in: "de", is: .contradicted),
    CheckerExample(
      "The team bought new nest boxes.", against: "«El equipo quiere comprar nuevos nidales.»", in: "es",
      is: .unverified),
    CheckerExample(
      "Arrieta defeated Solbakken.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .unverified),
    CheckerExample(
      "Arrieta beat Solbakken by four seconds.", against: "«Solbakken versloeg Arrieta met vier seconden.»", in: "nl",
      is: .unverified),
    CheckerExample(
      "Solbakken defeated Arrieta.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .supported),
    CheckerExample(
      "Arrieta was defeated by Solbakken.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .supported),
    CheckerExample(
      "Solbakken was defeated by Arrieta.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .unverified),
    CheckerExample(
      "Solbakken defeated Arrieta.", against: "«Arrieta wurde von Solbakken besiegt.»", in: "de", is: .supported),
    CheckerExample(
      "Arrieta criticised Solbakken.", against: "«Solbakken a critiqué Arrieta.»", in: "fr", is: .unverified),
    CheckerExample(
      "Solbakken criticised Arrieta.", against: "«Arrieta fue criticado por Solbakken.»", in: "es", is: .supported),
    CheckerExample(
      "Bottas qualified ahead of Hamilton.", against: "«Bottas se clasificó por delante de Hamilton.»", in: "es",
      is: .supported),
    CheckerExample("The bakery won a prize.", against: "De burgemeester opende de brug.", in: "nl", is: .unverified),
    CheckerExample("35 troops", against: "Nederland stuurt 35 militairen.", in: "nl", is: nil),
  ]
}
