internal import FactCheckKit

/// What the quote checker must say: its documentation and its tests.
enum QuoteExamples {
  private static let blok = """
    Minister Blok van Buitenlandse Zaken kijkt terug. "«Dat er geen kalifaat meer is, komt ook door Nederland»", zegt hij.
    """
  private static let plain = "The mayor was clear: “«We will not close a single library this year»,” said Anna Vries."

  static let all: [CheckerExample] = [
    CheckerExample(
      "Blok: \"Dat er geen kalifaat meer is, komt ook door Nederland\"", claimIn: "nl", against: blok, in: "nl",
      is: .supported),
    CheckerExample(
      "Blok zei: ‘Dat er geen kalifaat meer is […] door Nederland’", claimIn: "nl", against: blok, in: "nl",
      is: .supported),
    CheckerExample(
      "Anna Vries said: \"we will not close a single library this year.\"", against: plain, is: .supported),
    CheckerExample(
      "\"We will close a single library this year\"",
      against: "The mayor was clear: “«We will not close a single library this year»,” said Anna Vries.",
      is: .contradicted),
    CheckerExample(
      "Tom Bakker said: \"We will not close a single library this year\"", against: plain, is: .contradicted),
    CheckerExample(
      "\"We zullen dit jaar geen bibliotheek sluiten\"", claimIn: "nl", against: plain.replacing, is: .unverified),
    CheckerExample("\"There is no money for new books\"", against: plain.replacing, is: .unverified),
    CheckerExample("no library will close", against: plain, is: nil),
  ]
}

extension String {
  /// The text without the marks of expected evidence.
  fileprivate var replacing: String { filter { $0 != "«" && $0 != "»" } }
}
