internal import FactCheckKit

/// What the quantity checker must say: its documentation and its tests.
enum QuantityExamples {
  private static let seed = "Het kabinet stuurt «35 Nederlandse militairen» naar Jordanië."
  private static let officers = "Nederland stuurt «vijf tot tien stafofficieren» naar Bagdad."

  static let all: [CheckerExample] = [
    // The same thing and a figure that the source bears out.
    CheckerExample("35 troops", against: seed, in: "nl", is: .supported),
    CheckerExample("thirty-five Dutch soldiers", against: seed, in: "nl", is: .supported),
    CheckerExample("35 militairen", claimIn: "nl", against: seed, in: "nl", is: .supported),
    CheckerExample("at least 35 troops", against: seed, in: "nl", is: .supported),
    CheckerExample("fewer than 40 soldiers", against: seed, in: "nl", is: .supported),
    CheckerExample("35 people", against: seed, in: "nl", is: .supported),
    CheckerExample("5–10 staff officers", against: officers, in: "nl", is: .supported),
    CheckerExample("between 5 and 10 staff officers", against: officers, in: "nl", is: .supported),
    CheckerExample("at most 10 staff officers", against: officers, in: "nl", is: .supported),
    // The same thing and another figure.
    CheckerExample("36 troops", against: seed, in: "nl", is: .contradicted),
    CheckerExample("350 troops", against: seed, in: "nl", is: .contradicted),
    CheckerExample("more than 40 troops", against: seed, in: "nl", is: .contradicted),
    CheckerExample("20 staff officers", against: officers, in: "nl", is: .contradicted),
    CheckerExample("15–20 staff officers", against: officers, in: "nl", is: .contradicted),
    CheckerExample("more than ten staff officers", against: officers, in: "nl", is: .contradicted),
    // The figure of another thing, or more precise than the source.
    CheckerExample("35 tanks", against: seed, in: "nl", is: .unverified),
    CheckerExample("7 staff officers", against: officers, in: "nl", is: .unverified),
    CheckerExample(
      "12 helicopters", against: "Het kabinet stuurt 35 Nederlandse militairen.", in: "nl", is: .unverified),
    CheckerExample("40 percent", against: "Het kabinet stuurt 40 militairen.", in: "nl", is: .unverified),
    // Money, measures, shares.
    CheckerExample("€1.2 million", against: "De brug kostte «€ 1,2 mln».", in: "nl", is: .supported),
    CheckerExample("35 euros", against: "Het kabinet stuurt 35 militairen.", in: "nl", is: .unverified),
    CheckerExample("85 mph", against: "Windstoten tot «135 km per uur» trokken over.", in: "nl", is: .supported),
    CheckerExample("20 million people", against: "Er wonen «20,4 miljoen mensen».", in: "nl", is: .supported),
    CheckerExample("no figure at all", against: seed, in: "nl", is: nil),
    // So much each month is not so much each year.
    CheckerExample(
      "Adults pay 15 euros a month.", against: "Les adultes paient «15 euros» par an.", in: "fr", is: .contradicted),
    CheckerExample(
      "Adults pay 180 euros a year.", against: "Les adultes paient «15 euros» par mois.", in: "fr", is: .supported),
    CheckerExample(
      "The bridge cost 900,000 euros less than planned.",
      against: "Le pont a coûté «900 000 euros» de plus que prévu.", in: "fr", is: .contradicted),
    CheckerExample(
      "The bridge cost 900,000 euros more than planned.",
      against: "Le pont a coûté «900 000 euros» de plus que prévu.", in: "fr", is: .supported),
    // What it was in 2016 the sentence does not say.
    CheckerExample(
      "In 2016 the aid was 1.25 million euros.",
      against: "La ayuda será de 2,5 millones de euros, el doble que en 2016.", in: "es", is: .unverified),
    CheckerExample(
      "La temperatura alcanzó los 43 grados.", claimIn: "es",
      against: "La temperatura, que alcanzó los «34 grados», bajará seis grados mañana.", in: "es", is: .contradicted),
    CheckerExample(
      "In 2019 there were 148,000 passengers.",
      against: "Im vergangenen Jahr kamen nur 61.000 Passagiere, 2019 waren es «148.000».", in: "de", is: .supported),
    CheckerExample(
      "The city paid 35 percent of the sum.", against: "La région a payé 35 % de la somme, la ville «20 %».", in: "fr",
      is: .contradicted),
    CheckerExample(
      "Two members abstained.",
      against: "Der Aeroclub hat 230 Mitglieder. Im Kreistag enthielten sich zwei Abgeordnete.", in: "de",
      is: .unverified),
    CheckerExample(
      "In 2022 there were 148,000 passengers.",
      against: "Im Jahr 2022 kamen «61.000 Passagiere», 2019 waren es 148.000.", in: "de", is: .contradicted),
    CheckerExample(
      "The shares fell 8 percent.", against: "The company's shares fell «8 percent» to 46 euros.", is: .supported),
    CheckerExample(
      "The tanks held about 60 tonnes of fuel.",
      against: "About 20 tonnes of fuel leaked out, a third of what was in the tanks.", is: .unverified),
  ]
}
