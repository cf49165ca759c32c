internal import FactCheckKit
internal import Language
internal import Testing

/// Number words in running text, as mentions of the whole pipeline.
@Suite struct NumberWordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String
    var low: Double?
    var high: Double?
    var testDescription: String { "\(language): \(text)" }

    init(_ language: String, _ text: String, _ value: Double) { self.init(language, text, value, value) }

    init(_ language: String, _ text: String, _ low: Double?, _ high: Double?) {
      self.language = language
      self.text = text
      self.low = low
      self.high = high
    }
  }

  static let cases = [
    Case("nl", "zevenhonderdduizend", 700_000), Case("nl", "twaalfhonderd", 1200),
    Case("nl", "vijf\u{AD}en\u{AD}dertig", 35),
    Case("nl", "tweeëntwintig", 22), Case("nl", "tweeentwintig", 22), Case("nl", "twee-en-veertig", 42),
    Case("nl", "duizendtweehonderd", 1200), Case("nl", "achtenvijftig", 58), Case("nl", "anderhalf miljoen", 1.5e6),
    Case("nl", "3,5 miljard", 3.5e9), Case("nl", "1,2 biljoen", 1.2e12), Case("nl", "een dozijn", 12),
    Case("nl", "1.250", 1250), Case("nl", "1 250", 1250), Case("nl", "1.25", 1.25), Case("nl", "twee komma vijf", 2.5),
    Case("nl", "een van de drie", 1.0 / 3), Case("nl", "driekwart", 0.75), Case("nl", "vijf tot tien", 5, 10),
    Case("nl", "tientallen", 20, 99), Case("nl", "meer dan 40", 40, nil), Case("nl", "hooguit 40", nil, 40),
    Case("nl", "10 tot 20 miljoen", 1e7, 2e7), Case("nl", "één", 1),
    Case("en", "one thousand, two hundred", 1200), Case("en", "half a million", 5e5),
    Case("en", "nineteen eighty-four", 1984),
    Case("en", "two dozen", 24), Case("en", "half a dozen", 6), Case("en", "dozens of", 24, 99),
    Case("en", "hundreds of thousands", 100_000, 999_999), Case("en", "thirty-five", 35),
    Case("en", "two and a half", 2.5),
    Case("en", "one in five", 0.2), Case("en", "two point five", 2.5), Case("en", "between 5 and 10", 5, 10),
    Case("en", "1,250", 1250), Case("en", "twenty-first", 21),
  ]

  @Test(arguments: cases) func reads(_ item: Case) throws {
    let document = try Analyser(languages: [item.language]).document(
      of: SourceText(name: "t", text: item.text, language: item.language))
    let mention = try #require(document.mentions.first)
    #expect(document.mentions.count == 1)
    #expect(mention.figure?.low == item.low)
    #expect(mention.figure?.high == item.high)
    #expect(document.text(mention.span) == item.text)
  }

  @Test(arguments: [
    ("nl", "een hotel"), ("nl", "MH17"), ("nl", "het werd 2-1"), ("nl", "de F-35 vloog"), ("nl", "secretaris"),
    ("nl", "eenzaam"),
    ("en", "a hotel"), ("en", "COVID-19"), ("en", "the tenant"), ("en", "it ended 2-1"), ("en", "the F-35 flew"),
  ]) func readsNothing(_ language: String, _ text: String) throws {
    let document = try Analyser(languages: [language]).document(
      of: SourceText(name: "t", text: text, language: language))
    #expect(document.mentions.map { document.text($0.span) } == [])
  }
}
