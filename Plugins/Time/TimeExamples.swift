internal import FactCheckKit

/// What the time checker must say: its documentation and its tests.
enum TimeExamples {
  private static let caliphate = "In Bagdad bleef het rustig. «In maart 2019» viel het kalifaat van IS."
  private static let saturday = "De brand brak «zaterdag» uit in een loods in Delft. De schade is groot."

  static let all: [CheckerExample] = [
    CheckerExample("The caliphate fell in March 2019.", against: caliphate, in: "nl", is: .supported),
    CheckerExample("The caliphate fell in 2019.", against: caliphate, in: "nl", is: .supported),
    CheckerExample("The caliphate fell in March 2018.", against: caliphate, in: "nl", is: .contradicted),
    CheckerExample("The caliphate fell in June 2019.", against: caliphate, in: "nl", is: .contradicted),
    CheckerExample("The caliphate fell on 3 March 2019.", against: caliphate, in: "nl", is: .unverified),
    CheckerExample(
      "There are dozens of attacks every month on the village.",
      against: "\"«Elke maand» zijn er tientallen aanvallen op het dorp\", zegt zij.", in: "nl", is: .supported),
    CheckerExample(
      "There are dozens of attacks every week on the village.",
      against: "\"«Elke maand» zijn er tientallen aanvallen op het dorp\", zegt zij.", in: "nl", is: .contradicted),
    CheckerExample(
      "The museum is free on the first Sunday of the month.",
      against: "Het museum is «de eerste zondag van de maand» gratis.",
      in: "nl", is: .supported),
    CheckerExample(
      "The museum is free on the first Sunday of the year.",
      against: "Das Museum ist am «ersten Sonntag des Monats» frei.",
      in: "de", is: .contradicted),
    CheckerExample(
      "The museum is free on the second Sunday of the month.",
      against: "Le musée est gratuit «le premier dimanche du mois».",
      in: "fr", is: .contradicted),
    CheckerExample(
      "The museum is free on the last Sunday of every month.",
      against: "El museo es gratis «el último domingo de cada mes».",
      in: "es", is: .supported),
    CheckerExample(
      "The museum is free on the first Sunday of the month.", against: "The museum is free on Sunday.", is: .unverified),
    CheckerExample("The fire broke out in a warehouse on Saturday.", against: saturday, in: "nl", is: .supported),
    CheckerExample("The fire broke out in a warehouse on Sunday.", against: saturday, in: "nl", is: .contradicted),
    CheckerExample(
      "The museum was founded in 1962.", against: "Het museum brak het record uit 2017. In 2026 opent een zaal.",
      in: "nl",
      is: .unverified),
    CheckerExample("The fire broke out in a warehouse.", against: saturday, in: "nl", is: nil),
    CheckerExample(
      "The cabinet announced it last week.", against: "Het kabinet maakte dat «vorige week» bekend.", in: "nl",
      is: .supported),
    CheckerExample(
      "Visits to the clinic jumped in a week.", against: "Het aantal bezoeken aan de kliniek steeg vorige week fors.",
      in: "nl", is: .supported),
    CheckerExample(
      "The cabinet announced it next week.", against: "Het kabinet maakte dat «vorige week» bekend.", in: "nl",
      is: .contradicted),
    CheckerExample(
      "The clinic opens in two weeks.", against: "De kliniek gaat «over twee weken» open.", in: "nl", is: .supported),
    CheckerExample(
      "Die Klinik öffnet in drei Wochen.", claimIn: "de", against: "The clinic opens two weeks from now.",
      is: .unverified),
    CheckerExample(
      "The match begins at 7:30 p.m. in Ghent.", against: "De wedstrijd begint «om 19.30 uur» in Gent.", in: "nl",
      is: .supported),
    // The time of the clause that has the claim's verb or figure.
    CheckerExample(
      "In 2016, 5,400 hectares burned.", against: "«En 2012» ardieron 5.400 hectáreas y en 2016 murió un piloto.",
      in: "es",
      is: .contradicted),
    CheckerExample(
      "Rosa Vink died in 1848.", against: "Rosa Vink werd in 1848 geboren en overleed «in 1903» in Parijs.", in: "nl",
      is: .contradicted),
    CheckerExample(
      "Rosa Vink was born in 1848.", against: "Rosa Vink werd «in 1848» geboren en overleed in 1903 in Parijs.",
      in: "nl",
      is: .supported),
    CheckerExample(
      "The runway opened in 1971.", against: "Die «1971» eröffnete Landebahn wurde 1998 verlängert.", in: "de",
      is: .supported),
  ]
}
