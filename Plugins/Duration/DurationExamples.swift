internal import FactCheckKit

/// What the duration checker must say: its documentation and its tests.
enum DurationExamples {
  private static let seed = "De militairen blijven «ongeveer een jaar» in Jordanië."

  static let all: [CheckerExample] = [
    CheckerExample("one year", against: seed, in: "nl", is: .supported),
    CheckerExample("about a year", against: seed, in: "nl", is: .supported),
    CheckerExample("12 months", against: seed, in: "nl", is: .supported),
    CheckerExample("twelve months", against: seed, in: "nl", is: .supported),
    CheckerExample("een jaar", claimIn: "nl", against: seed, in: "nl", is: .supported),
    CheckerExample("52 weeks", against: "De missie duurt «een jaar».", in: "nl", is: .supported),
    CheckerExample("six months", against: seed, in: "nl", is: .contradicted),
    CheckerExample("three years", against: seed, in: "nl", is: .contradicted),
    CheckerExample("two years", against: "Twee jaar geleden waren de rollen omgedraaid.", in: "nl", is: .unverified),
    CheckerExample("35 troops", against: seed, in: "nl", is: nil),
  ]
}
