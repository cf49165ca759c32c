internal import FactCheckKit

/// What the text checker must say: its documentation and its tests.
enum TextExamples {
  private static func require(_ phrases: String..., pattern: Bool = false) -> WordingRule {
    WordingRule(required: phrases.map { WordingRule.Entry($0, isPattern: pattern) })
  }

  private static func forbid(_ phrases: String..., pattern: Bool = false) -> WordingRule {
    WordingRule(forbidden: phrases.map { WordingRule.Entry($0, isPattern: pattern) })
  }

  private static func near(_ rule: WordingRule, _ phrase: String, _ distance: WordingRule.Distance) -> WordingRule {
    var rule = rule
    rule.near = WordingRule.Entry(phrase)
    rule.distance = distance
    return rule
  }

  private static var ownWords: WordingRule {
    var rule = require("not advice")
    rule.isClaim = true
    return rule
  }

  private static let leaflet = "This is «not   advice». Ask your bank before you buy."
  private static let bank = "Ask your bank before you buy."
  private static let german = "Die «STRASSE» wird im Mai gesperrt."

  static let all: [CheckerExample] = [
    CheckerExample("the disclaimer", against: leaflet, is: .supported, wording: require("Not advice")),
    CheckerExample("not advice", claimIn: "en", against: leaflet, is: .supported, wording: ownWords),
    CheckerExample("the street", against: german, in: "de", is: .supported, wording: require("Straße")),
    CheckerExample(
      "the school", against: "L'«e\u{301}cole» ferme.", in: "fr", is: .supported, wording: require("\u{C9}cole")),
    CheckerExample(
      "the libraries", against: "Twee «bibliotheken» sluiten.", in: "nl", is: .supported, wording: require("bibliothe*")
    ),
    CheckerExample(
      "the reference", against: "See «BR-2041» for more.", is: .supported,
      wording: require(#"\b[a-z]{2}-\d{4}\b"#, pattern: true)),
    CheckerExample("no embargoed name", against: bank, is: .supported, wording: forbid("Vries", "ask you")),
    CheckerExample(
      "no embargoed name", against: "El proyecto «Alondra» empieza hoy.", in: "es", is: .contradicted,
      wording: forbid("alondra")),
    CheckerExample("the disclaimer", against: bank, is: .contradicted, wording: require("no advice")),
    CheckerExample(
      "no sums in dollars", against: "It costs «$ 30» or less.", is: .contradicted,
      wording: forbid(#"\$\s*\d+"#, pattern: true)),
    CheckerExample(
      "no guess of a date", against: "De brug is «misschien» in mei klaar.", in: "nl", is: .contradicted,
      wording: near(forbid("misschien"), "mei", .words(2))),
    CheckerExample(
      "no guess of a date", against: "Misschien wordt de brug nog dit jaar in mei geopend.", in: "nl", is: .supported,
      wording: near(forbid("misschien"), "mei", .words(3))),
    CheckerExample(
      "no guess of a date", against: "Misschien regent het. De brug is in mei klaar.", in: "nl", is: .supported,
      wording: near(forbid("misschien"), "mei", .sentence)),
    CheckerExample("not advice", against: "Dit is geen advies.", in: "nl", is: .unverified, wording: ownWords),
    CheckerExample("This is not advice.", against: bank, is: nil),
  ]
}
