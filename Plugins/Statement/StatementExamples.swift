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
    // Opposites of two things oppose nothing.
    CheckerExample(
      "A little girl wears glasses and smiles.", against: "Het meisje lacht en draagt een bril met een grote neus.",
      in: "nl", is: .unverified),
    // "He" did it: the one named behind the verb did not.
    CheckerExample(
      "Arrieta beat Solbakken by four seconds.",
      against: "Solbakken won. «He beat the Spaniard Mikel Arrieta by four seconds.»", is: .contradicted),
    // What is said to be done, and only planned; what was decided not to be.
    CheckerExample(
      "The new wing of the gallery is already open.", against: "De directeur wil in 2030 een nieuwe vleugel openen.",
      in: "nl", is: .contradicted),
    CheckerExample(
      "The director wants to open a new wing.", against: "De directeur wil een nieuwe vleugel openen.", in: "nl",
      is: .supported),
    CheckerExample(
      "The missing 18 ballot papers were never found.",
      against: "De 18 stembiljetten die zoek waren, werden teruggevonden.", in: "nl", is: .contradicted),
    CheckerExample(
      "The partner was convicted.", against: "Zijn partner, een arts, werd vrijgesproken.", in: "nl", is: .contradicted),
    CheckerExample(
      "Vos did not take part in the study.", against: "Vos war an der Studie nicht beteiligt.", in: "de", is: .supported
    ),
    CheckerExample(
      "Eine Stichwahl wird es nicht geben.", claimIn: "de", against: "Eine Stichwahl ist nicht nötig.", in: "de",
      is: .supported),
    CheckerExample(
      "Arrieta defeated Solbakken.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .contradicted),
    CheckerExample(
      "Arrieta beat Solbakken by four seconds.", against: "«Solbakken versloeg Arrieta met vier seconden.»", in: "nl",
      is: .contradicted),
    CheckerExample(
      "Solbakken defeated Arrieta.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .supported),
    CheckerExample(
      "Arrieta was defeated by Solbakken.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .supported),
    CheckerExample(
      "Solbakken was defeated by Arrieta.", against: "«Solbakken versloeg Arrieta.»", in: "nl", is: .contradicted),
    CheckerExample(
      "Solbakken defeated Arrieta.", against: "«Arrieta wurde von Solbakken besiegt.»", in: "de", is: .supported),
    CheckerExample(
      "Arrieta criticised Solbakken.", against: "«Solbakken a critiqué Arrieta.»", in: "fr", is: .unverified),
    CheckerExample(
      "Solbakken criticised Arrieta.", against: "«Arrieta fue criticado por Solbakken.»", in: "es", is: .supported),
    CheckerExample(
      "Bottas qualified ahead of Hamilton.", against: "«Bottas se clasificó por delante de Hamilton.»", in: "es",
      is: .supported),
    CheckerExample(
      "No one was killed.", against: "«Bij het ongeluk kwam niemand om het leven.»", in: "nl", is: .supported),
    CheckerExample(
      "No one was killed.", against: "«Bij het ongeluk kwamen drie mensen om het leven.»", in: "nl", is: .contradicted),
    CheckerExample("The bakery won a prize.", against: "De burgemeester opende de brug.", in: "nl", is: .unverified),
    CheckerExample("Anna Vries is 68 years old.", against: "Anna Vries leidt het museum.", in: "nl", is: nil),
    CheckerExample("35 troops", against: "Nederland stuurt 35 militairen.", in: "nl", is: nil),
    CheckerExample(
      "Three people were injured in the fire.", against: "«Personne n'a été blessé lors de l'incendie du toit.»",
      in: "fr",
      is: .contradicted),
    CheckerExample(
      "Three people were injured in the fire.", against: "Le maire n'a pas été blessé lors de l'incendie du toit.",
      in: "fr", is: .unverified),
    CheckerExample(
      "It is the second large fire in the valley.", against: "«Es el tercer gran incendio en el valle.»", in: "es",
      is: .contradicted),
    CheckerExample(
      "It is the third large fire in the valley.", against: "«Es el tercer gran incendio en el valle.»", in: "es",
      is: .supported),
    CheckerExample(
      "The café has already opened.", against: "«Un café doit ouvrir en avril.»", in: "fr", is: .contradicted),
    CheckerExample(
      "The mayor is Karim Belhadj.",
      against: "La maire Hélène Garnier a parlé. Son adjoint, Karim Belhadj, a parlé aussi.", in: "fr", is: .unverified),
    CheckerExample(
      "The shares rose by 8 percent.", against: "«The shares fell 8 percent to 46 euros.»", is: .contradicted),
  ]
}
